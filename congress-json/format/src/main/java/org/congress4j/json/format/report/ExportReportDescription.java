package org.congress4j.json.format.report;

import static org.congress4j.model.describe.Kind.*;

import java.util.OptionalLong;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link ExportReport}. */
final class ExportReportDescription {
    static final ValueType<ExportReport> TYPE = ValueType.of(ExportReport.class, ExportReportDescription::members);

    private static Members<ExportReport> members() {
        return Members.of(ExportReport::builder, ExportReportBuilder::build)
                .optional("format", ExportReport::format, ExportReportBuilder::format, TEXT)
                .optionalLong("rows", report -> OptionalLong.of(report.rows()), ExportReportBuilder::rows, COUNT)
                .optionalLong("votes", report -> OptionalLong.of(report.votes()), ExportReportBuilder::votes, COUNT)
                .optionalLong(
                        "withoutVoters",
                        report -> OptionalLong.of(report.withoutVoters()),
                        ExportReportBuilder::withoutVoters,
                        COUNT)
                .optionalLong(
                        "withoutLibraryId",
                        report -> OptionalLong.of(report.withoutLibraryId()),
                        ExportReportBuilder::withoutLibraryId,
                        COUNT)
                .map("withoutLetter", ExportReport::withoutLetter, ExportReportBuilder::putAllWithoutLetter, COUNT)
                .extensions(ExportReport::extensions, ExportReportBuilder::putAllExtensions);
    }
}
