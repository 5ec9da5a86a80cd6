/** Data sets from congress proceedings: tables with keys and types, a codebook, and what they lack. */
module org.congress4j.json.dataset {
    requires transitive org.congress4j.json.format;
    requires transitive org.congress4j.model;
    requires org.congress4j.json;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.congress4j.json.dataset;
}
