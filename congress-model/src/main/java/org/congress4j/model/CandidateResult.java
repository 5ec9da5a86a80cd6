package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
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

    /** {@return the votes received in each college, by the key of the college, at least 0; empty if not stated} */
    public abstract ImmutableMap<String, Long> votesByCollege();

    /** {@return who nominated the candidate; empty if not stated} */
    public abstract ImmutableList<Id<? extends Party>> nominatedByIds();

    /** {@return whether the candidate withdrew before this ballot or in it; absent if not stated} */
    public abstract Optional<Boolean> withdrawn();

    /** {@return whether the candidate was elected by lot, among candidates with as many votes; absent if not stated} */
    public abstract Optional<Boolean> byLot();

    /** {@return whether the candidate was elected in this ballot; absent if not stated} */
    public abstract Optional<Boolean> elected();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("candidate result", candidateId(), name());
        checkArgument(votes().orElse(0) >= 0, "votes of candidate must be at least 0 but were %s", votes().orElse(0));
        votesByCollege()
                .forEach((college, number) -> checkArgument(
                        number >= 0, "votes of college '%s' must be at least 0 but were %s", college, number));
    }

    /** {@return a builder with nothing set} */
    public static CandidateResultBuilder builder() {
        return new CandidateResultBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CandidateResultBuilder toBuilder();
}
