package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.EventStatus;
import org.immutables.value.Value;

/**
 * An entry in the log of a congress or a sitting: a status and when it began.
 */
@Value.Immutable
public abstract class StatusChange implements Extensible {
    StatusChange() {}

    /** {@return the key that a claim names this element by, unique in its list; absent if not stated} */
    public abstract Optional<String> key();

    /** {@return the status, such as {@code postponed}} */
    public abstract EventStatus status();

    /** {@return from when on; absent if unknown} */
    public abstract Optional<PartialDate> date();

    /** {@return the sources of this element, in the order given; empty if none is stated} */
    public abstract ImmutableList<Id<Source>> sourceIds();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(key());
    }

    /** {@return a builder with nothing set} */
    public static StatusChangeBuilder builder() {
        return new StatusChangeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract StatusChangeBuilder toBuilder();
}
