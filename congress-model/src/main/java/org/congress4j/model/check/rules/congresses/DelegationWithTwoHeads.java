package org.congress4j.model.check.rules.congresses;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.Participant;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.FoldedName;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.ParticipantRank;

public final class DelegationWithTwoHeads extends DocumentRule {
    public DelegationWithTwoHeads() {
        super(RuleDescription.info(RuleGroup.CONGRESSES, "delegation_with_two_heads")
                .finds("Two heads of one delegation on one list of participants.")
                .message("{second:id-or-name} and {first:id-or-name} are both head of the delegation")
                .reason(
                        "A delegation has one head at a time. Heads change during long sessions, and a minister may lead the "
                                + "delegation for some days, so both may be right; the list does not say. Substitutes and other editions "
                                + "of the list are left alone.")
                .advice(
                        "Correct the rank of one of the two, or name the one who took the place of the other as the substitute.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Participant> heads = new HashMap<>();
        for (Participant participant : context.records(Participant.class)) {
            if (participant.delegationId().isPresent()
                    && participant.rank().equals(Optional.of(ParticipantRank.HEAD))
                    && participant.substituteForId().isEmpty()) {
                String list = participant.delegationId().get() + "\n"
                        + participant.congressId().map(Id::toString).orElse("") + "\n"
                        + participant.rosterRef().map(Object::toString).orElse("");
                Participant first = heads.putIfAbsent(list, participant);
                if (first != null && areTwo(first, participant)) {
                    findings.at(participant, "rank")
                            .with("second", name(participant))
                            .with("first", name(first))
                            .add();
                }
            }
        }
    }

    private static boolean areTwo(Participant first, Participant second) {
        if (first.personId().isPresent() && second.personId().isPresent()) {
            return !first.personId().equals(second.personId());
        }
        return !first.writtenName()
                .map(FoldedName::of)
                .equals(second.writtenName().map(FoldedName::of));
    }

    private static String name(Participant participant) {
        return participant
                .personId()
                .map(Id::toString)
                .or(participant::writtenName)
                .orElseThrow();
    }
}
