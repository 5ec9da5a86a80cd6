package org.congress4j.model.check.rules.votes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class TallyListMismatch extends VoteRule {
    public TallyListMismatch() {
        super(RuleDescription.error(RuleGroup.VOTES, "tally_list_mismatch")
                .finds("An announced number that differs from the list of voters.")
                .message("{announced:number} announced under '{choice:code}', but {listed:number} listed")
                .reason("The tally and the list are separate facts about one vote, and one of them is wrong. The rule "
                        + "compares the choices whose voters the record lists; if it does not say which, a "
                        + "list of those in favour is assumed to include those against and abstaining. Voters "
                        + "listed only by name count, and weights are added up. A single number for all who "
                        + "did not vote is compared with all listed as not voting, not participating or "
                        + "absent.")
                .example("S/RES/2521 (2020): 15 counted in favour, but 12 States listed "
                        + "(github.com/UNxml/SCresolutions). The same in 286 of 403 votes of the New "
                        + "Hampshire legislature (github.com/openstates/issues/issues/1403).")
                .advice("Check the printed record. If the record itself is wrong, keep both as they are; the finding "
                        + "documents it.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        if (!vote.hasList() || vote.vote().tally().isEmpty()) {
            return;
        }
        for (VoteChoice choice : vote.choices()) {
            OptionalLong announced = vote.announced(choice);
            if (announced.isPresent()) {
                compare(vote, choice, BigDecimal.valueOf(announced.getAsLong()), findings);
            }
        }
    }

    private static void compare(VoteFacts vote, VoteChoice choice, BigDecimal announced, Findings findings) {
        Optional<BigDecimal> listed =
                choice.equals(VoteChoice.NON_VOTING) ? vote.countedWithoutVote() : vote.counted(choice);
        boolean differs = listed.isPresent()
                ? listed.get().compareTo(announced) != 0
                : vote.hidesChoices() && vote.oneVoteEach() && vote.listed(choice) > announced.longValue();
        if (differs) {
            vote.at(findings, "tally", TallyMembers.of(choice))
                    .with("announced", announced)
                    .with("choice", choice)
                    .with("listed", Decimals.plain(listed.orElseGet(() -> BigDecimal.valueOf(vote.listed(choice)))))
                    .add();
        }
    }
}
