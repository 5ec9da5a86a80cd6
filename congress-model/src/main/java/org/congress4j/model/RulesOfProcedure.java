package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.code.SponsorExplanation;
import org.congress4j.model.code.TieRule;
import org.immutables.value.Value;

/**
 * Rules of procedure as data: the quorum to open and to decide, the majorities, and how votes are held. What no source
 * confirms is absent; nothing is assumed.
 *
 * <pre>{@code
 * RulesOfProcedure rules = RulesOfProcedure.builder()
 *         .addMajority(MajorityRule.builder()
 *                 .key("simple")
 *                 .threshold(Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING))
 *                 .everyCollege(false)
 *                 .veto(false)
 *                 .build())
 *         .build();
 * VoteOutcome outcome = rules.decide(
 *         Vote.builder().key("vote").tally(Tally.of(81, 18, 28)).build(),
 *         Electorate.builder().size(193).build());
 * }</pre>
 */
@Value.Immutable
public abstract class RulesOfProcedure implements Extensible {
    RulesOfProcedure() {}

    /** {@return the title; absent if not stated} */
    public abstract Optional<LocalizedText> title();

    /** {@return the document that holds them; absent if not stated} */
    public abstract Optional<Id<Document>> documentId();

    /** {@return who must be present to open a meeting; absent if not stated} */
    public abstract Optional<Threshold> quorumToOpen();

    /** {@return who must be present to take a decision; absent if not stated} */
    public abstract Optional<Threshold> quorumToDecide();

    /** {@return the majorities; the first is the rule where a vote names none; empty if none is stated} */
    public abstract ImmutableList<MajorityRule> majorities();

    /** {@return what a tie means, such as {@code second-vote}; absent if not stated} */
    public abstract Optional<TieRule> tie();

    /** {@return whether the sponsor of a proposal may explain its vote on it, such as {@code never}; absent if not stated} */
    public abstract Optional<SponsorExplanation> sponsorExplanation();

    /** {@return how many votes each member has, at least 1, such as 4 for the 4 delegates of each member at the International
     *     Labour Conference; one if absent} */
    public abstract OptionalInt votesPerMember();

    /** {@return whether votes have weights; absent if not stated} */
    public abstract Optional<Boolean> weighted();

    /** {@return for how many others a voter may cast a vote, at least 0, such as 1 in the Universal Postal Congress; none if 0;
     *     absent if not stated} */
    public abstract OptionalInt proxiesPerVoter();

    /** {@return the sources of this element, in the order given; empty if none is stated} */
    public abstract ImmutableList<Id<Source>> sourceIds();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return the rule of that key}
     *
     * @param key the key, such as {@code important}
     */
    public final Optional<MajorityRule> majority(String key) {
        return majorities().stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /**
     * {@return what comes of a vote under these rules, with the arithmetic in words}
     *
     * <p>The tally announced goes before the list of voters; where both are there, checks compare them. The rule that the vote
     * names applies, or else the first, of those for important questions if the vote says that the question is important, of the
     * others if it says that it is not. First the quorum is checked, then the least number in favour, then a veto, then the
     * threshold, in each college where the rule says so: all must reach it, in a motion as in an election. Votes that are known by college
     * only decide nothing where the rule does not say so. A tie meets no threshold of more than one half; a casting vote
     * decides it, unless the rules give a tie another meaning.
     *
     * <p>In an election, candidates need the majority announced or the one of the rule; if more reach it than there are seats,
     * those with the most votes are elected (rules 93 and 94 of the General Assembly, A/520). If fewer reach it, the election is
     * inconclusive. One seat is to be filled if the vote does not say how many.
     *
     * @param vote the vote
     * @param electorate who was entitled to vote
     */
    public final VoteOutcome decide(Vote vote, Electorate electorate) {
        return new VoteArithmetic(this, vote, electorate).outcome();
    }

    @Value.Check
    final void check() {
        checkArgument(
                votesPerMember().orElse(1) >= 1,
                "votes per member must be at least 1 but were %s",
                votesPerMember().orElse(1));
        checkArgument(
                proxiesPerVoter().orElse(0) >= 0,
                "proxies per voter must be at least 0 but were %s",
                proxiesPerVoter().orElse(0));
    }

    /** {@return a builder with nothing set} */
    public static RulesOfProcedureBuilder builder() {
        return new RulesOfProcedureBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RulesOfProcedureBuilder toBuilder();
}
