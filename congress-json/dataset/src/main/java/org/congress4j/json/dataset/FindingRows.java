package org.congress4j.json.dataset;

import com.google.common.base.Ascii;
import java.io.IOException;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.NotRun;
import org.congress4j.model.check.SystemError;
import org.jspecify.annotations.Nullable;

/** The rows of findings: what the checks found and could not check, and what has no row in the tables. */
final class FindingRows {
    static final String NAME = "findings";

    private final TableDraft table;
    private int count;

    FindingRows(Plan plan) {
        table = plan.table(NAME);
    }

    static void addTo(Plan plan) {
        TableDraft table = plan.draft(
                NAME,
                "What the checks found in the proceedings and what they could not check, and what of the proceedings has no row in the tables.");
        table.column(DataColumn.of(Plan.SEQ, ColumnType.INTEGER, "The number of the row.")
                .mandatory());
        table.column(DataColumn.of(
                        "kind",
                        ColumnType.STRING,
                        "`finding` of a check, `not_checked` for what a rule could not look at, or `left_out` for what is in the proceedings and not in the tables.")
                .mandatory());
        table.column(DataColumn.of(
                        "code",
                        ColumnType.STRING,
                        "The code of the rule; of what is left out `reference` if a reference leads nowhere, `repeated_id` if another record has the id, `repeated_key` if another value of the record has the key.")
                .mandatory());
        table.column(DataColumn.of("severity", ColumnType.STRING, "`error`, `warning` or `info`."));
        table.column(DataColumn.of(
                "record_id", ColumnType.STRING, "The id of the record, which may be one that was left out."));
        table.column(
                DataColumn.of(
                        "pointer",
                        ColumnType.STRING,
                        "Where: of a finding a JSON Pointer into the proceedings of the package, of what is left out one into the record."));
        table.column(DataColumn.of("times", ColumnType.INTEGER, "How often it was found, or could not be checked.")
                .mandatory());
        table.column(DataColumn.of("message", ColumnType.STRING, "What was found, in words.")
                .mandatory());
        table.column(DataColumn.of(
                "fingerprint", ColumnType.STRING, "By what a finding is known again in another edition of the data."));
        table.key(Plan.SEQ);
    }

    void writeLeftOut(String code, String recordId, String pointer, String message, RowSink out) throws IOException {
        write("left_out", code, null, recordId, pointer, 1, message, null, out);
    }

    void write(CheckReport report, RowSink out) throws IOException {
        for (Finding finding : report.findings()) {
            write(
                    "finding",
                    finding.code(),
                    Ascii.toLowerCase(finding.severity().name()),
                    finding.recordId().map(Object::toString).orElse(null),
                    finding.pointer(),
                    finding.times(),
                    finding.message(),
                    finding.fingerprint(),
                    out);
        }
        for (NotRun rule : report.notRun()) {
            write("not_checked", rule.rule(), null, null, null, rule.times(), rule.why(), null, out);
        }
        for (SystemError failure : report.systemErrors()) {
            write("not_checked", failure.rule(), null, null, null, 1, failure.message(), null, out);
        }
    }

    private void write(
            String kind,
            String code,
            @Nullable String severity,
            @Nullable String recordId,
            @Nullable String pointer,
            long times,
            String message,
            @Nullable String fingerprint,
            RowSink out)
            throws IOException {
        out.write(new Row(table)
                .set(0, ++count)
                .set(1, kind)
                .set(2, code)
                .set(3, severity)
                .set(4, recordId)
                .set(5, pointer)
                .set(6, times)
                .set(7, message)
                .set(8, fingerprint));
    }
}
