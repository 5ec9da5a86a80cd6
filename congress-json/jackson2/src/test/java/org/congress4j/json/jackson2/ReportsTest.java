package org.congress4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadResult;
import org.congress4j.json.format.RefusedPart;
import org.congress4j.json.format.report.ExportReport;
import org.congress4j.json.format.report.ImportReport;
import org.congress4j.model.VoteOutcome;
import org.congress4j.model.check.Baseline;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.edit.EditResult;
import org.congress4j.model.edit.IdReference;
import org.congress4j.model.edit.MergeResult;
import org.congress4j.model.edit.ProceedingsDiff;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateResolution;
import org.congress4j.model.symbol.ParsedSymbol;
import org.junit.jupiter.api.Test;

/** What is told of documents, as JSON: the examples of the corpus are read, and written as they were. */
class ReportsTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();

    @Test
    void aReportIsReadAndWrittenAlike() throws IOException {
        CheckReport report = assertWrittenAlike("check-report.json", CheckReport.class);

        assertThat(report.valid()).isFalse();
        assertThat(report.findings()).isNotEmpty();
    }

    @Test
    void aReportByCauseIsReadAndWrittenAlike() throws IOException {
        CheckReport report = assertWrittenAlike("check-report-by-cause.json", CheckReport.class);

        assertThat(report.file()).contains("a-vote-that-contradicts-itself.json");
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.consequences()).isNotEmpty());
        assertWrittenAlike(MAPPER.valueToTree(report).get("findings").get(0), Finding.class);
    }

    @Test
    void aReadResultIsReadAndWrittenAlike() throws IOException {
        ReadResult result = assertWrittenAlike("read-result.json", ReadResult.class);

        assertThat(result.proceedings().sessions()).hasSize(1);
        JsonNode tree = MAPPER.valueToTree(result);
        assertWrittenAlike(tree.get("problems").get(0), JsonProblem.class);
        assertWrittenAlike(tree.get("refused").get(0), RefusedPart.class);
    }

    @Test
    void aBaselineIsReadAndWrittenAlike() throws IOException {
        assertThat(assertWrittenAlike("baseline.json", Baseline.class)
                        .accepted()
                        .get(0)
                        .by())
                .contains("A. Editor");
    }

    @Test
    void whatIsToldOfChangesIsReadAndWrittenAlike() throws IOException {
        assertThat(assertWrittenAlike("edit-result.json", EditResult.class).isChanged())
                .isTrue();
        assertThat(assertWrittenAlike("merge-result.json", MergeResult.class).clashes())
                .hasSize(1);
        assertThat(assertWrittenAlike("proceedings-diff.json", ProceedingsDiff.class)
                        .isEmpty())
                .isFalse();
        assertThat(assertWrittenAlike("id-reference.json", IdReference.class).text())
                .isEqualTo("closing");
    }

    @Test
    void resultsAreReadAndWrittenAlike() throws IOException {
        assertThat(assertWrittenAlike("import-report.json", ImportReport.class).isClean())
                .isFalse();
        assertWrittenAlike("export-report.json", ExportReport.class);
        assertThat(assertWrittenAlike("vote-outcome.json", VoteOutcome.class).requirements())
                .hasSize(2);
        assertWrittenAlike("vote-outcome-election.json", VoteOutcome.class);
        assertThat(assertWrittenAlike("parsed-symbol.json", ParsedSymbol.class).suffixes())
                .containsExactly("Rev.1");
        assertThat(assertWrittenAlike("registered-state.json", RegisteredState.class)
                        .code())
                .isEqualTo("SUHH");
        assertThat(assertWrittenAlike("state-resolution.json", StateResolution.class)
                        .state())
                .isPresent();
        assertWrittenAlike("state-resolution-ambiguous.json", StateResolution.class);
        assertWrittenAlike("state-resolution-organization.json", StateResolution.class);
    }

    private static <T> T assertWrittenAlike(String file, Class<T> type) throws IOException {
        try (InputStream in =
                ProceedingsFormat.class.getResourceAsStream("/META-INF/congress4j/corpus/reports/" + file)) {
            return assertWrittenAlike(MAPPER.readTree(Objects.requireNonNull(in, file)), type);
        }
    }

    private static <T> T assertWrittenAlike(JsonNode tree, Class<T> type) throws IOException {
        T value = MAPPER.treeToValue(tree, type);

        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(tree.toString());
        return value;
    }
}
