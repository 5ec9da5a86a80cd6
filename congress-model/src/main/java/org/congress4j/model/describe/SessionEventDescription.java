package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.SessionEvent;
import org.congress4j.model.SessionEventBuilder;
import org.congress4j.model.code.SessionEventKind;

/** The description of {@link SessionEvent}. */
final class SessionEventDescription {
    static final ValueType<SessionEvent> TYPE = ValueType.of(SessionEvent.class, SessionEventDescription::members);

    private static Members<SessionEvent> members() {
        return Members.of(SessionEvent::builder, SessionEventBuilder::build)
                .required("kind", SessionEvent::kind, SessionEventBuilder::kind, code(SessionEventKind.LIST))
                .optional("time", SessionEvent::time, SessionEventBuilder::time, DATE_TIME)
                .optional("remark", SessionEvent::remark, SessionEventBuilder::remark, LOCALIZED_TEXT)
                .extensions(SessionEvent::extensions, SessionEventBuilder::putAllExtensions);
    }
}
