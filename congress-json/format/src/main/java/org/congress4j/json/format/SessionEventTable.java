package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE_TIME;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.code;

import org.congress4j.model.SessionEvent;
import org.congress4j.model.SessionEventBuilder;
import org.congress4j.model.SessionEventKind;

/** The JSON form of {@link SessionEvent}. */
final class SessionEventTable {
    static final ObjectTable<SessionEvent> TABLE = ObjectTable.value(
                    SessionEvent.class, SessionEvent::builder, SessionEventBuilder::build)
            .required(
                    "kind",
                    SessionEvent::kind,
                    SessionEventBuilder::kind,
                    code(SessionEventKind.class, SessionEventKind::of, SessionEventKind::list))
            .optional("time", SessionEvent::time, SessionEventBuilder::time, DATE_TIME)
            .optional("remark", SessionEvent::remark, SessionEventBuilder::remark, LOCALIZED_TEXT)
            .extensions(SessionEvent::extensions, SessionEventBuilder::putAllExtensions);

    private SessionEventTable() {}
}
