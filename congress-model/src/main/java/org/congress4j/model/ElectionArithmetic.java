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
        List<CandidateResult> standing = vote.candidates().stream()
                .filter(candidate -> !candidate.withdrawn().orElse(false))
                .toList();
        if (rule.everyCollege()) {
            return everyCollege(standing);
        }
        OptionalLong required = required();
        if (required.isEmpty()) {
            return unknown("the votes that a candidate needs are not known");
        }
        Optional<CandidateResult> unknown = standing.stream()
                .filter(candidate -> candidate.votes().isEmpty())
                .findFirst();
        if (standing.isEmpty() || unknown.isPresent()) {
            return unknown(unknown.map(ElectionArithmetic::whyUnknown).orElse("the candidates are not known"));
        }
        int seats = election.seats().orElse(1);
        lines.add("seats: " + seats + ", votes needed: " + required.getAsLong());
        List<CandidateResult> reached = standing.stream()
                .filter(candidate -> votes(candidate) >= required.getAsLong())
                .sorted(Comparator.comparing(ElectionArithmetic::votes).reversed())
                .toList();
        return reached.size() <= seats ? result(reached, seats) : mostVotes(reached, seats);
    }

    private static String whyUnknown(CandidateResult candidate) {
        return candidate.votesByCollege().isEmpty()
                ? "the votes of " + nameOf(candidate) + " are not known"
                : "the votes of " + nameOf(candidate)
                        + " are known by college only, and the rules do not say that each college elects";
    }

    /** Whoever has the majority in each college is elected. */
    private VoteOutcome everyCollege(List<CandidateResult> standing) {
        if (rule.threshold().isEmpty()) {
            return unknown("the rules do not say what part of each college a candidate needs");
        }
        if (vote.colleges().isEmpty() || standing.isEmpty()) {
            return unknown(vote.colleges().isEmpty() ? "the colleges are not known" : "the candidates are not known");
        }
        Threshold threshold = rule.threshold().get();
        List<CandidateResult> reached = standing;
        for (College college : vote.colleges()) {
            OptionalLong whole = whole(threshold.base(), college);
            if (whole.isEmpty()) {
                return unknown(college.nameOrKey() + ": the votes that a candidate needs are not known");
            }
            Optional<CandidateResult> unknown = standing.stream()
                    .filter(candidate -> !candidate.votesByCollege().containsKey(college.key()))
                    .findFirst();
            if (unknown.isPresent()) {
                return unknown(college.nameOrKey() + ": the votes of " + nameOf(unknown.get()) + " are not known");
            }
            long needed = Math.max(1, threshold.needed(whole.getAsLong()));
            lines.add(college.nameOrKey() + ": votes needed: " + needed);
            reached = reached.stream()
                    .filter(candidate -> inCollege(candidate, college) >= needed)
                    .toList();
        }
        int seats = election.seats().orElse(1);
        lines.add("seats: " + seats);
        if (reached.size() > seats) {
            return unknown("more candidates have the majority in each college than there are seats");
        }
        reached.forEach(candidate -> lines.add(nameOf(candidate) + ": elected by each college"));
        return outcome(reached, seats);
    }

    private static long inCollege(CandidateResult candidate, College college) {
        return candidate.votesByCollege().getOrDefault(college.key(), 0L);
    }

    private static OptionalLong whole(MajorityBase base, College college) {
        if (base.equals(MajorityBase.ELECTORATE)) {
            return college.size();
        }
        OptionalLong cast = college.tally().map(Tally::cast).orElse(OptionalLong.empty());
        // The votes cast may or may not include abstentions and invalid ones; without any, all are of members present
        // and voting.
        boolean allVoting = college.tally()
                .filter(tally ->
                        tally.abstain().orElse(0) == 0 && tally.invalid().orElse(0) == 0)
                .isPresent();
        return base.equals(MajorityBase.VOTES_CAST) || (base.equals(MajorityBase.PRESENT_AND_VOTING) && allVoting)
                ? cast
                : OptionalLong.empty();
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
        return outcome(elected, seats);
    }

    private VoteOutcome outcome(List<CandidateResult> elected, int seats) {
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
