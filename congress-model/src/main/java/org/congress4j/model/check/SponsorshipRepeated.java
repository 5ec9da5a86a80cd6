package org.congress4j.model.check;

import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Id;
import org.congress4j.model.Sponsorship;

/** Finds a party that sponsors a text twice in the same way. */
final class SponsorshipRepeated extends CheckRule {
    SponsorshipRepeated() {
        super(RuleDescription.builder()
                .code("sponsorship_repeated")
                .severity(Severity.WARNING)
                .finds("A party that sponsors a text twice in the same way.")
                .message("'{first}' says the same")
                .reason("A party joins a version once; one that withdrew may join again, and is left alone.")
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
