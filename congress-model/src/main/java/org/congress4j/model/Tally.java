package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalLong;
import org.congress4j.model.code.VoteChoice;
import org.immutables.value.Value;

/**
 * The numbers of a vote as announced. They are not computed from the ballots, and may differ from them.
 */
@Value.Immutable
public abstract class Tally implements Extensible {
    Tally() {}

    /** {@return the votes in favour, at least 0, such as 76; absent if not stated} */
    public abstract OptionalLong yes();

    /** {@return the votes against, at least 0, such as 35; absent if not stated} */
    public abstract OptionalLong no();

    /** {@return the abstentions, at least 0, such as 17; absent if not stated} */
    public abstract OptionalLong abstain();

    /** {@return those present who did not take part in the vote, at least 0; absent if not stated} */
    public abstract OptionalLong notParticipating();

    /** {@return those who were not there, at least 0; absent if not stated} */
    public abstract OptionalLong absent();

    /**
     * {@return those who did not vote, at least 0, where the source does not say whether they were there; absent if not
     *     stated}
     */
    public abstract OptionalLong nonVoting();

    /** {@return those without the right to vote, at least 0; absent if not stated} */
    public abstract OptionalLong notEligible();

    /**
     * {@return the seats that nobody holds, at least 0, such as 2; the number of those who did not vote may or may not
     *     include them; absent if not stated}
     */
    public abstract OptionalLong vacant();

    /**
     * {@return the numbers of choices that have no member of their own, at least 0, such as 4 under {@code paired}; the
     *     number of those who did not vote may or may not include them; empty if none is stated}
     */
    public abstract ImmutableMap<VoteChoice, Long> others();

    /** {@return the invalid votes, at least 0; absent if not stated} */
    public abstract OptionalLong invalid();

    /** {@return the votes cast, as announced, at least 0; absent if not stated} */
    public abstract OptionalLong cast();

    /** {@return all who are entitled to vote, as announced, at least 0, such as 131; absent if not stated} */
    public abstract OptionalLong total();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return the number of a choice; absent if not stated, as always for {@code unknown}}
     *
     * @param choice the choice, such as {@code abstain}
     */
    public final OptionalLong of(VoteChoice choice) {
        OptionalLong number = ofMember(choice);
        Long other = others().get(choice);
        return number.isPresent() || other == null ? number : OptionalLong.of(other);
    }

    private OptionalLong ofMember(VoteChoice choice) {
        if (choice.equals(VoteChoice.YES)) {
            return yes();
        } else if (choice.equals(VoteChoice.NO)) {
            return no();
        } else if (choice.equals(VoteChoice.ABSTAIN)) {
            return abstain();
        } else if (choice.equals(VoteChoice.NOT_PARTICIPATING)) {
            return notParticipating();
        } else if (choice.equals(VoteChoice.ABSENT)) {
            return absent();
        } else if (choice.equals(VoteChoice.NON_VOTING)) {
            return nonVoting();
        }
        return choice.equals(VoteChoice.NOT_ELIGIBLE) ? notEligible() : OptionalLong.empty();
    }

    /**
     * {@return a tally, such as {@code of(76, 35, 17)}}
     *
     * @param yes the votes in favour
     * @param no the votes against
     * @param abstain the abstentions
     * @throws IllegalArgumentException if one is negative
     */
    public static Tally of(long yes, long no, long abstain) {
        return builder().yes(yes).no(no).abstain(abstain).build();
    }

    @Value.Check
    final void check() {
        Checks.notNegative("yes of tally", yes());
        Checks.notNegative("no of tally", no());
        Checks.notNegative("abstain of tally", abstain());
        Checks.notNegative("notParticipating of tally", notParticipating());
        Checks.notNegative("absent of tally", absent());
        Checks.notNegative("nonVoting of tally", nonVoting());
        Checks.notNegative("notEligible of tally", notEligible());
        Checks.notNegative("vacant of tally", vacant());
        others().forEach((choice, number) ->
                checkArgument(number >= 0, "'%s' of tally must be at least 0 but was %s", choice, number));
        Checks.notNegative("invalid of tally", invalid());
        Checks.notNegative("cast of tally", cast());
        Checks.notNegative("total of tally", total());
    }

    /** {@return a builder with nothing set} */
    public static TallyBuilder builder() {
        return new TallyBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract TallyBuilder toBuilder();
}
