package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.SessionEventKind;
import org.immutables.value.Value;

/**
 * What happened in the course of a session, such as a suspension.
 */
@Value.Immutable
public abstract class SessionEvent {
    SessionEvent() {}

    /** {@return what happened} */
    public abstract SessionEventKind kind();

    /** {@return when, in the local time of the session; absent if not stated} */
    public abstract Optional<PartialDateTime> time();

    /** {@return what the record says; absent if not stated} */
    public abstract Optional<LocalizedText> remark();

    /**
     * {@return the members that this version of the model does not know, by name, in the order read: extensions, named by a
     *     reverse domain or a URI, and members of a newer format; empty if there are none}
     */
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static SessionEventBuilder builder() {
        return new SessionEventBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SessionEventBuilder toBuilder();
}
