package org.congress4j.model.check.rules.scalars;

import org.congress4j.model.JsonValue;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class NumberWithoutCanonicalForm extends MemberRule<JsonValue.JsonNumber> {
    public NumberWithoutCanonicalForm() {
        super(
                MemberKind.NUMBER,
                RuleDescription.warning(RuleGroup.SCALARS, "number_without_canonical_form")
                        .finds(
                                "A number in an extension, an unknown member or the value of a claim that has no canonical "
                                        + "form.")
                        .message("number {number:number} has no canonical form, since {reason:text}")
                        .reason(
                                "The canonical form (RFC 8785) has only numbers that a double holds. The number is kept as "
                                        + "it is written, but the document has no digest and cannot be signed, and most "
                                        + "programs read another number. More digits of a fraction than a double tells apart "
                                        + "are fine, up to 17.")
                        .advice("Write the number as a string, such as \"9007199254740993\".")
                        .build());
    }

    @Override
    public void check(JsonValue.JsonNumber number, MemberPlace place, Findings findings) {
        findings.at(place)
                .with("number", number.lexeme())
                .with("reason", number.whyNotCanonical().orElseThrow())
                .add();
    }
}
