package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class VenueOfOtherCongress extends RecordRule<ProceedingsRecord<?>> {
    public VenueOfOtherCongress() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Session.class, Segment.class),
                RuleDescription.error(RuleGroup.SITTINGS, "venue_of_other_congress")
                        .finds("A session or segment at a venue of another congress.")
                        .message("'{venue:reference}' is not a venue of '{congress:id}'")
                        .reason("Sessions and segments refer to the venues of their congress.")
                        .advice("Correct the venue or the congress.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Session session) {
            if (session.venueRef().isPresent() && session.congressId().isPresent()) {
                compare(session, session.venueRef().get(), session.congressId().get(), findings, "venueRef");
            }
        } else if (record instanceof Segment segment) {
            for (int i = 0; i < segment.venueRefs().size(); i++) {
                compare(segment, segment.venueRefs().get(i), segment.congressId(), findings, "venueRefs", i);
            }
        }
    }

    private static void compare(
            ProceedingsRecord<?> record,
            KeyReference venue,
            Id<Congress> congress,
            Findings findings,
            Object... place) {
        if (!venue.recordId().toString().equals(congress.toString())) {
            findings.at(record, place)
                    .with("venue", venue)
                    .with("congress", congress)
                    .add();
        }
    }
}
