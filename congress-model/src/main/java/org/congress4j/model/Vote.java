package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.congress4j.model.code.VoteChoice;
import org.immutables.value.Value;

/**
 * One vote of a body: the announced tally, the list of voters, the sentence that describes them and the electorate are
 * separate facts, and none is computed from another. A vote is cited as {@code actionId#key}. Where votes are counted by college, the
 * numbers and lists of each are in {@code colleges}.
 *
 * <pre>{@code
 * Vote vote = Vote.builder()
 *         .key("vote")
 *         .tally(Tally.of(12, 0, 3))
 *         .addListedChoices(VoteChoice.ABSTAIN)
 *         .putBallots(VoteChoice.ABSTAIN, Id.<MemberState>of("CHN"))
 *         .putBallots(VoteChoice.ABSTAIN, Id.<MemberState>of("RUS"))
 *         .putBallots(VoteChoice.ABSTAIN, Id.<MemberState>of("ZAF"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@MultimapStyle
public abstract class Vote implements Extensible {
    Vote() {}

    /** {@return the key, unique in the action, such as {@code whole}} */
    public abstract String key();

    /** {@return what was voted on, where the action does not say it; absent if not stated} */
    public abstract Optional<LocalizedText> title();

    /**
     * {@return the vote of the same action that this one replaces because the votes were counted again, by its key; absent
     *     if it replaces none}
     */
    public abstract Optional<String> replacesKey();

    /** {@return who requested that the vote be recorded, or taken at all; empty if not stated} */
    public abstract ImmutableList<Id<? extends Party>> requestedByIds();

    /** {@return the round of an election, or 2 for the second vote after a tie, at least 1; absent if not stated} */
    public abstract OptionalInt round();

    /**
     * {@return the majority rule that applies, by its key in the rules of procedure, such as {@code important}; absent if
     *     not stated}
     */
    public abstract Optional<String> ruleKey();

    /**
     * {@return whether the body decided, or its rules say, that the question is important, so that it needs the majority for important
     *     questions (Charter of the United Nations, Article 18 (2) and (3); rules 83 to 85 of the General Assembly, A/520); absent if
     *     not stated}
     */
    public abstract Optional<Boolean> importantQuestion();

    /** {@return the numbers announced; absent if not stated} */
    public abstract Optional<Tally> tally();

    /** {@return the sentence that describes the result, as announced or printed, such as <em>76 to 35, with 17
     *     abstentions</em>; absent if not stated} */
    public abstract Optional<LocalizedText> sentence();

    /**
     * {@return the choices whose voters the record lists at all, such as no absentees in a verbatim record; empty if
     *     unknown}
     */
    public abstract ImmutableList<VoteChoice> listedChoices();

    /** {@return the voters by choice, in the order of the record; one listed twice stays listed twice; empty if they are not
     *     listed} */
    public abstract ImmutableListMultimap<VoteChoice, Id<? extends Party>> ballots();

    /** {@return the voters whose name leads to no party, by choice, as written; they count; empty if there are none} */
    public abstract ImmutableListMultimap<VoteChoice, String> unresolvedBallots();

    /**
     * {@return the voters by choice, those that are listed by college after the others; empty if none are listed}
     *
     * <p>See {@link College#ballots}.
     */
    public final ImmutableListMultimap<VoteChoice, Id<? extends Party>> allBallots() {
        return withColleges(ballots(), College::ballots);
    }

    /**
     * {@return the voters whose name leads to no party, by choice, those that are listed by college after the others; empty if there are
     *     none}
     *
     * <p>See {@link College#unresolvedBallots}.
     */
    public final ImmutableListMultimap<VoteChoice, String> allUnresolvedBallots() {
        return withColleges(unresolvedBallots(), College::unresolvedBallots);
    }

    private <V> ImmutableListMultimap<VoteChoice, V> withColleges(
            ImmutableListMultimap<VoteChoice, V> ballots,
            Function<College, ImmutableListMultimap<VoteChoice, V>> ofCollege) {
        if (colleges().stream().allMatch(college -> ofCollege.apply(college).isEmpty())) {
            return ballots;
        }
        ImmutableListMultimap.Builder<VoteChoice, V> all = ImmutableListMultimap.builder();
        all.putAll(ballots);
        colleges().forEach(college -> all.putAll(ofCollege.apply(college)));
        return all.build();
    }

    /** {@return the casting vote by which the presiding officer decided an equal vote; the numbers and the list may or may
     *     not include it; absent if there was none} */
    public abstract Optional<CastingVote> castingVote();

    /** {@return who counted the votes for each side without voting; empty if not stated} */
    public abstract ImmutableList<Teller> tellers();

    /** {@return what is known of single votes beside the choice; empty for an ordinary vote} */
    public abstract ImmutableList<BallotNote> ballotNotes();

    /** {@return the groups whose votes are counted apart; empty if there are none} */
    public abstract ImmutableList<College> colleges();

    /** {@return what an election fills, and the numbers announced with it; absent if not stated} */
    public abstract Optional<Election> election();

    /** {@return the results of the candidates of an election, in the order of the record; empty if it is not an election} */
    public abstract ImmutableList<CandidateResult> candidates();

    /** {@return who was entitled to vote; absent if not stated} */
    public abstract Optional<Electorate> electorate();

    /** {@return the sources of this element, in the order given; empty if none is stated} */
    public abstract ImmutableList<Id<Source>> sourceIds();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(Optional.of(key()));
        checkArgument(
                round().orElse(1) >= 1, "round of vote '%s' must be at least 1 but was %s", key(), round().orElse(1));
    }

    /** {@return a builder with nothing set} */
    public static VoteBuilder builder() {
        return new VoteBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract VoteBuilder toBuilder();
}
