/** The proceedings of intergovernmental congresses as immutable types. */
module org.congress4j.model {
    requires transitive com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.congress4j.model;
    exports org.congress4j.model.check;
    exports org.congress4j.model.check.engine;
    exports org.congress4j.model.code;
    exports org.congress4j.model.describe;
    exports org.congress4j.model.edit;
    exports org.congress4j.model.index;
    exports org.congress4j.model.registry;
    exports org.congress4j.model.symbol;
}
