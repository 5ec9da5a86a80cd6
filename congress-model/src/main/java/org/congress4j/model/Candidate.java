package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One to whom a ballot is restricted. At least one of {@code candidateId} and {@code name} is required.
 */
@Value.Immutable
public abstract class Candidate implements Extensible {
    Candidate() {}

    /** {@return the candidate; absent if not stated} */
    public abstract Optional<Id<? extends Party>> candidateId();

    /** {@return the candidate as written; absent if not stated} */
    public abstract Optional<String> name();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("candidate", candidateId(), name());
    }

    /** {@return a builder with nothing set} */
    public static CandidateBuilder builder() {
        return new CandidateBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CandidateBuilder toBuilder();
}
