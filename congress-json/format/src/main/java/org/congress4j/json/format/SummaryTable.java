package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;

import org.congress4j.model.Summary;
import org.congress4j.model.SummaryBuilder;

/** The JSON form of {@link Summary}. */
final class SummaryTable {
    static final ObjectTable<Summary> TABLE = ObjectTable.value(Summary.class, Summary::builder, SummaryBuilder::build)
            .required("text", Summary::text, SummaryBuilder::text, LOCALIZED_TEXT)
            .optional("writtenBy", Summary::writtenBy, SummaryBuilder::writtenBy, TEXT)
            .extensions(Summary::extensions, SummaryBuilder::putAllExtensions);

    private SummaryTable() {}
}
