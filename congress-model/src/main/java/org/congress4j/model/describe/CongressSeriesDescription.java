package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.CongressSeries;
import org.congress4j.model.CongressSeriesBuilder;
import org.congress4j.model.FormalText;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;

/** The description of {@link CongressSeries}. */
final class CongressSeriesDescription {
    static final RecordType<CongressSeries> TYPE = RecordType.of(
            "congress-series",
            "series",
            CongressSeries.class,
            Proceedings::series,
            ProceedingsBuilder::addAllSeries,
            CongressSeriesDescription::members);

    private static Members<CongressSeries> members() {
        return Members.of(CongressSeries::builder, CongressSeriesBuilder::build)
                .required("id", CongressSeries::id, CongressSeriesBuilder::id, ownId())
                .list("names", CongressSeries::names, CongressSeriesBuilder::addAllNames, value(NameDescription.TYPE))
                .atLeastOneOf("names")
                .optional(
                        "description", CongressSeries::description, CongressSeriesBuilder::description, LOCALIZED_TEXT)
                .optional("founded", CongressSeries::founded, CongressSeriesBuilder::founded, DATE)
                .optional("cadence", CongressSeries::cadence, CongressSeriesBuilder::cadence, DURATION)
                .list("roles", CongressSeries::roles, CongressSeriesBuilder::addAllRoles, value(RoleDescription.TYPE))
                .set(
                        "mandateIds",
                        CongressSeries::mandateIds,
                        CongressSeriesBuilder::addAllMandateIds,
                        reference(FormalText.class))
                .common(
                        CongressSeriesBuilder::addAllIdentifiers,
                        CongressSeriesBuilder::addAllSourceIds,
                        CongressSeriesBuilder::addAllClaims,
                        CongressSeriesBuilder::putAllAbsent,
                        CongressSeriesBuilder::modified)
                .extensions(CongressSeries::extensions, CongressSeriesBuilder::putAllExtensions);
    }
}
