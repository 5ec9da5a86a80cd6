package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Congresses;
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
                        .addCause("venue", "congress")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Session session) {
            ImmutableSet<Id<Congress>> congresses = Congresses.of(session);
            if (session.venueRef().isPresent()) {
                compare(session, session.venueRef().get(), congresses, findings, "venueRef");
            }
            for (int i = 0; i < session.scheduleChanges().size(); i++) {
                Optional<KeyReference> previous =
                        session.scheduleChanges().get(i).previousVenueRef();
                if (previous.isPresent()) {
                    compare(session, previous.get(), congresses, findings, "scheduleChanges", i, "previousVenueRef");
                }
            }
        } else if (record instanceof Segment segment) {
            for (int i = 0; i < segment.venueRefs().size(); i++) {
                compare(
                        segment,
                        segment.venueRefs().get(i),
                        ImmutableSet.of(segment.congressId()),
                        findings,
                        "venueRefs",
                        i);
            }
        }
    }

    private static void compare(
            ProceedingsRecord<?> record,
            KeyReference venue,
            ImmutableSet<Id<Congress>> congresses,
            Findings findings,
            Object... place) {
        if (!congresses.isEmpty() && !congresses.contains(venue.recordId())) {
            findings.at(record, place)
                    .with("venue", venue)
                    .with("congress", congresses.asList().get(0))
                    .add();
        }
    }
}
