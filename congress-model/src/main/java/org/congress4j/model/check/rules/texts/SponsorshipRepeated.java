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
import org.congress4j.model.code.SponsorshipKind;
import org.congress4j.model.registry.RegisteredState;

public final class SponsorshipRepeated extends DocumentRule {
    public SponsorshipRepeated() {
        super(RuleDescription.warning(RuleGroup.TEXTS, "sponsorship_repeated")
                .finds("A party that sponsors a text twice.")
                .message("'{first:id}' is the same sponsorship")
                .reason(
                        "A party sponsors a version once, as a co-sponsor or as an additional one; one that withdrew may join again, and is left alone. "
                                + "A State is the same by code and by name.")
                .advice("Remove one of the two.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Sponsorship> known = new HashMap<>();
        for (Sponsorship sponsorship : context.proceedings().sponsorships()) {
            if ((sponsorship.textId().isPresent() || sponsorship.versionRef().isPresent())
                    && sponsorship.withdrawnOn().isEmpty()) {
                String key = side(sponsorship.kind()) + "\n"
                        + party(sponsorship, context) + "\n"
                        + sponsorship.textId().map(Id::toString).orElse("") + "\n"
                        + sponsorship.versionRef().map(Object::toString).orElse("");
                Sponsorship first = known.putIfAbsent(key, sponsorship);
                if (first != null) {
                    findings.at(sponsorship).with("first", first.id()).add();
                }
            }
        }
    }

    /** Co-sponsors and additional sponsors are on one list. */
    private static SponsorshipKind side(SponsorshipKind kind) {
        return kind.equals(SponsorshipKind.ADDITIONAL) ? SponsorshipKind.CO_SPONSOR : kind;
    }

    private static String party(Sponsorship sponsorship, CheckContext context) {
        return sponsorship
                .partyId()
                .map(Id::toString)
                .or(() -> sponsorship.name().flatMap(context::stateNamed).map(RegisteredState::code))
                .or(sponsorship::name)
                .orElseThrow();
    }
}
