package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;

import org.congress4j.model.Subject;
import org.congress4j.model.SubjectBuilder;

/** The JSON form of {@link Subject}. */
final class SubjectTable {
    static final ObjectTable<Subject> TABLE = ObjectTable.value(Subject.class, Subject::builder, SubjectBuilder::build)
            .required("scheme", Subject::scheme, SubjectBuilder::scheme, TEXT)
            .optional("code", Subject::code, SubjectBuilder::code, TEXT)
            .optional("label", Subject::label, SubjectBuilder::label, LOCALIZED_TEXT)
            .atLeastOneOf("code", "label")
            .extensions(Subject::extensions, SubjectBuilder::putAllExtensions);

    private SubjectTable() {}
}
