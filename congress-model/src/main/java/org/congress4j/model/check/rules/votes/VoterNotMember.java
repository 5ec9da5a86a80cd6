package org.congress4j.model.check.rules.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congress4j.model.check.engine.Body;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.UnitedNationsOrgan;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;
import org.jspecify.annotations.Nullable;

public final class VoterNotMember extends VoteRule {
    /** Of a body with fewer, one whose membership is missing cannot be told from one that is no member. */
    private static final int FEWEST_MEMBERS = 5;

    public VoterNotMember() {
        super(RuleDescription.error(RuleGroup.VOTES, "voter_not_member")
                .finds("A voter who was not a member of the body on the day of the vote.")
                .message("{voter:id} was not a member of {body:id} on the day of the vote, {day:period}")
                .reason(
                        "Only members of a body vote in it. The rule checks bodies of which the document has at least as "
                                + "many memberships as there were members entitled to vote or, if that is not stated, as voted, "
                                + "but for one voter or a tenth of them; a membership without a period "
                                + "counts for every day. Observers have a rule of their own. In the General Assembly, its main "
                                + "committees and the Councils of the United Nations, no other than its Members vote (Charter, "
                                + "articles 9, 23, 61 and 86; resolution 60/251), so a voter of whom the document has no "
                                + "membership is compared with the registry of States.")
                .advice("Correct the voter, or the period of the membership.")
                .needs("The memberships of the body, and the day of the vote.")
                .addCause("voter", "body")
                .addExplainedBy("voter_out_of_period")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        if (vote.size() == 0 || vote.bodyId().isEmpty()) {
            return;
        }
        Body body = vote.context().body(vote.bodyId().get());
        DayRange days = vote.days();
        Optional<UnitedNationsOrgan> organ = vote.context().organ(vote.bodyId().get());
        if (days != null && organ.isPresent()) {
            compareWithRegistry(vote, body, days, findings);
            if (body == null && !organ.get().isCouncil()) {
                return;
            }
        }
        if (body == null || days == null) {
            findings.notChecked(
                    body == null ? "the document has no memberships of the body" : "the day of the vote is not stated");
            return;
        }
        List<Integer> strangers = new ArrayList<>();
        for (int i = 0; i < vote.size(); i++) {
            PartyFacts member = vote.voter(i).principal();
            if (!vote.choice(i).equals(VoteChoice.NOT_ELIGIBLE)
                    && body.standing(member, days) == Body.Standing.NONE
                    && !(organ.isPresent() && member.wasNoMemberOfUnitedNations(days))) {
                strangers.add(i);
            }
        }
        if (!strangers.isEmpty() && !hasAllMembers(vote, body.memberCount(days), strangers.size())) {
            findings.notChecked("the document does not have all memberships of the body");
            return;
        }
        strangers.forEach(i -> report(vote, i, days, findings));
    }

    /** Whether as many are members as were entitled to vote or, where nobody says how many were, all but few of those who voted. */
    private static boolean hasAllMembers(VoteFacts vote, long members, int strangers) {
        boolean few = members >= FEWEST_MEMBERS && strangers <= Math.max(1, members / 10);
        return members >= vote.electorateSize().orElse(few ? vote.size() - strangers : vote.size());
    }

    private static void compareWithRegistry(VoteFacts vote, @Nullable Body body, DayRange days, Findings findings) {
        for (int i = 0; i < vote.size(); i++) {
            PartyFacts member = vote.voter(i).principal();
            if (!vote.choice(i).equals(VoteChoice.NOT_ELIGIBLE)
                    && (body == null || body.standing(member, days) == Body.Standing.NONE)
                    && member.wasNoMemberOfUnitedNations(days)
                    && !member.didNotExist(days)) {
                report(vote, i, days, findings);
            }
        }
    }

    private static void report(VoteFacts vote, int i, DayRange days, Findings findings) {
        vote.atVoter(findings, i)
                .with("voter", vote.voter(i).id())
                .with("body", vote.bodyId().orElseThrow())
                .with("day", days)
                .add();
    }
}
