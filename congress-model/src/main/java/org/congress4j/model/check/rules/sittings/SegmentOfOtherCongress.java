package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Congresses;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class SegmentOfOtherCongress extends RecordRule<Session> {
    public SegmentOfOtherCongress() {
        super(
                Session.class,
                RuleDescription.error(RuleGroup.SITTINGS, "segment_of_other_congress")
                        .finds("A session in a segment of another congress.")
                        .message("the congress is '{congress:id}', but the segment belongs to '{other:id}'")
                        .reason("A segment is part of the programme of one congress.")
                        .advice("Correct the congress or the segment.")
                        .addCause("congress", "other")
                        .build());
    }

    @Override
    public void check(Session session, CheckContext context, Findings findings) {
        Segment segment = context.find(Segment.class, session.segmentId());
        ImmutableSet<Id<Congress>> congresses = segment == null ? ImmutableSet.of() : Congresses.of(session);
        if (segment != null && !congresses.isEmpty() && !congresses.contains(segment.congressId())) {
            findings.at(session, "segmentId")
                    .with("congress", congresses.asList().get(0))
                    .with("other", segment.congressId())
                    .add();
        }
    }
}
