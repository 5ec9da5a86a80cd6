package org.congress4j.model.check.rules.texts;

import java.util.List;
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
                .reason(
                        "A party sponsors a version once, whether the document has its id or its name; one that withdrew "
                                + "may join again, and one may join for itself and for a group.")
                .advice("Remove one of the two.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Sponsors known = new Sponsors(context);
        for (Sponsorship sponsorship : context.records(Sponsorship.class)) {
            if (Sponsors.lasts(sponsorship)) {
                List<Object> key = List.of(sponsorship.kind(), Sponsors.version(sponsorship));
                Sponsorship first = known.find(sponsorship, key);
                if (first == null) {
                    known.add(sponsorship, key);
                } else {
                    findings.at(sponsorship).with("first", first.id()).add();
                }
            }
        }
    }
}
