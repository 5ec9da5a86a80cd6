package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.MajorityBase;
import org.congress4j.model.code.TieRule;
import org.congress4j.model.code.VoteChoice;

/** Computes the outcome of one vote. Numbers are decimal, because votes may have weights. */
final class VoteArithmetic {
    /** The numbers of a vote or of one of its colleges, each as far as it is known. */
    private record Numbers(
            Optional<BigDecimal> yes,
            Optional<BigDecimal> no,
            Optional<BigDecimal> abstain,
            Optional<BigDecimal> cast,
            Optional<BigDecimal> size) {

        boolean isTie() {
            return yes.isPresent() && no.isPresent() && yes.get().compareTo(no.get()) == 0;
        }

        /** With one more vote. */
        Numbers with(VoteChoice choice) {
            return new Numbers(
                    yes.map(number -> choice.equals(VoteChoice.YES) ? number.add(BigDecimal.ONE) : number),
                    no.map(number -> choice.equals(VoteChoice.NO) ? number.add(BigDecimal.ONE) : number),
                    abstain,
                    cast.map(BigDecimal.ONE::add),
                    size);
        }

        Optional<BigDecimal> presentAndVoting() {
            return sum(yes, no);
        }

        Optional<BigDecimal> votesCast() {
            return cast.or(() -> sum(presentAndVoting(), abstain));
        }

        private static Optional<BigDecimal> sum(Optional<BigDecimal> left, Optional<BigDecimal> right) {
            return left.flatMap(number -> right.map(number::add));
        }
    }

    private final RulesOfProcedure rules;
    private final Vote vote;
    private final Electorate electorate;
    private final ImmutableListMultimap<String, BallotNote> notes;
    private final List<String> lines = new ArrayList<>();
    private final List<VoteRequirement> requirements = new ArrayList<>();

    VoteArithmetic(RulesOfProcedure rules, Vote vote, Electorate electorate) {
        this.rules = rules;
        this.vote = vote;
        this.electorate = electorate;
        // By the voter that the list names: the party, or the name as written.
        this.notes = Multimaps.index(
                vote.ballotNotes(),
                note -> note.voterId().map(Id::toString).or(note::name).orElse(""));
    }

    VoteOutcome outcome() {
        Optional<MajorityRule> rule = rule();
        if (rule.isEmpty()) {
            return unknown(whyNoRule());
        }
        return concurring(
                rule.get(),
                vote.election().isPresent() || !vote.candidates().isEmpty()
                        ? new ElectionArithmetic(rule.get(), vote, electorate).outcome()
                        : decide(rule.get(), numbers()));
    }

    /** The rule that the vote names, or else the first for a question of its importance. */
    private Optional<MajorityRule> rule() {
        if (vote.ruleKey().isPresent()) {
            return rules.majority(vote.ruleKey().get());
        }
        return rules.majorities().stream()
                .filter(rule -> vote.importantQuestion()
                        .map(important ->
                                important.equals(rule.importantQuestions().orElse(false)))
                        .orElse(true))
                .findFirst();
    }

    private String whyNoRule() {
        if (vote.ruleKey().isPresent()) {
            return "the rules have no majority '" + vote.ruleKey().get() + "'";
        }
        if (vote.importantQuestion().isEmpty() || rules.majorities().isEmpty()) {
            return "the rules state no majority";
        }
        return vote.importantQuestion().get()
                ? "the question is important, and the rules state no majority for important questions"
                : "the question is not important, and the rules state a majority for important questions only";
    }

    /** The outcome, or none where another body must decide likewise. */
    private static VoteOutcome concurring(MajorityRule rule, VoteOutcome outcome) {
        boolean carried = outcome.outcome()
                .filter(code -> code.equals(ActionOutcome.ADOPTED) || code.equals(ActionOutcome.ELECTED))
                .isPresent();
        return carried && rule.concurrentBodyId().isPresent()
                ? outcome.toBuilder()
                        .outcome(Optional.empty())
                        .addArithmetic(rule.concurrentBodyId().get() + " must decide likewise")
                        .build()
                : outcome;
    }

