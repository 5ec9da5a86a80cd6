package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Subject;
import org.congress4j.model.SubjectBuilder;

/** The description of {@link Subject}. */
final class SubjectDescription {
    static final ValueType<Subject> TYPE = ValueType.of(Subject.class, SubjectDescription::members);

    private static Members<Subject> members() {
        return Members.of(Subject::builder, SubjectBuilder::build)
                .required("scheme", Subject::scheme, SubjectBuilder::scheme, TEXT)
                .optional("code", Subject::code, SubjectBuilder::code, TEXT)
                .optional("label", Subject::label, SubjectBuilder::label, LOCALIZED_TEXT)
                .atLeastOneOf("code", "label")
                .extensions(Subject::extensions, SubjectBuilder::putAllExtensions);
    }
}
