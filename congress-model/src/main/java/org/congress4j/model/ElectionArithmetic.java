package org.congress4j.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
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
    private final List<VoteRequirement> requirements = new ArrayList<>();

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
        if (vote.colleges().stream().anyMatch(college -> college.seats().isPresent())) {
            return seatsByCollege(standing);
        }
        if (Colleges.decide(rule)) {
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
        require(Optional.empty(), required.getAsLong(), whole());
        lines.add("seats: " + seats + ", votes needed: " + required.getAsLong());
        Optional<List<CandidateResult>> elected =
                elect(standing, required.getAsLong(), seats, ElectionArithmetic::votes, "");
        if (elected.isEmpty()) {
            return undecided();
        }
        elected.get().forEach(candidate -> lines.add(elected(candidate, votes(candidate))));
        return outcome(elected.get(), seats);
    }

    /** Each college that has seats elects its own. */
    private VoteOutcome seatsByCollege(List<CandidateResult> standing) {
        List<CandidateResult> elected = new ArrayList<>();
        int seats = 0;
        Optional<CandidateResult> ofNone = standing.stream()
                .filter(candidate -> candidate.votesByCollege().isEmpty())
                .findFirst();
        if (ofNone.isPresent()) {
            return unknown("the votes of " + nameOf(ofNone.get()) + " by college are not known");
        }
        for (College college : vote.colleges()) {
            if (college.seats().isPresent()) {
                List<CandidateResult> candidates = standing.stream()
                        .filter(candidate -> candidate.votesByCollege().containsKey(college.key()))
                        .toList();
                OptionalLong needed =
                        needed(college, candidates, college.seats().getAsInt());
                if (needed.isEmpty()) {
                    return unknown(college.nameOrKey() + ": the votes that a candidate needs are not known");
                }
                lines.add(college.nameOrKey() + ": seats: " + college.seats().getAsInt() + ", votes needed: "
                        + needed.getAsLong());
                Optional<List<CandidateResult>> inCollege = elect(
                        candidates,
                        needed.getAsLong(),
                        college.seats().getAsInt(),
                        candidate -> inCollege(candidate, college),
                        college.nameOrKey() + ": ");
                if (inCollege.isEmpty()) {
                    return undecided();
                }
                inCollege.get().forEach(candidate -> lines.add(elected(candidate, inCollege(candidate, college))));
                elected.addAll(inCollege.get());
                seats += college.seats().getAsInt();
            }
        }
        return outcome(elected, seats);
    }

    private static String elected(CandidateResult candidate, long votes) {
        return nameOf(candidate) + ": " + votes + " votes, elected";
    }

    /** The votes that a candidate needs in a college; empty if that is not known. */
    private OptionalLong needed(College college, List<CandidateResult> standing, int seats) {
        if (rule.threshold().isEmpty()) {
            rule.minimumInFavour().ifPresent(number -> require(Optional.of(college), number, OptionalLong.empty()));
            return rule.minimumInFavour();
        }
        OptionalLong whole = whole(rule.threshold().get().base(), college, standing, seats);
        if (whole.isEmpty()) {
            return OptionalLong.empty();
        }
        long needed = Math.max(1, rule.threshold().get().needed(whole.getAsLong()));
        require(Optional.of(college), needed, whole);
        return OptionalLong.of(needed);
    }

    private void require(Optional<College> college, long needed, OptionalLong whole) {
        VoteRequirementBuilder requirement = VoteRequirement.builder()
                .kind(VoteRequirement.MAJORITY)
                .collegeKey(college.map(College::key))
                .needed(BigDecimal.valueOf(needed));
        if (rule.threshold().isPresent() && whole.isPresent()) {
            requirement
                    .whole(BigDecimal.valueOf(whole.getAsLong()))
                    .base(rule.threshold().get().base());
        }
        requirements.add(requirement.build());
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
        Optional<String> missing = Colleges.missing(rule, vote);
        if (missing.isPresent()) {
            return unknown(missing.get());
        }
        int seats = election.seats().orElse(1);
        List<CandidateResult> reached = standing;
        for (College college : Colleges.deciding(rule, vote)) {
            Optional<CandidateResult> unknown = standing.stream()
                    .filter(candidate -> !candidate.votesByCollege().containsKey(college.key()))
                    .findFirst();
            if (unknown.isPresent()) {
                return unknown(college.nameOrKey() + ": the votes of " + nameOf(unknown.get()) + " are not known");
            }
            OptionalLong needed = needed(college, standing, seats);
            if (needed.isEmpty()) {
                return unknown(college.nameOrKey() + ": the votes that a candidate needs are not known");
            }
            lines.add(college.nameOrKey() + ": votes needed: " + needed.getAsLong());
            reached = reached.stream()
                    .filter(candidate -> inCollege(candidate, college) >= needed.getAsLong())
                    .toList();
        }
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

    private static OptionalLong whole(MajorityBase base, College college, List<CandidateResult> standing, int seats) {
        if (base.equals(MajorityBase.ELECTORATE)) {
            return college.size();
        }
        OptionalLong cast = college.tally().map(Tally::cast).orElse(OptionalLong.empty());
        if (base.equals(MajorityBase.VOTES_CAST)) {
            return cast;
        } else if (!base.equals(MajorityBase.PRESENT_AND_VOTING)) {
            return OptionalLong.empty();
        }
        // The votes cast may or may not include abstentions and invalid ones; without any, all are of members present
        // and voting.
        boolean allVoting = college.tally()
                .filter(tally ->
                        tally.abstain().orElse(0) == 0 && tally.invalid().orElse(0) == 0)
                .isPresent();
        if (allVoting && cast.isPresent()) {
            return cast;
        }
        // Where one seat is filled and nothing was announced, whoever votes names one of the candidates.
        boolean allKnown = cast.isEmpty()
                && seats == 1
                && standing.size() > 1
                && standing.stream()
                        .allMatch(candidate -> candidate.votesByCollege().containsKey(college.key()));
        return allKnown
                ? OptionalLong.of(standing.stream()
                        .mapToLong(candidate -> inCollege(candidate, college))
                        .sum())
                : OptionalLong.empty();
    }

    /**
     * Those who have the votes needed, and if there are more than seats those with the most; empty after a tie at the last seat, which is
     * said.
     */
    private Optional<List<CandidateResult>> elect(
            List<CandidateResult> standing,
            long needed,
            int seats,
            ToLongFunction<CandidateResult> votes,
            String prefix) {
        List<CandidateResult> reached = standing.stream()
                .filter(candidate -> votes.applyAsLong(candidate) >= needed)
                .sorted(Comparator.comparingLong(votes).reversed())
                .toList();
        if (reached.size() <= seats) {
            return Optional.of(reached);
        }
        long last = votes.applyAsLong(reached.get(seats - 1));
        if (votes.applyAsLong(reached.get(seats)) < last) {
            return Optional.of(reached.subList(0, seats));
        }
        List<CandidateResult> elected = Stream.concat(
                        reached.stream().filter(candidate -> votes.applyAsLong(candidate) > last),
                        reached.stream()
                                .filter(candidate -> votes.applyAsLong(candidate) == last
                                        && candidate.byLot().orElse(false)))
                .toList();
        if (elected.size() == seats) {
            lines.add(prefix + "a tie at the last seat, decided by lot");
            return Optional.of(elected);
        }
        lines.add(prefix + "a tie at the last seat: " + last + " votes each");
        return Optional.empty();
    }

    private VoteOutcome outcome(List<CandidateResult> elected, int seats) {
        if (elected.size() < seats) {
            lines.add("seats that remain: " + (seats - elected.size()));
        }
        return VoteOutcome.builder()
                .outcome(elected.size() == seats ? ActionOutcome.ELECTED : ActionOutcome.INCONCLUSIVE)
                .addAllElected(elected)
                .arithmetic(lines)
                .requirements(requirements)
                .build();
    }

    private VoteOutcome unknown(String reason) {
        lines.add(reason);
        return undecided();
    }

    private VoteOutcome undecided() {
        return VoteOutcome.builder()
                .outcome(Optional.empty())
                .arithmetic(lines)
                .requirements(requirements)
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
        OptionalLong whole = whole();
        return whole.isPresent()
                ? OptionalLong.of(Math.max(
                        1,
                        Math.max(
                                rule.threshold().get().needed(whole.getAsLong()),
                                rule.minimumInFavour().orElse(0))))
                : OptionalLong.empty();
    }

    /** The whole of which the rule needs a part. */
    private OptionalLong whole() {
        if (rule.threshold().isEmpty()) {
            return OptionalLong.empty();
        }
        MajorityBase base = rule.threshold().get().base();
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
