package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.TEXT;

import org.congress4j.model.Identifier;
import org.congress4j.model.IdentifierBuilder;

/** The JSON form of {@link Identifier}. */
final class IdentifierTable {
    static final ObjectTable<Identifier> TABLE = ObjectTable.value(
                    Identifier.class, Identifier::builder, IdentifierBuilder::build)
            .required("scheme", Identifier::scheme, IdentifierBuilder::scheme, TEXT)
            .required("value", Identifier::value, IdentifierBuilder::value, TEXT)
            .extensions(Identifier::extensions, IdentifierBuilder::putAllExtensions);

    private IdentifierTable() {}
}
