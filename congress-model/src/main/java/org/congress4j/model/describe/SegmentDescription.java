package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Segment;
import org.congress4j.model.SegmentBuilder;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.SegmentKind;

/** The description of {@link Segment}. */
final class SegmentDescription {
    static final RecordType<Segment> TYPE = RecordType.of(
            "segment",
            "segments",
            Segment.class,
            Proceedings::segments,
            ProceedingsBuilder::addAllSegments,
            SegmentDescription::members);

    private static Members<Segment> members() {
        return Members.of(Segment::builder, SegmentBuilder::build)
                .required("id", Segment::id, SegmentBuilder::id, ownId())
                .required("congressId", Segment::congressId, SegmentBuilder::congressId, reference(Congress.class))
                .optional("kind", Segment::kind, SegmentBuilder::kind, code(SegmentKind.LIST))
                .optional("title", Segment::title, SegmentBuilder::title, LOCALIZED_TEXT)
                .optional("description", Segment::description, SegmentBuilder::description, LOCALIZED_TEXT)
                .optional("formality", Segment::formality, SegmentBuilder::formality, code(Formality.LIST))
                .optional("period", Segment::period, SegmentBuilder::period, value(DateRangeDescription.TYPE))
                .optional(
                        "attendanceMode",
                        Segment::attendanceMode,
                        SegmentBuilder::attendanceMode,
                        code(AttendanceMode.LIST))
                .set("venueRefs", Segment::venueRefs, SegmentBuilder::addAllVenueRefs, keyReference(KeyTarget.VENUE))
                .list("topics", Segment::topics, SegmentBuilder::addAllTopics, LOCALIZED_TEXT)
                .set("counts", Segment::counts, SegmentBuilder::addAllCounts, value(ReportedCountDescription.TYPE))
                .common(
                        SegmentBuilder::addAllIdentifiers,
                        SegmentBuilder::addAllSourceIds,
                        SegmentBuilder::addAllClaims,
                        SegmentBuilder::putAllAbsent,
                        SegmentBuilder::modified)
                .extensions(Segment::extensions, SegmentBuilder::putAllExtensions);
    }
}
