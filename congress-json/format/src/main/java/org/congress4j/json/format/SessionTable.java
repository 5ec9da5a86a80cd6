package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.KEY_REFERENCE;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.POSITIVE;
import static org.congress4j.json.format.Shapes.TIME_ZONE;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Formality;
import org.congress4j.model.Session;
import org.congress4j.model.SessionBuilder;
import org.congress4j.model.SessionKind;

/** The JSON form of {@link Session}. */
final class SessionTable {
    static final ObjectTable<Session> TABLE = ObjectTable.record(
                    "session", Session.class, Session::builder, SessionBuilder::build)
            .id(Session::id, SessionBuilder::id)
            .optional("congressId", Session::congressId, SessionBuilder::congressId, id())
            .optional("segmentId", Session::segmentId, SessionBuilder::segmentId, id())
            .optional("bodyId", Session::bodyId, SessionBuilder::bodyId, id())
            .optional(
                    "kind",
                    Session::kind,
                    SessionBuilder::kind,
                    code(SessionKind.class, SessionKind::of, SessionKind::list))
            .optionalInt("number", Session::number, SessionBuilder::number, POSITIVE)
            .optional("title", Session::title, SessionBuilder::title, LOCALIZED_TEXT)
            .optional(
                    "formality",
                    Session::formality,
                    SessionBuilder::formality,
                    code(Formality.class, Formality::of, Formality::list))
            .optional("planned", Session::planned, SessionBuilder::planned, object(() -> TimeRangeTable.TABLE))
            .optional("actual", Session::actual, SessionBuilder::actual, object(() -> TimeRangeTable.TABLE))
            .optional("timeZone", Session::timeZone, SessionBuilder::timeZone, TIME_ZONE)
            .optional("venueRef", Session::venueRef, SessionBuilder::venueRef, KEY_REFERENCE)
            .set("itemRefs", Session::itemRefs, SessionBuilder::addAllItemRefs, KEY_REFERENCE)
            .list("chairs", Session::chairs, SessionBuilder::addAllChairs, object(() -> ChairTable.TABLE))
            .list("events", Session::events, SessionBuilder::addAllEvents, object(() -> SessionEventTable.TABLE))
            .list(
                    "speakersList",
                    Session::speakersList,
                    SessionBuilder::addAllSpeakersList,
                    object(() -> SpeakersListEntryTable.TABLE))
            .common(
                    SessionBuilder::addAllIdentifiers,
                    SessionBuilder::addAllSourceIds,
                    SessionBuilder::addAllClaims,
                    SessionBuilder::putAllAbsent,
                    SessionBuilder::modified)
            .extensions(Session::extensions, SessionBuilder::putAllExtensions);

    private SessionTable() {}
}
