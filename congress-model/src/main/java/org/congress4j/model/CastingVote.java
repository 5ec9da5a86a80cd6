package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.VoteChoice;
import org.immutables.value.Value;

/**
 * The casting vote of a presiding officer, who decides a vote that is equal. At least one of {@code voterId} and
 * {@code name} is required.
 */
@Value.Immutable
public abstract class CastingVote implements Extensible {
    CastingVote() {}

    /** {@return who cast it; absent if not stated} */
    public abstract Optional<Id<? extends Party>> voterId();

    /** {@return the voter as written, such as {@code The President}; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return which way it went, such as {@code yes}} */
    public abstract VoteChoice choice();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.partyOrName("casting vote", voterId(), name());
    }

    /** {@return a builder with nothing set} */
    public static CastingVoteBuilder builder() {
        return new CastingVoteBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CastingVoteBuilder toBuilder();
}