    private VoteOutcome decide(MajorityRule rule, Numbers announced) {
        Optional<VoteOutcome> undecided = undecidedTie(rule, announced);
        Numbers numbers = withCastingVote(announced);
        Optional<VoteOutcome> withoutQuorum = quorum(rule, announced);
        if (withoutQuorum.isPresent()) {
            return withoutQuorum.get();
        }
        if (undecided.isPresent()) {
            return undecided.get();
        }
        boolean everyCollege = rule.threshold().isPresent() && Colleges.decide(rule);
        if (everyCollege && rule.minimumInFavour().isEmpty() && !rule.veto()) {
            return everyCollege(rule, rule.threshold().get());
        }
        if (numbers.yes().isEmpty()) {
            return unknown(
                    vote.colleges().isEmpty() || Colleges.decide(rule)
                            ? "the number in favour is not known"
                            : "the votes are known by college only, and the rules do not say that each college decides");
        }
        if (rule.minimumInFavour().isPresent()) {
            long minimum = rule.minimumInFavour().getAsLong();
            BigDecimal yes = numbers.yes().get();
            boolean met = yes.compareTo(BigDecimal.valueOf(minimum)) >= 0;
            requirements.add(VoteRequirement.builder()
                    .kind(VoteRequirement.MINIMUM)
                    .needed(BigDecimal.valueOf(minimum))
                    .reached(yes)
                    .met(met)
                    .build());
            lines.add("at least " + minimum + " in favour needed, " + VoteRequirement.plain(yes) + " in favour");
            if (!met) {
                return result(ActionOutcome.NOT_ADOPTED);
            }
        }
        if (rule.veto()) {
            Optional<VoteOutcome> vetoed = veto(numbers);
            if (vetoed.isPresent()) {
                return vetoed.get();
            }
        }
        if (rule.threshold().isEmpty()) {
            return result(ActionOutcome.ADOPTED);
        }
        if (everyCollege) {
            return everyCollege(rule, rule.threshold().get());
        }
        return reached(rule.threshold().get(), numbers, Optional.empty())
                .map(this::carried)
                .orElseGet(() -> unknown("the outcome depends on it"));
    }

    /** No outcome, if the vote is equal and a second vote, the presiding officer or the lot has yet to decide. */
    private Optional<VoteOutcome> undecidedTie(MajorityRule rule, Numbers numbers) {
        boolean half = rule.threshold()
                .filter(threshold -> threshold.exceed() && 2 * threshold.numerator() == threshold.denominator())
                .isPresent();
        if (!half || !numbers.isTie() || rules.tie().isEmpty()) {
            return Optional.empty();
        }
        TieRule tie = rules.tie().get();
        if (tie.equals(TieRule.SECOND_VOTE) && vote.round().orElse(1) == 1) {
            return Optional.of(unknown("a tie; a second vote is to be taken"));
        }
        if (tie.equals(TieRule.CHAIR) && vote.castingVote().isEmpty()) {
            return Optional.of(unknown("a tie; the casting vote is not known"));
        }
        return tie.equals(TieRule.LOT) || !tie.isRecognized()
                ? Optional.of(unknown("a tie; the rules say '" + tie + "'"))
                : Optional.empty();
    }

    /** The numbers of an equal vote with the casting vote, unless the rules give the tie another meaning. */
    private Numbers withCastingVote(Numbers numbers) {
        if (vote.castingVote().isEmpty()
                || !numbers.isTie()
                || !rules.tie().orElse(TieRule.CHAIR).equals(TieRule.CHAIR)) {
            return numbers;
        }
        VoteChoice choice = vote.castingVote().get().choice();
        Numbers decided = numbers.with(choice);
        lines.add("with the casting vote: " + describe(decided));
        return decided;
    }

    private VoteOutcome carried(boolean reached) {
        return result(reached ? ActionOutcome.ADOPTED : ActionOutcome.REJECTED);
    }

    private VoteOutcome everyCollege(MajorityRule rule, Threshold threshold) {
        if (vote.colleges().isEmpty()) {
            return unknown("the votes of the colleges are not known");
        }
        Optional<String> missing = Colleges.missing(rule, vote);
        if (missing.isPresent()) {
            return unknown(missing.get());
        }
        boolean carried = true;
        Optional<String> notKnown = Optional.empty();
        for (College college : Colleges.deciding(rule, vote)) {
            String name = college.nameOrKey();
            Optional<Numbers> numbers =
                    numbers(college).filter(known -> known.yes().isPresent());
            Optional<Boolean> reached = numbers.flatMap(known -> reached(threshold, known, Optional.of(college)));
            if (reached.isEmpty()) {
                String why = numbers.isEmpty() ? name + ": the votes are not known" : "the outcome depends on it";
                notKnown = notKnown.or(() -> Optional.of(why));
            }
            carried &= reached.orElse(true);
        }
        // One college that does not agree is enough, whatever the others decided.
        return carried && notKnown.isPresent() ? unknown(notKnown.get()) : carried(carried);
    }

