package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.POSITIVE;
import static org.congress4j.json.format.Shapes.TIME_ZONE;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.AttendanceMode;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressBuilder;
import org.congress4j.model.CongressForm;

/** The JSON form of {@link Congress}. */
final class CongressTable {
    static final ObjectTable<Congress> TABLE = ObjectTable.record(
                    "congress", Congress.class, Congress::builder, CongressBuilder::build)
            .id(Congress::id, CongressBuilder::id)
            .optional(
                    "form",
                    Congress::form,
                    CongressBuilder::form,
                    code(CongressForm.class, CongressForm::of, CongressForm::list))
            .optional("seriesId", Congress::seriesId, CongressBuilder::seriesId, id())
            .optional("bodyId", Congress::bodyId, CongressBuilder::bodyId, id())
            .optionalInt("ordinal", Congress::ordinal, CongressBuilder::ordinal, POSITIVE)
            .list("names", Congress::names, CongressBuilder::addAllNames, object(() -> NameTable.TABLE))
            .atLeastOneOf("names")
            .optional("theme", Congress::theme, CongressBuilder::theme, LOCALIZED_TEXT)
            .optional("description", Congress::description, CongressBuilder::description, LOCALIZED_TEXT)
            .optional("period", Congress::period, CongressBuilder::period, object(() -> PeriodTable.TABLE))
            .optional("timeZone", Congress::timeZone, CongressBuilder::timeZone, TIME_ZONE)
            .optional(
                    "attendanceMode",
                    Congress::attendanceMode,
                    CongressBuilder::attendanceMode,
                    code(AttendanceMode.class, AttendanceMode::of, AttendanceMode::list))
            .list("roles", Congress::roles, CongressBuilder::addAllRoles, object(() -> RoleTable.TABLE))
            .list("venues", Congress::venues, CongressBuilder::addAllVenues, object(() -> VenueTable.TABLE))
            .list(
                    "statuses",
                    Congress::statuses,
                    CongressBuilder::addAllStatuses,
                    object(() -> StatusChangeTable.TABLE))
            .list(
                    "scheduleChanges",
                    Congress::scheduleChanges,
                    CongressBuilder::addAllScheduleChanges,
                    object(() -> ScheduleChangeTable.TABLE))
            .set("counts", Congress::counts, CongressBuilder::addAllCounts, object(() -> ReportedCountTable.TABLE))
            .set("rosters", Congress::rosters, CongressBuilder::addAllRosters, object(() -> RosterTable.TABLE))
            .optional(
                    "rulesOfProcedure",
                    Congress::rulesOfProcedure,
                    CongressBuilder::rulesOfProcedure,
                    object(() -> RulesOfProcedureTable.TABLE))
            .common(
                    CongressBuilder::addAllIdentifiers,
                    CongressBuilder::addAllSourceIds,
                    CongressBuilder::addAllClaims,
                    CongressBuilder::putAllAbsent,
                    CongressBuilder::modified)
            .extensions(Congress::extensions, CongressBuilder::putAllExtensions);

    private CongressTable() {}
}
