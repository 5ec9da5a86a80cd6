package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.SessionEventKind;
import org.immutables.value.Value;

/**
 * What happened in the course of a session, such as a suspension.
 */
@Value.Immutable
public abstract class SessionEvent implements Extensible {
    SessionEvent() {}

    /** {@return what happened} */
    public abstract SessionEventKind kind();

    /** {@return when, in the local time of the session; absent if not stated} */
    public abstract Optional<PartialDateTime> time();

    /** {@return what the record says; absent if not stated} */
    public abstract Optional<LocalizedText> remark();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static SessionEventBuilder builder() {
        return new SessionEventBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SessionEventBuilder toBuilder();
}
