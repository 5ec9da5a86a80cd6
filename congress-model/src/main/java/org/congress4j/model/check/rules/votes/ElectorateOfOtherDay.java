package org.congress4j.model.check.rules.votes;

import org.congress4j.model.Electorate;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;

public final class ElectorateOfOtherDay extends VoteRule {
    private static final long YEAR = 366;

    public ElectorateOfOtherDay() {
        super(RuleDescription.warning(RuleGroup.VOTES, "electorate_of_other_day")
                .finds("An electorate as of a day after the vote, or more than a year before it.")
                .message("the electorate is as of {date:date}, but the vote was taken on {day:period}")
                .reason("Who may vote is established before the vote, often at the start of a session.")
                .advice("Correct the day of the electorate, or that of the vote.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        DayRange taken = vote.context().daysOf(vote.action());
        DayRange established = vote.vote()
                .electorate()
                .flatMap(Electorate::asOf)
                .map(vote.context()::days)
                .orElse(null);
        if (taken != null
                && established != null
                && ((taken.last() != Long.MAX_VALUE && established.first() > taken.last())
                        || (taken.first() != Long.MIN_VALUE
                                && established.last() != Long.MAX_VALUE
                                && established.last() + YEAR < taken.first()))) {
            vote.at(findings, "electorate", "asOf")
                    .with(
                            "date",
                            vote.vote().electorate().flatMap(Electorate::asOf).orElseThrow())
                    .with("day", taken)
                    .add();
        }
    }
}
