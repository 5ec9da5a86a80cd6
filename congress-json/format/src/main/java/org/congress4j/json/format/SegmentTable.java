package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.KEY_REFERENCE;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.AttendanceMode;
import org.congress4j.model.Formality;
import org.congress4j.model.Segment;
import org.congress4j.model.SegmentBuilder;
import org.congress4j.model.SegmentKind;

/** The JSON form of {@link Segment}. */
final class SegmentTable {
    static final ObjectTable<Segment> TABLE = ObjectTable.record(
                    "segment", Segment.class, Segment::builder, SegmentBuilder::build)
            .id(Segment::id, SegmentBuilder::id)
            .required("congressId", Segment::congressId, SegmentBuilder::congressId, id())
            .optional(
                    "kind",
                    Segment::kind,
                    SegmentBuilder::kind,
                    code(SegmentKind.class, SegmentKind::of, SegmentKind::list))
            .optional("title", Segment::title, SegmentBuilder::title, LOCALIZED_TEXT)
            .optional("description", Segment::description, SegmentBuilder::description, LOCALIZED_TEXT)
            .optional(
                    "formality",
                    Segment::formality,
                    SegmentBuilder::formality,
                    code(Formality.class, Formality::of, Formality::list))
            .optional("period", Segment::period, SegmentBuilder::period, object(() -> PeriodTable.TABLE))
            .optional(
                    "attendanceMode",
                    Segment::attendanceMode,
                    SegmentBuilder::attendanceMode,
                    code(AttendanceMode.class, AttendanceMode::of, AttendanceMode::list))
            .set("venueRefs", Segment::venueRefs, SegmentBuilder::addAllVenueRefs, KEY_REFERENCE)
            .list("topics", Segment::topics, SegmentBuilder::addAllTopics, LOCALIZED_TEXT)
            .set("counts", Segment::counts, SegmentBuilder::addAllCounts, object(() -> ReportedCountTable.TABLE))
            .common(
                    SegmentBuilder::addAllIdentifiers,
                    SegmentBuilder::addAllSourceIds,
                    SegmentBuilder::addAllClaims,
                    SegmentBuilder::putAllAbsent,
                    SegmentBuilder::modified)
            .extensions(Segment::extensions, SegmentBuilder::putAllExtensions);

    private SegmentTable() {}
}
