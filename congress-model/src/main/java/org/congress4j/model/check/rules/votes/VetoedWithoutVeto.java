package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.Electorate;
import org.congress4j.model.Id;
import org.congress4j.model.Party;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.UnitedNationsOrgan;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.registry.MemberStates;

public final class VetoedWithoutVeto extends VoteRule {
    public VetoedWithoutVeto() {
        super(RuleDescription.error(RuleGroup.VOTES, "vetoed_without_veto")
                .finds("A vetoed draft that no veto holder voted against.")
                .message("vetoed, but {against:text}")
                .reason("A veto is a negative vote by someone who can prevent adoption. The rule checks votes in which "
                        + "nobody voted against, or whose list names everyone against and whose electorate "
                        + "names the veto holders.")
                .advice("Check the printed record: the draft may have lacked votes.")
                .needs("The names of the veto holders and of those who voted against.")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        if (!vote.action().outcome().equals(Optional.of(ActionOutcome.VETOED)) || !vote.decidesTheAction()) {
            return;
        }
        if (vote.announced(VoteChoice.NO).equals(OptionalLong.of(0))) {
            findings.at(vote.action(), "outcome")
                    .with("against", "nobody voted against")
                    .add();
            return;
        }
        ImmutableList<Id<? extends Party>> holders =
                vote.vote().electorate().map(Electorate::vetoHolderIds).orElse(ImmutableList.of());
        boolean known = !holders.isEmpty() || isOfSecurityCouncil(vote);
        if (!known
                || !vote.lists(VoteChoice.NO)
                || vote.vote().allUnresolvedBallots().containsKey(VoteChoice.NO)) {
            findings.notChecked("the veto holders, or those against, are not named");
        } else if (vote.vote().allBallots().get(VoteChoice.NO).stream()
                .noneMatch(id -> holders.isEmpty() ? mayBePermanentMember(id) : holders.contains(id))) {
            findings.at(vote.action(), "outcome")
                    .with("against", "none of those against may prevent adoption")
                    .add();
        }
    }

    private static boolean isOfSecurityCouncil(VoteFacts vote) {
        return vote.bodyId().flatMap(vote.context()::organ).equals(Optional.of(UnitedNationsOrgan.SECURITY_COUNCIL));
    }

    private static boolean mayBePermanentMember(Id<?> id) {
        return UnitedNationsOrgan.isPermanentMember(id.toString())
                || MemberStates.registry().byCode(id.toString()).isEmpty();
    }
}
