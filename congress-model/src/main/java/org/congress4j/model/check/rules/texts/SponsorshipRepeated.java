package org.congress4j.model.check.rules.texts;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Id;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class SponsorshipRepeated extends DocumentRule {
    public SponsorshipRepeated() {
        super(RuleDescription.warning(RuleGroup.TEXTS, "sponsorship_repeated")
                .finds("A party that sponsors a text twice in the same way.")
                .message("'{first:id}' is the same sponsorship")
                .reason("A party sponsors a version once; one that withdrew may join again, and is left alone.")
                .advice("Remove one of the two.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Sponsorship> known = new HashMap<>();
        for (Sponsorship sponsorship : context.proceedings().sponsorships()) {
            if ((sponsorship.textId().isPresent() || sponsorship.versionRef().isPresent())
                    && sponsorship.withdrawnOn().isEmpty()) {
                String key = sponsorship.kind() + "\n"
                        + sponsorship
                                .partyId()
                                .map(Id::toString)
                                .or(sponsorship::name)
                                .orElseThrow() + "\n"
                        + sponsorship.textId().map(Id::toString).orElse("") + "\n"
                        + sponsorship.versionRef().map(Object::toString).orElse("");
                Sponsorship first = known.putIfAbsent(key, sponsorship);
                if (first != null) {
                    findings.at(sponsorship).with("first", first.id()).add();
                }
            }
        }
    }
}
