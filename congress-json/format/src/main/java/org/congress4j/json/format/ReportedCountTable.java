package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.AttendanceBasis;
import org.congress4j.model.AttendanceMode;
import org.congress4j.model.CountQualifier;
import org.congress4j.model.CountUnit;
import org.congress4j.model.ParticipantCategory;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.ReportedCountBuilder;

/** The JSON form of {@link ReportedCount}. */
final class ReportedCountTable {
    static final ObjectTable<ReportedCount> TABLE = ObjectTable.value(
                    ReportedCount.class, ReportedCount::builder, ReportedCountBuilder::build)
            .optional("key", ReportedCount::key, ReportedCountBuilder::key, TEXT)
            .required(
                    "unit",
                    ReportedCount::unit,
                    ReportedCountBuilder::unit,
                    code(CountUnit.class, CountUnit::of, CountUnit::list))
            .optional("subject", ReportedCount::subject, ReportedCountBuilder::subject, LOCALIZED_TEXT)
            .optional(
                    "basis",
                    ReportedCount::basis,
                    ReportedCountBuilder::basis,
                    code(AttendanceBasis.class, AttendanceBasis::of, AttendanceBasis::list))
            .optional(
                    "mode",
                    ReportedCount::mode,
                    ReportedCountBuilder::mode,
                    code(AttendanceMode.class, AttendanceMode::of, AttendanceMode::list))
            .set(
                    "categories",
                    ReportedCount::categories,
                    ReportedCountBuilder::addAllCategories,
                    code(ParticipantCategory.class, ParticipantCategory::of, ParticipantCategory::list))
            .optionalLong("value", ReportedCount::value, ReportedCountBuilder::value)
            .required(
                    "qualifier",
                    ReportedCount::qualifier,
                    ReportedCountBuilder::qualifier,
                    code(CountQualifier.class, CountQualifier::of, CountQualifier::list))
            .optional(
                    "record", ReportedCount::record, ReportedCountBuilder::record, object(() -> RecordMarkTable.TABLE))
            .set("sourceIds", ReportedCount::sourceIds, ReportedCountBuilder::addAllSourceIds, id())
            .optional(
                    "locator", ReportedCount::locator, ReportedCountBuilder::locator, object(() -> LocatorTable.TABLE))
            .extensions(ReportedCount::extensions, ReportedCountBuilder::putAllExtensions);

    private ReportedCountTable() {}
}
