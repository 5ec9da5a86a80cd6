package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Source;
import org.congress4j.model.Suspension;
import org.congress4j.model.SuspensionBuilder;

/** The description of {@link Suspension}. */
final class SuspensionDescription {
    static final ValueType<Suspension> TYPE = ValueType.of(Suspension.class, SuspensionDescription::members);

    private static Members<Suspension> members() {
        return Members.of(Suspension::builder, SuspensionBuilder::build)
                .optional("period", Suspension::period, SuspensionBuilder::period, value(DateRangeDescription.TYPE))
                .optional(
                        "instrumentId",
                        Suspension::instrumentId,
                        SuspensionBuilder::instrumentId,
                        reference(FormalText.class))
                .optional(
                        "documentId", Suspension::documentId, SuspensionBuilder::documentId, reference(Document.class))
                .set("sourceIds", Suspension::sourceIds, SuspensionBuilder::addAllSourceIds, reference(Source.class))
                .atLeastOneOf("period", "instrumentId", "documentId", "sourceIds")
                .extensions(Suspension::extensions, SuspensionBuilder::putAllExtensions);
    }
}
