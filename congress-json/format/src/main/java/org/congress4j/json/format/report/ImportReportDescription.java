package org.congress4j.json.format.report;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.congress4j.model.describe.Kind.*;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.OptionalLong;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link ImportReport}. */
final class ImportReportDescription {
    static final ValueType<ImportReport> TYPE = ValueType.of(ImportReport.class, ImportReportDescription::members);

    private static Members<ImportReport> members() {
        return Members.of(ImportReport::builder, ImportReportBuilder::build)
                .optional("format", ImportReport::format, ImportReportBuilder::format, TEXT)
                .optionalLong("rows", report -> OptionalLong.of(report.rows()), ImportReportBuilder::rows, COUNT)
                .optionalLong("votes", report -> OptionalLong.of(report.votes()), ImportReportBuilder::votes, COUNT)
                .map("records", ImportReport::records, ImportReportBuilder::putAllRecords, COUNT)
                .mapEvenIfEmpty("totals", ImportReportDescription::totals, ImportReportDescription::putTotals, COUNT)
                .listEvenIfEmpty(
                        "problems",
                        ImportReport::problems,
                        ImportReportBuilder::addAllProblems,
                        value(ImportProblemDescription.TYPE))
                .extensions(ImportReport::extensions, ImportReportBuilder::putAllExtensions);
    }

    private static ImmutableMap<String, Long> totals(ImportReport report) {
        return report.totals().entrySet().stream()
                .collect(toImmutableMap(total -> total.getKey().toString(), Map.Entry::getValue));
    }

    private static void putTotals(ImportReportBuilder builder, Map<String, Long> totals) {
        totals.forEach((code, total) -> builder.putTotal(ImportProblemCode.parse(code), total));
    }
}
