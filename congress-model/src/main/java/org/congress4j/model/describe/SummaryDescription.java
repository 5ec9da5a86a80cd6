package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Summary;
import org.congress4j.model.SummaryBuilder;

/** The description of {@link Summary}. */
final class SummaryDescription {
    static final ValueType<Summary> TYPE = ValueType.of(Summary.class, SummaryDescription::members);

    private static Members<Summary> members() {
        return Members.of(Summary::builder, SummaryBuilder::build)
                .required("text", Summary::text, SummaryBuilder::text, LOCALIZED_TEXT)
                .optional("writtenBy", Summary::writtenBy, SummaryBuilder::writtenBy, TEXT)
                .extensions(Summary::extensions, SummaryBuilder::putAllExtensions);
    }
}
