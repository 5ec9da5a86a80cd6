package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.SystemError;
import org.congress4j.model.code.Severity;
import org.junit.jupiter.api.Test;

/** What no rule of the library gives rise to by itself, as text and as JSON. */
class CheckReportWriterTest {
    private static final CheckReport REPORT = CheckReport.builder()
            .addFinding(Finding.builder()
                    .code("duplicate_id")
                    .severity(Severity.ERROR)
                    .pointer("")
                    .parameters(ImmutableMap.of("id", "Côte \"d'Ivoire\""))
                    .message("a \\ b")
                    .build())
            .totals(ImmutableMap.of("duplicate_id", 1L))
            .totalsBySeverity(ImmutableMap.of(Severity.ERROR, 1L))
            .addSystemErrors(SystemError.builder()
                    .rule("failing")
                    .message("java.lang.IllegalStateException: why")
                    .build())
            .build();

    @Test
    void writesAFindingInNoRecordAndARuleThatFailed() {
        StringWriter out = new StringWriter();

        new CheckReportWriter(new PrintWriter(out, true))
                .write(REPORT.toBuilder().file("a.json").build());

        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"file\":\"a.json\",\"valid\":false,\"counts\":{\"error\":1,\"warning\":0,\"info\":0},"
                                + "\"totals\":{\"duplicate_id\":1},\"findings\":[{\"code\":\"duplicate_id\",\"severity\":\"error\",\"pointer\":\"\","
                                + "\"params\":{\"id\":\"Côte \\\"d'Ivoire\\\"\"},\"message\":\"a \\\\ b\",\"fingerprint\":\""
                                + REPORT.findings().get(0).fingerprint() + "\"}],"
                                + "\"sampled\":false,\"notRun\":[],"
                                + "\"systemErrors\":[{\"rule\":\"failing\",\"message\":\"java.lang.IllegalStateException: why\"}]}");
    }

    @Test
    void printsAFindingInNoRecordAndARuleThatFailed() {
        assertThat(CheckReportText.of(REPORT, false))
                .contains("    - the document: a \\ b\n")
                .endsWith("""
                        Failed: rules with a defect, whose findings may be incomplete; please report it

                          failing: java.lang.IllegalStateException: why

                        """);
    }
}
