package org.congress4j.model.check;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/** How many of those that records name have no id, only a name as written, such as 12 of 812,104 voters. */
@Value.Immutable
public abstract class UnresolvedShare implements Extensible {
    UnresolvedShare() {}

    /** {@return how many are given by a name only, such as 12} */
    public abstract long unresolved();

    /** {@return how many there are in all, at least 1} */
    public abstract long of();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return the share, from 0 to 1, such as 0.25} */
    public final double share() {
        return (double) unresolved() / of();
    }

    @Value.Check
    final void check() {
        checkArgument(
                of() >= 1 && unresolved() >= 0 && unresolved() <= of(),
                "unresolved share must be from 0 to all of at least 1 but was %s of %s",
                unresolved(),
                of());
    }

    /** {@return a builder with nothing set} */
    public static UnresolvedShareBuilder builder() {
        return new UnresolvedShareBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract UnresolvedShareBuilder toBuilder();
}
