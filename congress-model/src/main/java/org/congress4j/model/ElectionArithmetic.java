package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.MajorityBase;

/** Computes whom one ballot of an election elects. */
final class ElectionArithmetic {
    private final MajorityRule rule;
    private final Vote vote;
    private final Election election;
    private final Electorate electorate;
    private final List<String> lines = new ArrayList<>();

    ElectionArithmetic(MajorityRule rule, Vote vote, Electorate electorate) {
        this.rule = rule;
        this.vote = vote;
        this.election = vote.election().orElseGet(() -> Election.builder().build());
        this.electorate = electorate;
    }

    VoteOutcome outcome() {
        if (rule.everyCollege()) {
            return unknown("the majority in each college is not computed for an election");
        }
        OptionalLong required = required();
        if (required.isEmpty()) {
            return unknown("the votes that a candidate needs are not known");
        }
        List<CandidateResult> standing = vote.candidates().stream()
                .filter(candidate -> !candidate.withdrawn().orElse(false))
                .toList();
        Optional<CandidateResult> unknown = standing.stream()
                .filter(candidate -> candidate.votes().isEmpty())
                .findFirst();
        if (standing.isEmpty() || unknown.isPresent()) {
            return unknown(unknown.map(candidate -> "the votes of " + nameOf(candidate) + " are not known")
                    .orElse("the candidates are not known"));
        }
        int seats = election.seats().orElse(1);
        lines.add("seats: " + seats + ", votes needed: " + required.getAsLong());
        List<CandidateResult> reached = standing.stream()
                .filter(candidate -> votes(candidate) >= required.getAsLong())
                .sorted(Comparator.comparing(ElectionArithmetic::votes).reversed())
                .toList();
        return reached.size() <= seats ? result(reached, seats) : mostVotes(reached, seats);
    }

    /** More candidates have the majority than there are seats: those with the most votes are elected. */
    private VoteOutcome mostVotes(List<CandidateResult> reached, int seats) {
        long last = votes(reached.get(seats - 1));
        if (votes(reached.get(seats)) < last) {
            return result(reached.subList(0, seats), seats);
        }
        List<CandidateResult> elected = Stream.concat(
                        reached.stream().filter(candidate -> votes(candidate) > last),
                        reached.stream()
                                .filter(candidate -> votes(candidate) == last
                                        && candidate.byLot().orElse(false)))
                .toList();
        if (elected.size() == seats) {
            lines.add("a tie at the last seat, decided by lot");
            return result(elected, seats);
        }
        return unknown("a tie at the last seat: " + last + " votes each");
    }

    private VoteOutcome result(List<CandidateResult> elected, int seats) {
        elected.forEach(candidate -> lines.add(nameOf(candidate) + ": " + votes(candidate) + " votes, elected"));
        if (elected.size() < seats) {
            lines.add("seats that remain: " + (seats - elected.size()));
        }
        return VoteOutcome.builder()
                .outcome(elected.size() == seats ? ActionOutcome.ELECTED : ActionOutcome.INCONCLUSIVE)
                .addAllElected(elected)
                .arithmetic(lines)
                .build();
    }

    private VoteOutcome unknown(String reason) {
        lines.add(reason);
        return VoteOutcome.builder()
                .outcome(Optional.empty())
                .arithmetic(ImmutableList.copyOf(lines))
                .build();
    }

    /** The number announced, or what the rule makes of the whole. */
    private OptionalLong required() {
        if (election.requiredMajority().isPresent()) {
            return election.requiredMajority();
        }
        if (rule.threshold().isEmpty()) {
            return rule.minimumInFavour();
        }
        OptionalLong whole = whole(rule.threshold().get().base());
        return whole.isPresent()
                ? OptionalLong.of(Math.max(
                        1,
                        Math.max(
                                rule.threshold().get().needed(whole.getAsLong()),
                                rule.minimumInFavour().orElse(0))))
                : OptionalLong.empty();
    }

    private OptionalLong whole(MajorityBase base) {
        if (base.equals(MajorityBase.PRESENT_AND_VOTING)) {
            return election.presentAndVoting();
        } else if (base.equals(MajorityBase.VOTES_CAST)) {
            return election.validBallots().isPresent()
                    ? election.validBallots()
                    : vote.tally().map(Tally::cast).orElse(OptionalLong.empty());
        } else if (base.equals(MajorityBase.ELECTORATE)) {
            return electorate.size();
        }
        return base.equals(MajorityBase.PRESENT) ? electorate.present() : OptionalLong.empty();
    }

    private static long votes(CandidateResult candidate) {
        return candidate.votes().orElseThrow();
    }

    private static String nameOf(CandidateResult candidate) {
        return candidate
                .name()
                .or(() -> candidate.candidateId().map(Id::toString))
                .orElse("");
    }
}
