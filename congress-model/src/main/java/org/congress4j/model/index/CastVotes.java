package org.congress4j.model.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Vote;
import org.congress4j.model.code.VoteChoice;
import org.jspecify.annotations.Nullable;

/** Who voted how, by voter. */
final class CastVotes {
    private final Supplier<Map<String, List<CastVote>>> byVoter;

    CastVotes(Proceedings proceedings) {
        byVoter = Suppliers.memoize(() -> collect(proceedings));
    }

    private static Map<String, List<CastVote>> collect(Proceedings proceedings) {
        Map<String, List<CastVote>> found = new HashMap<>();
        for (Action action : proceedings.actions()) {
            for (Vote vote : action.standingVotes()) {
                vote.allBallots()
                        .forEach((choice, voter) -> found.computeIfAbsent(voter.toString(), key -> new ArrayList<>())
                                .add(new CastVote(action, vote, voter, choice)));
            }
        }
        found.replaceAll((voter, votes) -> ImmutableList.copyOf(votes));
        return found;
    }

    ImmutableList<CastVote> of(Id<? extends Party> voter) {
        // The lists are immutable already, and are not copied.
        return ImmutableList.copyOf(byVoter.get().getOrDefault(voter.toString(), ImmutableList.of()));
    }

    VotingAgreement agreement(Id<? extends Party> one, Id<? extends Party> other) {
        Map<Ballot, CastVote> ofOther = new HashMap<>();
        of(other).stream().filter(CastVotes::counts).forEach(cast -> ofOther.putIfAbsent(Ballot.of(cast), cast));
        ImmutableList.Builder<VotingAgreement.Pair> pairs = ImmutableList.builder();
        for (CastVote cast : counted(one)) {
            CastVote beside = ofOther.get(Ballot.of(cast));
            if (beside != null) {
                pairs.add(new VotingAgreement.Pair(cast, beside));
            }
        }
        return new VotingAgreement(one, other, pairs.build());
    }

    ImmutableList<VotingAgreement> agreements(Id<? extends Party> one) {
        Map<Id<? extends Party>, List<VotingAgreement.Pair>> pairs = new LinkedHashMap<>();
        for (CastVote cast : counted(one)) {
            Map<Id<? extends Party>, VoteChoice> others = new LinkedHashMap<>();
            cast.vote().allBallots().forEach((choice, voter) -> {
                if (VotingAgreement.COUNTED.contains(choice) && !voter.equals(one)) {
                    others.putIfAbsent(voter, choice);
                }
            });
            others.forEach((voter, choice) -> pairs.computeIfAbsent(voter, key -> new ArrayList<>())
                    .add(new VotingAgreement.Pair(cast, new CastVote(cast.action(), cast.vote(), voter, choice))));
        }
        return pairs.entrySet().stream()
                .map(entry -> new VotingAgreement(one, entry.getKey(), ImmutableList.copyOf(entry.getValue())))
                .sorted(Comparator.comparingDouble((VotingAgreement agreement) ->
                                -agreement.share().orElse(0))
                        .thenComparing(
                                Comparator.comparingInt(VotingAgreement::votes).reversed()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a voter did in each vote, once: a voter that is listed twice is taken as listed first. */
    private Iterable<CastVote> counted(Id<? extends Party> voter) {
        Map<Ballot, CastVote> votes = new LinkedHashMap<>();
        of(voter).stream().filter(CastVotes::counts).forEach(cast -> votes.putIfAbsent(Ballot.of(cast), cast));
        return votes.values();
    }

    private static boolean counts(CastVote cast) {
        return VotingAgreement.COUNTED.contains(cast.choice());
    }

    /** A vote by itself, whatever is in it. */
    private record Ballot(Action action, Vote vote) {
        static Ballot of(CastVote cast) {
            return new Ballot(cast.action(), cast.vote());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Ballot ballot && ballot.vote == vote && ballot.action == action;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(action) + System.identityHashCode(vote);
        }
    }
}
