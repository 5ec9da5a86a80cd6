package org.congress4j.model.check.rules.references;

import com.google.common.base.CharMatcher;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.spelling.Spelling;

public final class UnknownMember extends MemberRule<String> {
    private static final CharMatcher OF_EXTENSIONS = CharMatcher.anyOf(".:");

    public UnknownMember() {
        super(
                MemberKind.UNKNOWN_MEMBER,
                RuleDescription.warning(RuleGroup.REFERENCES, "unknown_member")
                        .finds("A member with a plain name that the model does not define.")
                        .message(
                                "member '{member:member}' is unknown, and its name is not that of an extension{hint:text}")
                        .reason("The member is kept, but nothing reads it. The name of an extension contains a reverse "
                                + "domain or a URI; a plain name is a slip, or comes from a newer format.")
                        .advice("Correct the name, or name it as an extension, such as org.example.mood.")
                        .addCause("member")
                        .build());
    }

    @Override
    public void check(String member, MemberPlace place, Findings findings) {
        if (OF_EXTENSIONS.matchesNoneOf(member) && !findings.keepsNext()) {
            findings.countNext();
        } else if (OF_EXTENSIONS.matchesNoneOf(member)) {
            findings.at(place)
                    .with("member", member)
                    .with("hint", Spelling.didYouMean(place.knownMembers().suggestions(member)))
                    .add();
        }
    }
}
