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
                .finds("An electorate as of a day more than a year before or after the vote.")
                .message("the electorate is as of {date:date}, but the vote was taken on {day:period}")
                .reason("Who may vote is established for the vote, often at the start of a session or of the year.")
                .advice("Correct the day of the electorate, or that of the vote.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        DayRange established = vote.vote()
                .electorate()
                .flatMap(Electorate::asOf)
                .map(vote.context()::days)
                .orElse(null);
        DayRange taken = established == null ? null : vote.context().daysOf(vote.action());
        if (taken != null
                && established != null
                && ((taken.last() != Long.MAX_VALUE
                                && established.first() != Long.MIN_VALUE
                                && established.first() - YEAR > taken.last())
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
