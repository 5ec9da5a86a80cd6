package org.congress4j.model.check.rules.references;

import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RepeatedKey;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Severity;

/** Finds a key that an element before it in the same list has. */
public final class DuplicateKey extends MemberRule<RepeatedKey> {
    public DuplicateKey() {
        super(
                MemberKind.DUPLICATE_KEY,
                RuleDescription.builder()
                        .code("duplicate_key")
                        .severity(Severity.ERROR)
                        .group(RuleGroup.REFERENCES)
                        .finds("A key that an element before it in the same list has.")
                        .message("key '{key}' stands twice among the {list}")
                        .parameter("key", ParameterType.KEY)
                        .parameter("list", ParameterType.MEMBER)
                        .reason(
                                "A value is cited by its key. A reference and a claim find the first element, and never this one.")
                        .advice("Give the element a key of its own.")
                        .build());
    }

    @Override
    protected void check(RepeatedKey repeated, MemberPlace place, Findings findings) {
        findings.at(place)
                .with("key", repeated.key())
                .with("list", repeated.list())
                .add();
    }
}
