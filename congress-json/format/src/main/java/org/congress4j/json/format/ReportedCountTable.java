package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.AttendanceBasis;
import org.congress4j.model.AttendanceMode;
import org.congress4j.model.CountQualifier;
import org.congress4j.model.CountUnit;
import org.congress4j.model.ParticipantCategory;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.ReportedCountBuilder;

/** The JSON form of {@link ReportedCount}. */
final class ReportedCountTable {
    private static final ImmutableSet<CountQualifier> WITH_VALUE = ImmutableSet.of(
            CountQualifier.EXACT,
            CountQualifier.ABOUT,
            CountQualifier.MORE_THAN,
            CountQualifier.AT_LEAST,
            CountQualifier.FEWER_THAN);
    private static final ImmutableSet<CountQualifier> WITHOUT_VALUE =
            ImmutableSet.of(CountQualifier.SEVERAL, CountQualifier.DOZENS, CountQualifier.MOST, CountQualifier.LIMITED);

    static final ObjectTable<ReportedCount> TABLE = ObjectTable.value(
                    ReportedCount.class, ReportedCount::builder, ReportedCountBuilder::build)
            .optional("key", ReportedCount::key, ReportedCountBuilder::key, KEY)
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
            .requiredIf("value", "qualifier", WITH_VALUE)
            .forbiddenIf("value", "qualifier", WITHOUT_VALUE)
            .optional(
                    "record", ReportedCount::record, ReportedCountBuilder::record, object(() -> RecordMarkTable.TABLE))
            .set("sourceIds", ReportedCount::sourceIds, ReportedCountBuilder::addAllSourceIds, id())
            .optional(
                    "locator", ReportedCount::locator, ReportedCountBuilder::locator, object(() -> LocatorTable.TABLE))
            .extensions(ReportedCount::extensions, ReportedCountBuilder::putAllExtensions);

    private ReportedCountTable() {}
}
