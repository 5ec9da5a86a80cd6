package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Computes what came of one vote. Numbers are decimal, since votes may have weights. */
final class VoteArithmetic {
    /** The numbers of a vote or of one of its colleges. */
    private record Numbers(BigDecimal yes, BigDecimal no, BigDecimal abstain, OptionalLong cast, OptionalLong size) {
        BigDecimal votesCast() {
            return cast.isPresent()
                    ? BigDecimal.valueOf(cast.getAsLong())
                    : yes.add(no).add(abstain);
        }
    }

    private final RulesOfProcedure rules;
    private final Vote vote;
    private final Electorate electorate;
    private final List<String> lines = new ArrayList<>();

    VoteArithmetic(RulesOfProcedure rules, Vote vote, Electorate electorate) {
        this.rules = rules;
        this.vote = vote;
        this.electorate = electorate;
    }

    VoteOutcome outcome() {
        Optional<MajorityRule> rule = vote.ruleKey().isPresent()
                ? rules.majority(vote.ruleKey().get())
                : rules.majorities().stream().findFirst();
        if (rule.isEmpty()) {
            return unknown(vote.ruleKey()
                    .map(key -> "the rules have no majority '" + key + "'")
                    .orElse("the rules state no majority"));
        }
        Optional<Numbers> numbers = numbers();
        if (numbers.isEmpty()) {
            return unknown("the vote has neither a tally nor a list of voters");
        }
        return decide(rule.get(), numbers.get());
    }

