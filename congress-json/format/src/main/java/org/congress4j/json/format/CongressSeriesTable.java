package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.DURATION;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.CongressSeries;
import org.congress4j.model.CongressSeriesBuilder;

/** The JSON form of {@link CongressSeries}. */
final class CongressSeriesTable {
    static final ObjectTable<CongressSeries> TABLE = ObjectTable.record(
                    "congress-series", CongressSeries.class, CongressSeries::builder, CongressSeriesBuilder::build)
            .id(CongressSeries::id, CongressSeriesBuilder::id)
            .list("names", CongressSeries::names, CongressSeriesBuilder::addAllNames, object(() -> NameTable.TABLE))
            .atLeastOneOf("names")
            .optional("description", CongressSeries::description, CongressSeriesBuilder::description, LOCALIZED_TEXT)
            .optional("founded", CongressSeries::founded, CongressSeriesBuilder::founded, DATE)
            .optional("cadence", CongressSeries::cadence, CongressSeriesBuilder::cadence, DURATION)
            .list("roles", CongressSeries::roles, CongressSeriesBuilder::addAllRoles, object(() -> RoleTable.TABLE))
            .set("mandateIds", CongressSeries::mandateIds, CongressSeriesBuilder::addAllMandateIds, id())
            .common(
                    CongressSeriesBuilder::addAllIdentifiers,
                    CongressSeriesBuilder::addAllSourceIds,
                    CongressSeriesBuilder::addAllClaims,
                    CongressSeriesBuilder::putAllAbsent,
                    CongressSeriesBuilder::modified)
            .extensions(CongressSeries::extensions, CongressSeriesBuilder::putAllExtensions);

    private CongressSeriesTable() {}
}
