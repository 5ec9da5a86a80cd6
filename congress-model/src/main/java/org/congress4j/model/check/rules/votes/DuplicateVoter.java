package org.congress4j.model.check.rules.votes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.congress4j.model.BallotNote;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.NamedVoters;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.StateNames;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class DuplicateVoter extends VoteRule {
    public DuplicateVoter() {
        super(RuleDescription.error(RuleGroup.VOTES, "duplicate_voter")
                .finds("A voter listed twice in one vote.")
                .message(
                        "{voter:id-or-name} is listed under '{choice:code}', but was already listed under '{first:code}'")
                .reason(
                        "Each voter votes once. A voter whose note gives a choice or a weight may have split the vote, "
                                + "and a member with several votes may be listed once for each; both are left alone, and so is who "
                                + "had a casting vote. Two voters may have one name, so a name is reported only if it is that of a State.")
                .example("Every voter in a legislature is listed twice (github.com/openstates/issues/issues/1397).")
                .advice("Check the printed record. If it lists the voter twice, keep both; if the voter was read "
                        + "twice, remove one.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        Listed listed = null;
        for (int i = 0; i < vote.size(); i++) {
            if (vote.voter(i).votesAgain(vote.number())) {
                listed = listed == null ? new Listed(vote) : listed;
                if (!listed.mayVoteAgain(i)) {
                    vote.atVoter(findings, i)
                            .with("voter", vote.voter(i).id())
                            .with("choice", vote.choice(i))
                            .with("first", vote.choice(listed.first(i)))
                            .add();
                }
            }
        }
        names(vote, findings);
    }

    /** Where each voter is listed, made for a vote in which one is listed again. */
    private static final class Listed {
        private final VoteFacts vote;
        private final Map<Place, Integer> firsts = new HashMap<>();
        private final Map<Place, Integer> times = new HashMap<>();
        private final Set<String> splitting = new HashSet<>();
        private final int allowed;
        private int counted;

        Listed(VoteFacts vote) {
            this.vote = vote;
            for (int i = 0; i < vote.size(); i++) {
                firsts.putIfAbsent(place(i), i);
            }
            vote.vote().castingVote().map(VoteFacts::voterOf).ifPresent(splitting::add);
            for (BallotNote note : vote.vote().ballotNotes()) {
                if (note.choice().isPresent() || note.weight().isPresent()) {
                    splitting.add(VoteFacts.voterOf(note));
                }
            }
            RulesOfProcedure rules = vote.rules();
            allowed = rules == null ? 1 : rules.votesPerMember().orElse(1);
        }

        private Place place(int i) {
            return new Place(vote.voter(i), vote.college(i));
        }

        /** The first time in the same list, or in that of the vote itself; who has a vote in several colleges stands in each. */
        int first(int again) {
            int inVote = firsts.getOrDefault(new Place(vote.voter(again), -1), again);
            return Math.min(inVote, firsts.getOrDefault(place(again), again));
        }

        /** Voters are asked for in their order. */
        boolean mayVoteAgain(int again) {
            while (counted <= again) {
                times.merge(place(counted++), 1, Integer::sum);
            }
            return first(again) == again
                    || splitting.contains(vote.voter(again).id())
                    || (allowed > 1 && times.getOrDefault(place(again), 1) <= allowed);
        }
    }

    /** A voter in one list. */
    private record Place(PartyFacts voter, int college) {}

    private static void names(VoteFacts vote, Findings findings) {
        Map<String, VoteChoice> seen = new HashMap<>();
        for (NamedVoters voters : vote.namedVoters()) {
            for (int i = 0; i < voters.names().size(); i++) {
                String name = voters.names().get(i);
                VoteChoice first = seen.putIfAbsent(voters.college() + "\n" + name, voters.choice());
                if (first != null && StateNames.find(name, vote.days()).isPresent()) {
                    vote.atName(findings, voters, i)
                            .with("voter", "'" + name + "'")
                            .with("choice", voters.choice())
                            .with("first", first)
                            .add();
                }
            }
        }
    }
}
