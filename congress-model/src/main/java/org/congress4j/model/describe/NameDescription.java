package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Name;
import org.congress4j.model.NameBuilder;
import org.congress4j.model.code.NameKind;

/** The description of {@link Name}. */
final class NameDescription {
    static final ValueType<Name> TYPE = ValueType.of(Name.class, NameDescription::members);

    private static Members<Name> members() {
        return Members.of(Name::builder, NameBuilder::build)
                .required("text", Name::text, NameBuilder::text, LOCALIZED_TEXT)
                .optional("kind", Name::kind, NameBuilder::kind, code(NameKind.LIST))
                .optional("period", Name::period, NameBuilder::period, value(DateRangeDescription.TYPE))
                .extensions(Name::extensions, NameBuilder::putAllExtensions);
    }
}
