package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.RightKind;
import org.immutables.value.Value;

/**
 * What a delegation may do, in which organ and when, such as to speak and not to vote.
 */
@Value.Immutable
public abstract class Right implements Extensible {
    Right() {}

    /** {@return what it is about, such as {@code vote}} */
    public abstract RightKind kind();

    /** {@return whether the delegation may do so} */
    public abstract boolean granted();

    /** {@return in which organ; everywhere if absent} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return when; throughout if absent} */
    public abstract Optional<DateRange> period();

    /** {@return why, such as arrears of contributions; absent if not stated} */
    public abstract Optional<LocalizedText> reason();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return that a delegation may do something, everywhere and throughout}
     *
     * @param kind what it is about, such as {@code RightKind.SPEAK}
     */
    public static Right granted(RightKind kind) {
        return builder().kind(kind).granted(true).build();
    }

    /**
     * {@return that a delegation may not do something, everywhere and throughout}
     *
     * @param kind what it is about, such as {@code RightKind.VOTE}
     */
    public static Right denied(RightKind kind) {
        return builder().kind(kind).granted(false).build();
    }

    /** {@return a builder with nothing set} */
    public static RightBuilder builder() {
        return new RightBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RightBuilder toBuilder();
}
