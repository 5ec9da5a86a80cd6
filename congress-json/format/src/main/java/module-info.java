/** The JSON format of congress proceedings, free of any JSON library. */
module org.congress4j.json.format {
    requires transitive com.google.common;
    requires transitive org.congress4j.model;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.congress4j.json.format;
    exports org.congress4j.json.format.report;
}
