package org.congress4j.model.check.rules.votes;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.congress4j.model.Tally;
import org.congress4j.model.check.engine.Body;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Listing;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.TallySums;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class EligibleNotAccounted extends VoteRule {
    public EligibleNotAccounted() {
        super(RuleDescription.error(RuleGroup.VOTES, "eligible_not_accounted")
                .finds("A list with fewer or more voters than were entitled to vote.")
                .message("{size:number} were entitled to vote, but {accounted:number} are accounted for{missing:text}")
                .reason("The rule checks lists that claim to name everyone in favour, against and abstaining, if those "
                        + "who did not vote are listed too or counted in the tally. Verbatim records do not "
                        + "name absentees; they are left alone.")
                .example("Some texts of the Security Council silently omit a member (github.com/UNxml/SCresolutions); "
                        + "recused voters are left out (github.com/openstates/issues/issues/1402).")
                .advice("Check the printed record. If it omits the member, leave it so; if the member was lost in "
                        + "reading, add it.")
                .needs("The size of the electorate, and which choices the record lists.")
                .addExplainedBy(
                        "dangling_party",
                        "state_code_withdrawn",
                        "duplicate_voter",
                        "voter_not_member",
                        "observer_voted",
                        "voter_out_of_period",
                        "voter_without_right",
                        "tally_list_mismatch")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        OptionalLong size = vote.electorateSize();
        if (!vote.hasList() || size.isEmpty() || !vote.oneVoteEach()) {
            return;
        }
        if (vote.vote().listedChoices().isEmpty()) {
            findings.notChecked("the record does not say which choices it lists");
            return;
        }
        long voted = vote.listed(VoteChoice.YES)
                + vote.listed(VoteChoice.NO)
                + vote.listed(VoteChoice.ABSTAIN)
                + vote.listed(VoteChoice.UNKNOWN);
        OptionalLong others = vote.withoutVote();
        if (!vote.lists(VoteChoice.YES)
                || !vote.lists(VoteChoice.NO)
                || !vote.lists(VoteChoice.ABSTAIN)
                || others.isEmpty()) {
            findings.notChecked("the list leaves out some choices, and the tally has no number for them");
            return;
        }
        long accounted = voted + others.getAsLong() + furtherChoices(vote);
        long notEligible = vote.notEligible();
        long casting = vote.vote().castingVote().isPresent() ? 1 : 0;
        boolean fits = TallySums.mayBe(
                        size.getAsLong(),
                        accounted,
                        notEligible,
                        vote.vote()
                                .tally()
                                .map(Tally::vacant)
                                .orElse(OptionalLong.empty())
                                .orElse(0),
                        vote.vote().tellers().size(),
                        casting)
                || accounted - casting == size.getAsLong()
                || accounted - furtherChoices(vote) == size.getAsLong();
        if (!fits && !findings.keepsNext()) {
            findings.countNext();
        } else if (!fits) {
            vote.at(findings)
                    .with("accounted", accounted)
                    .with("size", size.getAsLong())
                    .with("missing", missing(vote))
                    .add();
        }
    }

    /** Those listed under a choice such as paired; the tally may count them among those who did not vote. */
    private static long furtherChoices(VoteFacts vote) {
        long further = vote.listed(VoteChoice.PAIRED) + vote.listed(VoteChoice.EXCUSED);
        for (VoteChoice choice : vote.choices()) {
            further += choice.isRecognized() ? 0 : vote.listed(choice);
        }
        return further;
    }

    private static String missing(VoteFacts vote) {
        Body body = vote.bodyId().map(vote.context()::body).orElse(null);
        DayRange days = vote.days();
        if (body == null || days == null) {
            return "";
        }
        Set<PartyFacts> listed = new HashSet<>();
        for (int i = 0; i < vote.size(); i++) {
            listed.add(vote.voter(i));
        }
        List<PartyFacts> missing = new ArrayList<>();
        for (PartyFacts member : body.members(days)) {
            if (missing.size() == Listing.NAMED) {
                break;
            } else if (!listed.contains(member)) {
                missing.add(member);
            }
        }
        long accounted =
                listed.stream().filter(member -> body.hasMember(member, days)).count();
        return missing.isEmpty()
                ? ""
                : "; not listed: "
                        + Listing.of(
                                Lists.transform(missing, PartyFacts::id),
                                body.members(days).size() - accounted,
                                ", ");
    }
}