    /** The tally announced for a college, or its ballots counted, or those of the vote if each is said to be of a college. */
    private Optional<Numbers> numbers(College college) {
        if (college.tally().isPresent()) {
            return Optional.of(numbers(college.tally().get(), college.size()));
        }
        Optional<BigDecimal> yes = listed(VoteChoice.YES, college);
        return yes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numbers(
                        yes,
                        listed(VoteChoice.NO, college),
                        listed(VoteChoice.ABSTAIN, college),
                        Optional.empty(),
                        decimal(college.size())));
    }

    private Optional<BigDecimal> listed(VoteChoice choice, College college) {
        if (college.hasList()) {
            ImmutableList<VoteChoice> listed =
                    college.listedChoices().isEmpty() ? vote.listedChoices() : college.listedChoices();
            return listed(choice, listed, college.ballots(), college.unresolvedBallots());
        }
        List<String> voters = new ArrayList<>(vote.unresolvedBallots().get(choice));
        vote.ballots().get(choice).forEach(voter -> voters.add(voter.toString()));
        BigDecimal sum = BigDecimal.ZERO;
        for (String voter : voters) {
            Optional<String> key = noteOn(voter, choice).flatMap(BallotNote::collegeKey);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            sum = key.get().equals(college.key()) ? sum.add(weight(voter, choice)) : sum;
        }
        boolean hasList = !vote.ballots().isEmpty() || !vote.unresolvedBallots().isEmpty();
        return hasList && listed(choice).isPresent() ? Optional.of(sum) : Optional.empty();
    }

    private Optional<BallotNote> noteOn(String voter, VoteChoice choice) {
        return notes.get(voter).stream()
                .filter(note -> note.collegeKey().isPresent())
                .filter(note -> note.choice().orElse(choice).equals(choice))
                .findFirst();
    }

    /** The outcome for want of a quorum, if there is one. */
    private Optional<VoteOutcome> quorum(MajorityRule rule, Numbers numbers) {
        if (rules.quorumToDecide().isPresent()) {
            Threshold quorum = rules.quorumToDecide().get();
            Optional<BigDecimal> present = decimal(electorate.present());
            Optional<BigDecimal> size = decimal(electorate.size());
            if (present.isEmpty() || size.isEmpty()) {
                lines.add("quorum not checked: it is not known how many of how many were present");
            } else if (!meets(
                    VoteRequirement.QUORUM, quorum, present.get(), size.get(), Optional.empty(), "quorum: ")) {
                return Optional.of(result(ActionOutcome.NOT_ADOPTED));
            }
        }
        if (rule.quorum().isPresent()) {
            Threshold quorum = rule.quorum().get();
            Optional<BigDecimal> whole =
                    decimal(quorum.base().equals(MajorityBase.PRESENT) ? electorate.present() : electorate.size());
            // Who abstains takes part in the vote only where the majority, too, is one of all votes cast.
            boolean abstentionsCount = rule.threshold()
                    .filter(threshold -> threshold.base().equals(MajorityBase.VOTES_CAST))
                    .isPresent();
            Optional<BigDecimal> part = abstentionsCount ? numbers.votesCast() : numbers.presentAndVoting();
            if (whole.isEmpty() || part.isEmpty()) {
                lines.add("validity of the vote not checked: it is not known how many of how many took part");
            } else if (!meets(
                    VoteRequirement.VALIDITY, quorum, part.get(), whole.get(), Optional.empty(), "validity: ")) {
                return Optional.of(result(ActionOutcome.NOT_ADOPTED));
            }
        }
        return Optional.empty();
    }

    /** The outcome because of a veto, or because it cannot be known whether there was one. */
    private Optional<VoteOutcome> veto(Numbers numbers) {
        ImmutableSet<String> against =
                vote.allBallots().get(VoteChoice.NO).stream().map(Id::toString).collect(ImmutableSet.toImmutableSet());
        List<String> vetoes = electorate.vetoHolderIds().stream()
                .map(Id::toString)
                .filter(against::contains)
                .toList();
        if (!vetoes.isEmpty()) {
            lines.add("negative vote of " + String.join(", ", vetoes) + ", who may prevent adoption");
            return Optional.of(result(ActionOutcome.VETOED));
        }
        boolean nobodyAgainst = numbers.no().filter(no -> no.signum() == 0).isPresent();
        boolean allListed = numbers.no()
                .filter(no -> no.compareTo(count(VoteChoice.NO, vote.allBallots(), vote.allUnresolvedBallots())) <= 0)
                .isPresent();
        if (!nobodyAgainst && (electorate.vetoHolderIds().isEmpty() || !allListed)) {
            return Optional.of(unknown("it is not known whether one of those voted against who may prevent adoption"));
        }
        return Optional.empty();
    }

    /** Whether the votes in favour meet the threshold; empty if the whole is not known. */
    private Optional<Boolean> reached(Threshold threshold, Numbers numbers, Optional<College> college) {
        String prefix = college.map(known -> known.nameOrKey() + ": ").orElse("");
        Optional<BigDecimal> whole = whole(threshold.base(), numbers);
        if (whole.isEmpty()) {
            lines.add(prefix + "not decided: the number for '" + words(threshold.base()) + "' is not known");
            return Optional.empty();
        }
        BigDecimal yes = numbers.yes().orElseThrow();
        return Optional.of(
                meets(VoteRequirement.MAJORITY, threshold, yes, whole.get(), college.map(College::key), prefix));
    }

    private Optional<BigDecimal> whole(MajorityBase base, Numbers numbers) {
        if (base.equals(MajorityBase.PRESENT_AND_VOTING)) {
            return numbers.presentAndVoting();
        }
        if (base.equals(MajorityBase.VOTES_CAST)) {
            return numbers.votesCast();
        }
        if (base.equals(MajorityBase.ELECTORATE)) {
            return numbers.size();
        }
        return base.equals(MajorityBase.PRESENT) ? decimal(electorate.present()) : Optional.empty();
    }

    private boolean meets(
            String kind,
            Threshold threshold,
            BigDecimal part,
            BigDecimal whole,
            Optional<String> college,
            String prefix) {
        VoteRequirement requirement = VoteRequirement.of(kind, college, threshold, part, whole);
        requirements.add(requirement);
        lines.add(prefix + (threshold.exceed() ? "more than " : "at least ") + threshold.numerator() + "/"
                + threshold.denominator() + " of the " + words(threshold.base()) + ": " + requirement);
        return requirement.met().orElseThrow();
    }

    /** The tally announced, or the ballots counted where none is. */
    private Numbers numbers() {
        if (vote.tally().isPresent()) {
            Numbers announced = numbers(vote.tally().get(), electorate.size());
            lines.add("announced: " + describe(announced));
            return announced;
        }
        if (vote.ballots().isEmpty() && vote.unresolvedBallots().isEmpty()) {
            return new Numbers(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), decimal(electorate.size()));
        }
        Numbers counted = new Numbers(
                listed(VoteChoice.YES),
                listed(VoteChoice.NO),
                listed(VoteChoice.ABSTAIN),
                Optional.empty(),
                decimal(electorate.size()));
        lines.add("counted from the list of voters: " + describe(counted));
        return counted;
    }

    private static Numbers numbers(Tally tally, OptionalLong size) {
        return new Numbers(
                decimal(tally.yes()),
                decimal(tally.no()),
                decimal(tally.abstain()),
                decimal(tally.cast()),
                decimal(size).or(() -> decimal(tally.total())));
    }

    /** The votes of a choice, unless the record says that it does not list it, or lists votes of which it tells no choice. */
    private Optional<BigDecimal> listed(VoteChoice choice) {
        return listed(choice, vote.listedChoices(), vote.ballots(), vote.unresolvedBallots());
    }

    private Optional<BigDecimal> listed(
            VoteChoice choice,
            ImmutableList<VoteChoice> listed,
            ImmutableListMultimap<VoteChoice, Id<? extends Party>> ballots,
            ImmutableListMultimap<VoteChoice, String> unresolved) {
        boolean complete = (listed.isEmpty() || listed.contains(choice))
                && !ballots.containsKey(VoteChoice.UNKNOWN)
                && !unresolved.containsKey(VoteChoice.UNKNOWN);
        return complete ? Optional.of(count(choice, ballots, unresolved)) : Optional.empty();
    }

    private BigDecimal count(
            VoteChoice choice,
            ImmutableListMultimap<VoteChoice, Id<? extends Party>> ballots,
            ImmutableListMultimap<VoteChoice, String> unresolved) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Id<? extends Party> voter : ballots.get(choice)) {
            sum = sum.add(weight(voter.toString(), choice));
        }
        for (String voter : unresolved.get(choice)) {
            sum = sum.add(weight(voter, choice));
        }
        return sum;
    }

    private BigDecimal weight(String voter, VoteChoice choice) {
        return notes.get(voter).stream()
                .filter(note -> note.choice().isEmpty() || note.choice().get().equals(choice))
                .flatMap(note -> note.weight().stream())
                .map(BigDecimal::new)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    private static Optional<BigDecimal> decimal(OptionalLong number) {
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty();
    }

    private static String describe(Numbers numbers) {
        return plain(numbers.yes()) + " in favour, " + plain(numbers.no()) + " against, " + plain(numbers.abstain())
                + " abstaining";
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(VoteRequirement::plain).orElse("an unknown number");
    }

    private static String words(MajorityBase base) {
        return base.toString().replace('-', ' ');
    }

    private VoteOutcome result(ActionOutcome outcome) {
        return VoteOutcome.builder()
                .outcome(Optional.of(outcome))
                .arithmetic(ImmutableList.copyOf(lines))
                .requirements(requirements)
                .build();
    }

    private VoteOutcome unknown(String reason) {
        lines.add(reason);
        return VoteOutcome.builder()
                .outcome(Optional.empty())
                .arithmetic(ImmutableList.copyOf(lines))
                .requirements(requirements)
                .build();
    }
}
