package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.congress4j.model.College;
import org.congress4j.model.Election;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class MoreElectedThanSeats extends VoteRule {
    public MoreElectedThanSeats() {
        super(RuleDescription.error(RuleGroup.VOTES, "more_elected_than_seats")
                .finds("More candidates elected than there are seats.")
                .message("{elected:number} candidates elected, but only {seats:number} to elect")
                .reason("An election fills the seats that it is held for, and no more.")
                .advice("Correct the number of seats, or which candidates were elected.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        OptionalInt seats = vote.vote().election().map(Election::seats).orElse(OptionalInt.empty());
        long elected = vote.vote().candidates().stream()
                .filter(candidate -> candidate.elected().orElse(false))
                .count();
        if (seats.isPresent() && elected > seats.getAsInt()) {
            vote.at(findings, "election", "seats")
                    .with("elected", elected)
                    .with("seats", seats.getAsInt())
                    .add();
        }
        for (int i = 0; i < vote.vote().colleges().size(); i++) {
            college(vote, i, findings);
        }
    }

    private static void college(VoteFacts vote, int index, Findings findings) {
        College college = vote.vote().colleges().get(index);
        long elected = vote.vote().candidates().stream()
                .filter(candidate -> candidate.elected().orElse(false))
                .filter(candidate -> candidate.votesByCollege().keySet().equals(ImmutableSet.of(college.key())))
                .count();
        if (college.seats().isPresent() && elected > college.seats().getAsInt()) {
            vote.at(findings, "colleges", index, "seats")
                    .with("elected", elected)
                    .with("seats", college.seats().getAsInt())
                    .add();
        }
    }
}