    private VoteOutcome decide(MajorityRule rule, Numbers numbers) {
        Optional<VoteOutcome> withoutQuorum = quorum(rule, numbers);
        if (withoutQuorum.isPresent()) {
            return withoutQuorum.get();
        }
        if (rule.minimumInFavour().isPresent()) {
            long minimum = rule.minimumInFavour().getAsLong();
            lines.add("at least " + minimum + " in favour needed, " + plain(numbers.yes()) + " in favour");
            if (numbers.yes().compareTo(BigDecimal.valueOf(minimum)) < 0) {
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
        if (rule.everyCollege()) {
            return everyCollege(rule.threshold().get());
        }
        return reached(rule.threshold().get(), numbers, "")
                .map(this::carried)
                .orElseGet(() -> unknown("the outcome depends on it"));
    }

    private VoteOutcome carried(boolean reached) {
        return result(reached ? ActionOutcome.ADOPTED : ActionOutcome.REJECTED);
    }

    private VoteOutcome everyCollege(Threshold threshold) {
        if (vote.colleges().isEmpty()) {
            return unknown("the votes of the colleges are not known");
        }
        boolean carried = true;
        for (College college : vote.colleges()) {
            String name = college.name().map(text -> text.lookupOrFirst("en")).orElse(college.key());
            Optional<Numbers> numbers = college.tally().flatMap(tally -> numbers(tally, college.size()));
            if (numbers.isEmpty()) {
                return unknown(name + ": the votes are not known");
            }
            Optional<Boolean> reached = reached(threshold, numbers.get(), name + ": ");
            if (reached.isEmpty()) {
                return unknown(name + ": the whole is not known");
            }
            carried &= reached.get();
        }
        return carried(carried);
    }

    /** The outcome for want of a quorum, if there is one. */
    private Optional<VoteOutcome> quorum(MajorityRule rule, Numbers numbers) {
        if (rules.quorumToDecide().isPresent()) {
            Threshold quorum = rules.quorumToDecide().get();
            if (electorate.present().isEmpty() || electorate.size().isEmpty()) {
                lines.add("quorum not checked: it is not known how many of how many were present");
            } else if (!meets(
                    quorum,
                    BigDecimal.valueOf(electorate.present().getAsLong()),
                    electorate.size().getAsLong(),
                    "quorum: ",
                    " present")) {
                return Optional.of(result(ActionOutcome.NOT_ADOPTED));
            }
        }
        if (rule.quorum().isPresent()) {
            Threshold quorum = rule.quorum().get();
            OptionalLong whole = quorum.base().equals(MajorityBase.PRESENT) ? electorate.present() : electorate.size();
            if (whole.isEmpty()) {
                lines.add("validity of the vote not checked: the " + words(quorum.base()) + " are not known");
            } else if (!meets(quorum, numbers.votesCast(), whole.getAsLong(), "validity: ", " votes cast")) {
                return Optional.of(result(ActionOutcome.NOT_ADOPTED));
            }
        }
        return Optional.empty();
    }

    /** The outcome because of a veto, or because it cannot be known whether there was one. */
    private Optional<VoteOutcome> veto(Numbers numbers) {
        ImmutableSet<String> against =
                vote.ballots().get(VoteChoice.NO).stream().map(Id::toString).collect(ImmutableSet.toImmutableSet());
        List<String> vetoes = electorate.vetoHolderIds().stream()
                .map(Id::toString)
                .filter(against::contains)
                .toList();
        if (!vetoes.isEmpty()) {
            lines.add("negative vote of " + String.join(", ", vetoes) + ", who may prevent adoption");
            return Optional.of(result(ActionOutcome.VETOED));
        }
        if (numbers.no().compareTo(BigDecimal.valueOf(against.size())) > 0) {
            return Optional.of(unknown("it is not known who voted against, and some may prevent adoption"));
        }
        return Optional.empty();
    }

    /** Whether the votes in favour meet the threshold; empty if the whole is not known. */
    private Optional<Boolean> reached(Threshold threshold, Numbers numbers, String prefix) {
        Optional<BigDecimal> whole = whole(threshold.base(), numbers);
        if (whole.isEmpty()) {
            lines.add(prefix + "not decided: the number for '" + words(threshold.base()) + "' is not known");
            return Optional.empty();
        }
        boolean met = meets(threshold, numbers.yes(), whole.get(), prefix, " in favour");
        // Nobody in favour carries nothing, though 0 is two thirds of 0.
        return Optional.of(met && numbers.yes().signum() > 0);
    }

    private Optional<BigDecimal> whole(MajorityBase base, Numbers numbers) {
        if (base.equals(MajorityBase.PRESENT_AND_VOTING)) {
            return Optional.of(numbers.yes().add(numbers.no()));
        }
        if (base.equals(MajorityBase.VOTES_CAST)) {
            return Optional.of(numbers.votesCast());
        }
        OptionalLong whole = OptionalLong.empty();
        if (base.equals(MajorityBase.ELECTORATE)) {
            whole = numbers.size();
        } else if (base.equals(MajorityBase.PRESENT)) {
            whole = electorate.present();
        }
        return whole.isPresent() ? Optional.of(BigDecimal.valueOf(whole.getAsLong())) : Optional.empty();
    }

    private boolean meets(Threshold threshold, BigDecimal part, long whole, String prefix, String what) {
        return meets(threshold, part, BigDecimal.valueOf(whole), prefix, what);
    }

    private boolean meets(Threshold threshold, BigDecimal part, BigDecimal whole, String prefix, String what) {
        BigDecimal left = part.multiply(BigDecimal.valueOf(threshold.denominator()));
        BigDecimal right = whole.multiply(BigDecimal.valueOf(threshold.numerator()));
        boolean met = threshold.exceed() ? left.compareTo(right) > 0 : left.compareTo(right) >= 0;
        lines.add(prefix + (threshold.exceed() ? "more than " : "at least ") + threshold.numerator() + "/"
                + threshold.denominator() + " of the " + words(threshold.base()) + " (" + plain(whole) + ") needed, "
                + plain(part) + what);
        return met;
    }

    /** The tally announced, or the ballots counted where none is. */
    private Optional<Numbers> numbers() {
        Optional<Numbers> announced = vote.tally().flatMap(tally -> numbers(tally, electorate.size()));
        announced.ifPresent(numbers -> lines.add("announced: " + describe(numbers)));
        if (announced.isPresent()) {
            return announced;
        }
        if (vote.ballots().isEmpty() && vote.unresolvedBallots().isEmpty()) {
            return Optional.empty();
        }
        Numbers counted = new Numbers(
                count(VoteChoice.YES),
                count(VoteChoice.NO),
                count(VoteChoice.ABSTAIN),
                OptionalLong.empty(),
                electorate.size());
        lines.add("counted from the list of voters: " + describe(counted));
        return Optional.of(counted);
    }

    private static Optional<Numbers> numbers(Tally tally, OptionalLong size) {
        if (tally.yes().isEmpty() || tally.no().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Numbers(
                BigDecimal.valueOf(tally.yes().getAsLong()),
                BigDecimal.valueOf(tally.no().getAsLong()),
                BigDecimal.valueOf(tally.abstain().orElse(0)),
                tally.cast(),
                size.isPresent() ? size : tally.total()));
    }

    private BigDecimal count(VoteChoice choice) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Id<? extends Party> voter : vote.ballots().get(choice)) {
            sum = sum.add(
                    weight(choice, note -> note.voterId().filter(voter::equals).isPresent()));
        }
        for (String voter : vote.unresolvedBallots().get(choice)) {
            sum = sum.add(
                    weight(choice, note -> note.name().filter(voter::equals).isPresent()));
        }
        return sum;
    }

    private BigDecimal weight(VoteChoice choice, Predicate<BallotNote> isOfVoter) {
        return vote.ballotNotes().stream()
                .filter(isOfVoter)
                .filter(note -> note.choice().isEmpty() || note.choice().get() == choice)
                .flatMap(note -> note.weight().stream())
                .map(BigDecimal::new)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    private static String describe(Numbers numbers) {
        return plain(numbers.yes()) + " in favour, " + plain(numbers.no()) + " against, " + plain(numbers.abstain())
                + " abstentions";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String words(MajorityBase base) {
        return base.toString().replace('-', ' ');
    }

    private VoteOutcome result(ActionOutcome outcome) {
        return new VoteOutcome(Optional.of(outcome), ImmutableList.copyOf(lines));
    }

    private VoteOutcome unknown(String reason) {
        lines.add(reason);
        return new VoteOutcome(Optional.empty(), ImmutableList.copyOf(lines));
    }
}
