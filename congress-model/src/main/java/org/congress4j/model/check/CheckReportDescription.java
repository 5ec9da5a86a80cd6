package org.congress4j.model.check;

import static org.congress4j.model.describe.Kind.*;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.code.Severity;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link CheckReport}. What follows from other members is written, and passed over in reading. */
final class CheckReportDescription {
    static final ValueType<CheckReport> TYPE = ValueType.of(CheckReport.class, CheckReportDescription::members);

    private static Members<CheckReport> members() {
        return Members.of(CheckReport::builder, CheckReportBuilder::build)
                .optional("file", CheckReport::file, CheckReportBuilder::file, TEXT)
                .optional("valid", report -> Optional.of(report.valid()), (builder, valid) -> {}, FLAG)
                .list(
                        "problems",
                        CheckReport::problems,
                        CheckReportBuilder::addAllProblems,
                        value(FindingDescription.TYPE))
                .mapEvenIfEmpty("counts", CheckReportDescription::counts, CheckReportDescription::putCounts, COUNT)
                .mapEvenIfEmpty("totals", CheckReport::totals, CheckReportBuilder::putAllTotals, COUNT)
                .listEvenIfEmpty(
                        "findings",
                        CheckReport::findings,
                        CheckReportBuilder::addAllFindings,
                        value(FindingDescription.TYPE))
                .optional("sampled", report -> Optional.of(report.sampled()), (builder, sampled) -> {}, FLAG)
                .optionalLong("accepted", CheckReport::accepted, CheckReportBuilder::accepted, COUNT)
                .list(
                        "noLongerFound",
                        CheckReport::noLongerFound,
                        CheckReportBuilder::addAllNoLongerFound,
                        value(AcceptedFindingDescription.TYPE))
                .optional(
                        "unresolvedVoters",
                        CheckReport::unresolvedVoters,
                        CheckReportBuilder::unresolvedVoters,
                        value(UnresolvedShareDescription.TYPE))
                .optional(
                        "unresolvedParties",
                        CheckReport::unresolvedParties,
                        CheckReportBuilder::unresolvedParties,
                        value(UnresolvedShareDescription.TYPE))
                .optional(
                        "unresolvedPersons",
                        CheckReport::unresolvedPersons,
                        CheckReportBuilder::unresolvedPersons,
                        value(UnresolvedShareDescription.TYPE))
                .listEvenIfEmpty(
                        "notRun", CheckReport::notRun, CheckReportBuilder::addAllNotRun, value(NotRunDescription.TYPE))
                .listEvenIfEmpty(
                        "systemErrors",
                        CheckReport::systemErrors,
                        CheckReportBuilder::addAllSystemErrors,
                        value(SystemErrorDescription.TYPE))
                .extensions(CheckReport::extensions, CheckReportBuilder::putAllExtensions);
    }

    /** The number of each severity, also of those without any. */
    private static ImmutableMap<String, Long> counts(CheckReport report) {
        ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
        for (Severity severity : Severity.values()) {
            counts.put(FindingDescription.text(severity), report.total(severity));
        }
        return counts.buildOrThrow();
    }

    private static void putCounts(CheckReportBuilder builder, Map<String, Long> counts) {
        counts.forEach((severity, count) -> {
            if (count > 0) {
                builder.putTotalsBySeverity(Severity.valueOf(Ascii.toUpperCase(SEVERITY.parse(severity))), count);
            }
        });
    }
}
