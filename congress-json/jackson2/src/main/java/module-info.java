/**
 * Teaches a Jackson 2 mapper the types of congress proceedings.
 *
 * <p>The module is not named after its package: a module name must not end in a digit. What sets Jackson 2 apart from Jackson 3
 * is its name space, {@code com.fasterxml}.
 */
module org.congress4j.json.fasterxml {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive org.congress4j.json.format;
    requires transitive org.congress4j.model;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;

    exports org.congress4j.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.congress4j.json.jackson2.CongressModule;
}
