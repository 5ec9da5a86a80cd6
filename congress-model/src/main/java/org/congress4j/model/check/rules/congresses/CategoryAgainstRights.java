package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Delegation;
import org.congress4j.model.Right;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.ParticipantCategory;
import org.congress4j.model.code.RightKind;

public final class CategoryAgainstRights extends RecordRule<Delegation> {
    private static final ImmutableSet<ParticipantCategory> WITHOUT_VOTE =
            ImmutableSet.of(ParticipantCategory.OBSERVER_STATE, ParticipantCategory.MEDIA, ParticipantCategory.GUEST);

    public CategoryAgainstRights() {
        super(
                Delegation.class,
                RuleDescription.warning(RuleGroup.CONGRESSES, "category_against_rights")
                        .finds("An observer, the press or a guest with the right to vote.")
                        .message("the category is '{category:code}', but the right to vote is granted")
                        .reason("Observers take part without a vote. Organizations and experts voted in sections of "
                                + "congresses until 1975, and are members of other bodies; they are left "
                                + "alone.")
                        .advice("Correct the category or the right.")
                        .build());
    }

    @Override
    public void check(Delegation delegation, CheckContext context, Findings findings) {
        if (delegation.category().filter(WITHOUT_VOTE::contains).isPresent()) {
            for (int i = 0; i < delegation.rights().size(); i++) {
                Right right = delegation.rights().get(i);
                if (right.kind().equals(RightKind.VOTE) && right.granted()) {
                    findings.at(delegation, "rights", i)
                            .with("category", delegation.category().get())
                            .add();
                }
            }
        }
    }
}
