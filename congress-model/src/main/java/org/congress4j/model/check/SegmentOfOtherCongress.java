package org.congress4j.model.check;

import org.congress4j.model.Segment;
import org.congress4j.model.Session;

/** Finds a session in a segment of another congress. */
final class SegmentOfOtherCongress extends RecordRule<Session> {
    SegmentOfOtherCongress() {
        super(
                Session.class,
                RuleDescription.builder()
                        .code("segment_of_other_congress")
                        .severity(Severity.ERROR)
                        .finds("A session in a segment of another congress.")
                        .message("its congress is '{congress}', and its segment belongs to '{other}'")
                        .reason("A segment is a part of the programme of one congress.")
                        .advice("Correct the congress or the segment.")
                        .build());
    }

    @Override
    void check(Session session, CheckContext context, Findings findings) {
        Segment segment = session.congressId().isEmpty() ? null : context.find(Segment.class, session.segmentId());
        if (segment != null && !segment.congressId().equals(session.congressId().get())) {
            findings.at(session, "segmentId")
                    .with("congress", session.congressId().get())
                    .with("other", segment.congressId())
                    .add();
        }
    }
}
