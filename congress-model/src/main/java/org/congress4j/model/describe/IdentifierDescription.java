package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Identifier;
import org.congress4j.model.IdentifierBuilder;

/** The description of {@link Identifier}. */
final class IdentifierDescription {
    static final ValueType<Identifier> TYPE = ValueType.of(Identifier.class, IdentifierDescription::members);

    private static Members<Identifier> members() {
        return Members.of(Identifier::builder, IdentifierBuilder::build)
                .required("scheme", Identifier::scheme, IdentifierBuilder::scheme, TEXT)
                .required("value", Identifier::value, IdentifierBuilder::value, TEXT)
                .extensions(Identifier::extensions, IdentifierBuilder::putAllExtensions);
    }
}
