/** Reads and writes congress proceedings as JSON with Jackson 3. */
module org.congress4j.json {
    requires transitive org.congress4j.json.format;
    requires transitive org.congress4j.model;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;
    requires com.fasterxml.jackson.annotation;
    requires com.google.common;
    requires static org.jspecify;

    exports org.congress4j.json;

    provides tools.jackson.databind.JacksonModule with
            org.congress4j.json.CongressModule;
}
