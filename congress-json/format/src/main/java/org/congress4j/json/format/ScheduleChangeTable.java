package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.ScheduleChange;
import org.congress4j.model.ScheduleChangeBuilder;
import org.congress4j.model.ScheduleChangeKind;

/** The JSON form of {@link ScheduleChange}. */
final class ScheduleChangeTable {
    static final ObjectTable<ScheduleChange> TABLE = ObjectTable.value(
                    ScheduleChange.class, ScheduleChange::builder, ScheduleChangeBuilder::build)
            .optional("key", ScheduleChange::key, ScheduleChangeBuilder::key, KEY)
            .required(
                    "kind",
                    ScheduleChange::kind,
                    ScheduleChangeBuilder::kind,
                    code(ScheduleChangeKind.class, ScheduleChangeKind::of, ScheduleChangeKind::list))
            .optional(
                    "previousPeriod",
                    ScheduleChange::previousPeriod,
                    ScheduleChangeBuilder::previousPeriod,
                    object(() -> PeriodTable.TABLE))
            .list(
                    "previousVenues",
                    ScheduleChange::previousVenues,
                    ScheduleChangeBuilder::addAllPreviousVenues,
                    object(() -> VenueTable.TABLE))
            .optional(
                    "newPeriod",
                    ScheduleChange::newPeriod,
                    ScheduleChangeBuilder::newPeriod,
                    object(() -> PeriodTable.TABLE))
            .optional("reason", ScheduleChange::reason, ScheduleChangeBuilder::reason, LOCALIZED_TEXT)
            .optional("decidedById", ScheduleChange::decidedById, ScheduleChangeBuilder::decidedById, id())
            .optional("decidedOn", ScheduleChange::decidedOn, ScheduleChangeBuilder::decidedOn, DATE)
            .optional("announcedOn", ScheduleChange::announcedOn, ScheduleChangeBuilder::announcedOn, DATE)
            .set("instrumentIds", ScheduleChange::instrumentIds, ScheduleChangeBuilder::addAllInstrumentIds, id())
            .set("sourceIds", ScheduleChange::sourceIds, ScheduleChangeBuilder::addAllSourceIds, id())
            .extensions(ScheduleChange::extensions, ScheduleChangeBuilder::putAllExtensions);

    private ScheduleChangeTable() {}
}
