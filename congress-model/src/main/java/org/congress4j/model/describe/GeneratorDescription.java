package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Generator;
import org.congress4j.model.GeneratorBuilder;

/** The description of {@link Generator}. */
final class GeneratorDescription {
    static final ValueType<Generator> TYPE = ValueType.of(Generator.class, GeneratorDescription::members);

    private static Members<Generator> members() {
        return Members.of(Generator::builder, GeneratorBuilder::build)
                .required("name", Generator::name, GeneratorBuilder::name, TEXT)
                .optional("version", Generator::version, GeneratorBuilder::version, TEXT)
                .optional("uri", Generator::uri, GeneratorBuilder::uri, TEXT)
                .extensions(Generator::extensions, GeneratorBuilder::putAllExtensions);
    }
}
