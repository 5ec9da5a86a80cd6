package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.TEXT;

import org.congress4j.model.Generator;
import org.congress4j.model.GeneratorBuilder;

/** The JSON form of {@link Generator}. */
final class GeneratorTable {
    static final ObjectTable<Generator> TABLE = ObjectTable.value(
                    Generator.class, Generator::builder, GeneratorBuilder::build)
            .required("name", Generator::name, GeneratorBuilder::name, TEXT)
            .optional("version", Generator::version, GeneratorBuilder::version, TEXT)
            .optional("uri", Generator::uri, GeneratorBuilder::uri, TEXT)
            .extensions(Generator::extensions, GeneratorBuilder::putAllExtensions);

    private GeneratorTable() {}
}
