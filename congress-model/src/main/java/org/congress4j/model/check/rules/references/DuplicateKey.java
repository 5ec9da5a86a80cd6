package org.congress4j.model.check.rules.references;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RepeatedKey;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class DuplicateKey extends MemberRule<RepeatedKey> {
    public DuplicateKey() {
        super(
                MemberKind.DUPLICATE_KEY,
                RuleDescription.error(RuleGroup.REFERENCES, "duplicate_key")
                        .finds("A key that is already in use in the same list.")
                        .message("key '{key:key}' is already in use in '{list:member}'")
                        .reason("Values are cited by key. References and claims lead to the first element with the "
                                + "key, never to this one.")
                        .advice("Give the element a key of its own.")
                        .build());
    }

    @Override
    public void check(RepeatedKey repeated, MemberPlace place, Findings findings) {
        findings.at(place)
                .with("key", repeated.key())
                .with("list", repeated.list())
                .add();
    }
}
