package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.College;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;

public final class CollegeListMismatch extends VoteRule {
    public CollegeListMismatch() {
        super(RuleDescription.error(RuleGroup.VOTES, "college_list_mismatch")
                .finds("An announced number of a college that differs from the list of its voters.")
                .message(
                        "{announced:number} announced under '{choice:code}' in college '{college:key}', but {listed:number} listed")
                .reason(
                        "The tally of a college and the list of its voters are separate facts about one vote, and one of them is "
                                + "wrong. The list is that of the college or, where the vote has one list, those of its voters whose "
                                + "notes name the college, if each of them has such a note. The rule compares the choices "
                                + "that the record lists; if it does not say which, a list of those in favour is assumed to "
                                + "include those against and abstaining. Weights are added up.")
                .advice("Check the printed record. If the record itself is wrong, keep both as they are; the finding "
                        + "documents it.")
                .addExplainedBy("duplicate_voter")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        ImmutableList<College> colleges = vote.vote().colleges();
        for (int i = 0; i < colleges.size() && vote.hasList(); i++) {
            if (colleges.get(i).tally().isPresent()) {
                for (VoteChoice choice : vote.choices()) {
                    compare(vote, i, choice, findings);
                }
            }
        }
    }

    private static void compare(VoteFacts vote, int index, VoteChoice choice, Findings findings) {
        College college = vote.vote().colleges().get(index);
        OptionalLong announced = college.tally().orElseThrow().of(choice);
        if (announced.isEmpty()) {
            return;
        }
        Optional<BigDecimal> listed = vote.counted(college, choice);
        if (listed.isPresent() && listed.get().compareTo(BigDecimal.valueOf(announced.getAsLong())) != 0) {
            Object[] member = TallyMembers.of(college.tally().get(), choice);
            Object[] path = new Object[member.length + 2];
            path[0] = "colleges";
            path[1] = index;
            System.arraycopy(member, 0, path, 2, member.length);
            vote.at(findings, path)
                    .with("announced", announced.getAsLong())
                    .with("choice", choice)
                    .with("college", college.key())
                    .with("listed", Decimals.plain(listed.get()))
                    .add();
        }
    }
}
