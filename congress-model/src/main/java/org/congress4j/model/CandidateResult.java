package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What a candidate received in an election. At least one of {@code candidateId} and {@code name} is required.
 */
@Value.Immutable
public abstract class CandidateResult implements Extensible {
    CandidateResult() {}

    /** {@return the candidate; absent if not stated} */
    public abstract Optional<Id<? extends Party>> candidateId();

    /** {@return the candidate as written; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return the votes received, at least 0; absent if not stated} */
    public abstract OptionalLong votes();

    /** {@return whether the candidate was elected in this ballot; absent if not stated} */
    public abstract Optional<Boolean> elected();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("candidate result", candidateId(), name());
        checkArgument(votes().orElse(0) >= 0, "votes of candidate must be at least 0 but were %s", votes().orElse(0));
    }

    /** {@return a builder with nothing set} */
    public static CandidateResultBuilder builder() {
        return new CandidateResultBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CandidateResultBuilder toBuilder();
}
