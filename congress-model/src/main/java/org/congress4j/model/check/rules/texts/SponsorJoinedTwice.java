package org.congress4j.model.check.rules.texts;

import java.util.List;
import org.congress4j.model.Id;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.SponsorshipKind;

public final class SponsorJoinedTwice extends DocumentRule {
    public SponsorJoinedTwice() {
        super(RuleDescription.warning(RuleGroup.TEXTS, "sponsor_joined_twice")
                .finds("An additional sponsor that is among the first sponsors of the text.")
                .message("{party:id-or-name} joined the sponsors, but was one already by {first:id} ('{kind:code}')")
                .reason(
                        "A party is named when a version is issued or joins later. A submitter may also be named among the "
                                + "sponsors; one that withdrew may join again, and one may join for itself and for a group.")
                .advice("Remove the one that the document of the text does not confirm.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Sponsors first = new Sponsors(context);
        for (Sponsorship sponsorship : context.records(Sponsorship.class)) {
            if (Sponsors.lasts(sponsorship) && !joinedLater(sponsorship)) {
                first.add(sponsorship, Sponsors.version(sponsorship));
            }
        }
        for (Sponsorship sponsorship : context.records(Sponsorship.class)) {
            List<Object> version = Sponsors.version(sponsorship);
            Sponsorship before =
                    Sponsors.lasts(sponsorship) && joinedLater(sponsorship) ? first.find(sponsorship, version) : null;
            if (before != null) {
                findings.at(sponsorship)
                        .with(
                                "party",
                                sponsorship
                                        .partyId()
                                        .map(Id::toString)
                                        .or(sponsorship::name)
                                        .orElseThrow())
                        .with("first", before.id())
                        .with("kind", before.kind())
                        .add();
            }
        }
    }

    private static boolean joinedLater(Sponsorship sponsorship) {
        return sponsorship.kind().equals(SponsorshipKind.ADDITIONAL);
    }
}
