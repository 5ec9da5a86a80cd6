package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.CongressBuilder;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.FormalText;
import org.congress4j.model.Organization;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.CongressForm;

/** The description of {@link Congress}. */
final class CongressDescription {
    static final RecordType<Congress> TYPE = RecordType.of(
            "congress",
            "congresses",
            Congress.class,
            Proceedings::congresses,
            ProceedingsBuilder::addAllCongresses,
            CongressDescription::members);

    private static Members<Congress> members() {
        return Members.of(Congress::builder, CongressBuilder::build)
                .required("id", Congress::id, CongressBuilder::id, ownId())
                .optional("form", Congress::form, CongressBuilder::form, code(CongressForm.LIST))
                .optional("seriesId", Congress::seriesId, CongressBuilder::seriesId, reference(CongressSeries.class))
                .optional("bodyId", Congress::bodyId, CongressBuilder::bodyId, reference(Organization.class))
                .optionalInt("ordinal", Congress::ordinal, CongressBuilder::ordinal, POSITIVE)
                .optional("resumesId", Congress::resumesId, CongressBuilder::resumesId, reference(Congress.class))
                .list("names", Congress::names, CongressBuilder::addAllNames, value(NameDescription.TYPE))
                .atLeastOneOf("names")
                .optional("theme", Congress::theme, CongressBuilder::theme, LOCALIZED_TEXT)
                .optional("description", Congress::description, CongressBuilder::description, LOCALIZED_TEXT)
                .optional("period", Congress::period, CongressBuilder::period, value(DateRangeDescription.TYPE))
                .optional("timeZone", Congress::timeZone, CongressBuilder::timeZone, TIME_ZONE)
                .optional(
                        "attendanceMode",
                        Congress::attendanceMode,
                        CongressBuilder::attendanceMode,
                        code(AttendanceMode.LIST))
                .set(
                        "officialLanguages",
                        Congress::officialLanguages,
                        CongressBuilder::addAllOfficialLanguages,
                        LANGUAGE)
                .set("workingLanguages", Congress::workingLanguages, CongressBuilder::addAllWorkingLanguages, LANGUAGE)
                .set("websites", Congress::websites, CongressBuilder::addAllWebsites, TEXT)
                .set(
                        "convenedByIds",
                        Congress::convenedByIds,
                        CongressBuilder::addAllConvenedByIds,
                        reference(FormalText.class))
                .list("roles", Congress::roles, CongressBuilder::addAllRoles, value(RoleDescription.TYPE))
                .list("venues", Congress::venues, CongressBuilder::addAllVenues, value(VenueDescription.TYPE))
                .list(
                        "statuses",
                        Congress::statuses,
                        CongressBuilder::addAllStatuses,
                        value(StatusChangeDescription.TYPE))
                .list(
                        "scheduleChanges",
                        Congress::scheduleChanges,
                        CongressBuilder::addAllScheduleChanges,
                        value(ScheduleChangeDescription.TYPE))
                .set("counts", Congress::counts, CongressBuilder::addAllCounts, value(ReportedCountDescription.TYPE))
                .set("rosters", Congress::rosters, CongressBuilder::addAllRosters, value(RosterDescription.TYPE))
                .optional(
                        "rulesOfProcedure",
                        Congress::rulesOfProcedure,
                        CongressBuilder::rulesOfProcedure,
                        value(RulesOfProcedureDescription.TYPE))
                .common(
                        CongressBuilder::addAllIdentifiers,
                        CongressBuilder::addAllSourceIds,
                        CongressBuilder::addAllClaims,
                        CongressBuilder::putAllAbsent,
                        CongressBuilder::modified)
                .extensions(Congress::extensions, CongressBuilder::putAllExtensions);
    }
}
