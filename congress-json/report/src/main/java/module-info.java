/** Tells people what proceedings hold. */
module org.congress4j.json.report {
    requires transitive org.congress4j.model;
    requires org.congress4j.json;
    requires com.fasterxml.jackson.annotation;
    requires com.google.common;
    requires gg.jte.runtime;
    requires static java.compiler; // the annotation on what is generated from templates
    requires tools.jackson.databind;
    requires static org.jspecify;

    exports org.congress4j.json.report;
}
