package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.Organization;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.SessionBuilder;
import org.congress4j.model.code.Access;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.SessionKind;

/** The description of {@link Session}. */
final class SessionDescription {
    static final RecordType<Session> TYPE = RecordType.of(
            "session",
            "sessions",
            Session.class,
            Proceedings::sessions,
            ProceedingsBuilder::addAllSessions,
            SessionDescription::members);

    private static Members<Session> members() {
        return Members.of(Session::builder, SessionBuilder::build)
                .required("id", Session::id, SessionBuilder::id, ownId())
                .optional("congressId", Session::congressId, SessionBuilder::congressId, reference(Congress.class))
                .optional("segmentId", Session::segmentId, SessionBuilder::segmentId, reference(Segment.class))
                .optional("bodyId", Session::bodyId, SessionBuilder::bodyId, reference(Organization.class))
                .optional("kind", Session::kind, SessionBuilder::kind, code(SessionKind.LIST))
                .printedNumber(
                        "number",
                        Session::number,
                        SessionBuilder::number,
                        POSITIVE,
                        Session::printedNumber,
                        SessionBuilder::printedNumber)
                .set(
                        "jointWith",
                        Session::jointWith,
                        SessionBuilder::addAllJointWith,
                        value(JointSittingDescription.TYPE))
                .optional("title", Session::title, SessionBuilder::title, LOCALIZED_TEXT)
                .optional("description", Session::description, SessionBuilder::description, LOCALIZED_TEXT)
                .optional("formality", Session::formality, SessionBuilder::formality, code(Formality.LIST))
                .optional("access", Session::access, SessionBuilder::access, code(Access.LIST))
                .optional("planned", Session::planned, SessionBuilder::planned, value(TimeRangeDescription.TYPE))
                .optional("actual", Session::actual, SessionBuilder::actual, value(TimeRangeDescription.TYPE))
                .optional("timeZone", Session::timeZone, SessionBuilder::timeZone, TIME_ZONE)
                .optional("venueRef", Session::venueRef, SessionBuilder::venueRef, keyReference(KeyTarget.VENUE))
                .optional(
                        "attendanceMode",
                        Session::attendanceMode,
                        SessionBuilder::attendanceMode,
                        code(AttendanceMode.LIST))
                .list("roles", Session::roles, SessionBuilder::addAllRoles, value(RoleDescription.TYPE))
                .list("tracks", Session::tracks, SessionBuilder::addAllTracks, LOCALIZED_TEXT)
                .list(
                        "statuses",
                        Session::statuses,
                        SessionBuilder::addAllStatuses,
                        value(StatusChangeDescription.TYPE))
                .list(
                        "scheduleChanges",
                        Session::scheduleChanges,
                        SessionBuilder::addAllScheduleChanges,
                        value(ScheduleChangeDescription.TYPE))
                .set("counts", Session::counts, SessionBuilder::addAllCounts, value(ReportedCountDescription.TYPE))
                .list("present", Session::present, SessionBuilder::addAllPresent, value(AttendeeDescription.TYPE))
                .optional("presentComplete", Session::presentComplete, SessionBuilder::presentComplete, FLAG)
                .set("itemRefs", Session::itemRefs, SessionBuilder::addAllItemRefs, keyReference(KeyTarget.ITEM))
                .list(
                        "itemsTaken",
                        Session::itemsTaken,
                        SessionBuilder::addAllItemsTaken,
                        value(ItemTakenDescription.TYPE))
                .list("chairs", Session::chairs, SessionBuilder::addAllChairs, value(ChairDescription.TYPE))
                .list("events", Session::events, SessionBuilder::addAllEvents, value(SessionEventDescription.TYPE))
                .list(
                        "speakersList",
                        Session::speakersList,
                        SessionBuilder::addAllSpeakersList,
                        value(SpeakersListEntryDescription.TYPE))
                .set(
                        "recordings",
                        Session::recordings,
                        SessionBuilder::addAllRecordings,
                        value(FileLinkDescription.TYPE))
                .common(
                        SessionBuilder::addAllIdentifiers,
                        SessionBuilder::addAllSourceIds,
                        SessionBuilder::addAllClaims,
                        SessionBuilder::putAllAbsent,
                        SessionBuilder::modified)
                .extensions(Session::extensions, SessionBuilder::putAllExtensions);
    }
}
