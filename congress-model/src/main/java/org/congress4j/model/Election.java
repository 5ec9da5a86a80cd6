package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What a ballot of an election is for and the numbers announced with it, as the General Assembly prints them: ballot
 * papers, invalid ballots, valid ballots, abstentions, members present and voting, required majority. They are not computed from
 * each other, and may not add up. The results of the candidates are in {@code candidates} of the vote.
 */
@Value.Immutable
public abstract class Election implements Extensible {
    Election() {}

    /** {@return how many seats it fills, at least 1, such as 5; absent if not stated} */
    public abstract OptionalInt seats();

    /** {@return the group whose seats they are; absent if not stated} */
    public abstract Optional<SeatGroup> seatGroup();

    /** {@return the ballot papers handed in, at least 0, such as 192; absent if not stated} */
    public abstract OptionalLong ballotPapers();

    /** {@return the invalid ballot papers, at least 0, such as 1; absent if not stated} */
    public abstract OptionalLong invalid();

    /** {@return the valid ballot papers, at least 0, such as 191; absent if not stated} */
    public abstract OptionalLong validBallots();

    /** {@return the valid ballot papers that name nobody, at least 0, such as 2; absent if not stated} */
    public abstract OptionalLong abstentions();

    /** {@return the members present and voting, at least 0, such as 189; absent if not stated} */
    public abstract OptionalLong presentAndVoting();

    /** {@return the votes that a candidate needs, at least 0, such as 126; absent if not stated} */
    public abstract OptionalLong requiredMajority();

    /** {@return the candidates to whom the ballot is restricted, such as the two with the most votes before; empty if it is not restricted} */
    public abstract ImmutableList<Candidate> restrictedTo();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        checkArgument(seats().orElse(1) >= 1, "seats of election must be at least 1 but were %s", seats().orElse(1));
        Checks.notNegative("ballotPapers of election", ballotPapers());
        Checks.notNegative("invalid of election", invalid());
        Checks.notNegative("validBallots of election", validBallots());
        Checks.notNegative("abstentions of election", abstentions());
        Checks.notNegative("presentAndVoting of election", presentAndVoting());
        Checks.notNegative("requiredMajority of election", requiredMajority());
    }

    /** {@return a builder with nothing set} */
    public static ElectionBuilder builder() {
        return new ElectionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ElectionBuilder toBuilder();
}
