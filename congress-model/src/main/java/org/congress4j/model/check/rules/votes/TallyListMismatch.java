package org.congress4j.model.check.rules.votes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.TallySums;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class TallyListMismatch extends VoteRule {
    public TallyListMismatch() {
        super(RuleDescription.error(RuleGroup.VOTES, "tally_list_mismatch")
                .finds("An announced number that differs from the list of voters.")
                .message("{announced:number} announced under '{choice:code}', but {listed:number} listed{hint:text}")
                .reason("The tally and the list are separate facts about one vote, and one of them is wrong. The rule "
                        + "compares the choices whose voters the record lists; if it does not say which, a "
                        + "list of those in favour is assumed to include those against and abstaining. Voters "
                        + "listed only by name count, and weights are added up. A single number for all who "
                        + "did not vote is compared with all listed as not voting, not participating or "
                        + "absent; it may include vacant seats, tellers, and choices such as paired. A casting "
                        + "vote may or may not be included. A number of voters whose choice may not be listed "
                        + "at all is not compared.")
                .example("S/RES/2521 (2020): 15 counted in favour, but 12 States listed "
                        + "(github.com/UNxml/SCresolutions). The same in 286 of 403 votes of the New "
                        + "Hampshire legislature (github.com/openstates/issues/issues/1403).")
                .advice("Check the printed record. If the record itself is wrong, keep both as they are; the finding "
                        + "documents it.")
                .addExplainedBy("duplicate_voter")
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
        if (listed.isEmpty() && mayBeUnlisted(vote, choice, announced)) {
            findings.notChecked("it is not said whether the voters "
                    + (choice.isRecognized() ? "under '" + choice + "'" : "of a choice that is not on the list")
                    + " are listed");
        }
        boolean differs = listed.isPresent()
                ? !agree(vote, choice, announced, listed.get())
                : vote.hidesChoices() && vote.oneVoteEach() && vote.listed(choice) > announced.longValue();
        if (differs) {
            vote.at(findings, TallyMembers.of(vote.vote().tally().get(), choice))
                    .with("announced", announced)
                    .with("choice", choice)
                    .with("listed", Decimals.plain(listed.orElseGet(() -> BigDecimal.valueOf(vote.listed(choice)))))
                    .with("hint", hint(vote, choice, announced))
                    .add();
        }
    }

    /** Nobody is listed under the choice, and the record does not say that nobody would be. */
    private static boolean mayBeUnlisted(VoteFacts vote, VoteChoice choice, BigDecimal announced) {
        return vote.vote().listedChoices().isEmpty()
                && vote.listed(choice) == 0
                && announced.signum() > 0
                && !vote.hidesChoices();
    }

    private static boolean agree(VoteFacts vote, VoteChoice choice, BigDecimal announced, BigDecimal listed) {
        return listed.compareTo(announced) == 0
                || vote.castingVoteExplains(choice, announced, listed)
                || (isWithoutVote(choice)
                        && vote.oneVoteEach()
                        && TallySums.mayBe(
                                announced.longValue(),
                                listed.longValue(),
                                vote.vote().tally().orElseThrow().vacant().orElse(0),
                                vote.vote().tellers().size(),
                                vote.listed(VoteChoice.PAIRED),
                                vote.listed(VoteChoice.EXCUSED)));
    }

    private static boolean isWithoutVote(VoteChoice choice) {
        return choice.equals(VoteChoice.NON_VOTING) || choice.equals(VoteChoice.ABSENT);
    }

    private static String hint(VoteFacts vote, VoteChoice choice, BigDecimal announced) {
        boolean mayBeVacant = isWithoutVote(choice)
                && vote.vote().tally().orElseThrow().vacant().isEmpty()
                && announced.longValue() > vote.listed(choice);
        return mayBeVacant ? "; vacant seats, which no list names, may have been counted" : "";
    }
}
