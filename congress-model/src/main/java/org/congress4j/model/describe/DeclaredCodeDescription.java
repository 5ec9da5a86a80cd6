package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.DeclaredCode;
import org.congress4j.model.DeclaredCodeBuilder;

/** The description of {@link DeclaredCode}. */
final class DeclaredCodeDescription {
    static final ValueType<DeclaredCode> TYPE = ValueType.of(DeclaredCode.class, DeclaredCodeDescription::members);

    private static Members<DeclaredCode> members() {
        return Members.of(DeclaredCode::builder, DeclaredCodeBuilder::build)
                .required("list", DeclaredCode::list, DeclaredCodeBuilder::list, TEXT)
                .required("code", DeclaredCode::code, DeclaredCodeBuilder::code, TEXT)
                .optional("label", DeclaredCode::label, DeclaredCodeBuilder::label, LOCALIZED_TEXT)
                .optional("meaning", DeclaredCode::meaning, DeclaredCodeBuilder::meaning, LOCALIZED_TEXT)
                .extensions(DeclaredCode::extensions, DeclaredCodeBuilder::putAllExtensions);
    }
}
