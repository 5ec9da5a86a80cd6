/** Reads and writes the files of others as congress proceedings. */
module org.congress4j.json.interop {
    requires transitive org.congress4j.model;
    requires org.congress4j.json;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires static org.jspecify;

    exports org.congress4j.json.interop.unvotes;
}
