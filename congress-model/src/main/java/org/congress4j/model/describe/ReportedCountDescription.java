package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.ReportedCount;
import org.congress4j.model.ReportedCountBuilder;
import org.congress4j.model.Source;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.Gender;
import org.congress4j.model.code.OfficialLevel;
import org.congress4j.model.code.ParticipantCategory;

/** The description of {@link ReportedCount}. */
final class ReportedCountDescription {
    static final ValueType<ReportedCount> TYPE = ValueType.of(ReportedCount.class, ReportedCountDescription::members);

    private static Members<ReportedCount> members() {
        return Members.of(ReportedCount::builder, ReportedCountBuilder::build)
                .optional("key", ReportedCount::key, ReportedCountBuilder::key, KEY)
                .required("unit", ReportedCount::unit, ReportedCountBuilder::unit, code(CountUnit.LIST))
                .optional("subject", ReportedCount::subject, ReportedCountBuilder::subject, LOCALIZED_TEXT)
                .optional("basis", ReportedCount::basis, ReportedCountBuilder::basis, code(AttendanceBasis.LIST))
                .optional("mode", ReportedCount::mode, ReportedCountBuilder::mode, code(AttendanceMode.LIST))
                .set(
                        "categories",
                        ReportedCount::categories,
                        ReportedCountBuilder::addAllCategories,
                        code(ParticipantCategory.LIST))
                .optional("gender", ReportedCount::gender, ReportedCountBuilder::gender, code(Gender.LIST))
                .optional(
                        "officialLevel",
                        ReportedCount::officialLevel,
                        ReportedCountBuilder::officialLevel,
                        code(OfficialLevel.LIST))
                .optional("asOf", ReportedCount::asOf, ReportedCountBuilder::asOf, DATE)
                .optionalLong("value", ReportedCount::value, ReportedCountBuilder::value, COUNT)
                .optionalLong("upper", ReportedCount::upper, ReportedCountBuilder::upper, COUNT)
                .required(
                        "qualifier",
                        ReportedCount::qualifier,
                        ReportedCountBuilder::qualifier,
                        code(CountQualifier.LIST))
                .requiredIf("value", "qualifier", CountQualifier.WITH_VALUE)
                .forbiddenIf("value", "qualifier", CountQualifier.WITHOUT_VALUE)
                .requiredIf("upper", "qualifier", CountQualifier.WITH_UPPER)
                .forbiddenIf("upper", "qualifier", CountQualifier.WITHOUT_VALUE)
                .optional(
                        "record",
                        ReportedCount::record,
                        ReportedCountBuilder::record,
                        value(RecordMarkDescription.TYPE))
                .set(
                        "sourceIds",
                        ReportedCount::sourceIds,
                        ReportedCountBuilder::addAllSourceIds,
                        reference(Source.class))
                .optional(
                        "locator",
                        ReportedCount::locator,
                        ReportedCountBuilder::locator,
                        value(LocatorDescription.TYPE))
                .extensions(ReportedCount::extensions, ReportedCountBuilder::putAllExtensions);
    }
}
