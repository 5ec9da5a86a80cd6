package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.check.SystemError;
import org.congress4j.model.code.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The logs have what the schema of SARIF 2.1.0 requires. */
class SarifLogTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void hasAResultForEachFindingOfEachFile() throws IOException {
        Path bad = Files.writeString(folder.resolve("a b.ndjson"), """
                {"type":"proceedings","formatVersion":"0.10"}
                {"type":"action","id":"a","verb":"adopted","date":"2021-02-30"}
                {"type":"action","id":"b","verb":"adopted","date":"0001-01-01"}
                {"type":"document","id":"d","symbol":"74/550 B"}
                """);

        assertThat(run("check", "--format", "sarif", "--only", "scalars", bad.toString(), "none.json"))
                .isEqualTo(3);

        JsonNode log = new JsonMapper().readTree(out.toString());
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        JsonNode run = log.at("/runs/0");
        assertThat(run.at("/tool/driver/name").asString()).isEqualTo("Congress4J");
        assertThat(run.at("/tool/driver/version").asString()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules.size()).isGreaterThan(10);
        rules.forEach(rule -> {
            assertThat(rule.get("id").asString()).isNotEmpty();
            assertThat(rule.at("/shortDescription/text").asString()).isNotEmpty();
            assertThat(rule.at("/help/text").asString()).isNotEmpty();
            assertThat(rule.at("/properties/tags/0").asString()).isEqualTo("scalars");
        });
        JsonNode results = run.get("results");
        assertThat(results.size()).isEqualTo(3);
        assertThat(results)
                .extracting(result -> result.get("level").asString())
                .containsExactly("error", "warning", "note");
        JsonNode first = results.get(0);
        assertThat(first.get("ruleId").asString()).isEqualTo("date_malformed");
        assertThat(rules.get(first.get("ruleIndex").asInt()).get("id").asString())
                .isEqualTo("date_malformed");
        assertThat(first.at("/message/text").asString()).isEqualTo("'2021-02-30' is not a valid date");
        assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo(bad.toUri().toString())
                .endsWith("/a%20b.ndjson");
        assertThat(first.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":2,\"startColumn\":51}");
        assertThat(first.at("/locations/0/logicalLocations/0").toString())
                .isEqualTo("{\"name\":\"a\",\"fullyQualifiedName\":\"/actions/0/date\"}");
        assertThat(first.at("/partialFingerprints/congress4j~1v1").asString()).hasSize(16);
        assertThat(run.at("/invocations/0").toString()).isEqualTo("{\"executionSuccessful\":false}");
    }

    @Test
    void hasTheProblemsOfAFileThatCannotBeRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.ndjson"), """
                {"type":"proceedings","formatVersion":"0.10"}
                {"type":"session"}
                """);

        assertThat(run("check", "--format", "sarif", bad.toString())).isEqualTo(3);

        JsonNode run = new JsonMapper().readTree(out.toString()).at("/runs/0");
        assertThat(run.at("/results/0/ruleId").asString()).isEqualTo("missing_member");
        assertThat(run.at("/results/0").has("ruleIndex")).isFalse();
        assertThat(run.at("/results/0/level").asString()).isEqualTo("error");
        assertThat(run.at("/results/0/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":2,\"startColumn\":18}");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    }

    @Test
    void tellsHowOftenACauseShowsAndWhichRulesFailed() {
        CheckReport report = CheckReport.builder()
                .addFinding(Finding.builder()
                        .code("duplicate_id")
                        .severity(Severity.ERROR)
                        .pointer("")
                        .message("twice")
                        .times(2)
                        .build())
                .build();
        SarifLog log = new SarifLog(ProceedingsCheck.standard().rules(), "0.10.0", new PrintWriter(out));

        log.add(Path.of("congress \u00e9", "a.json"), report);
        log.add(Path.of("a:b.json"), report);
        log.end(
                ImmutableList.of(
                        SystemError.builder().rule("failing").message("why").build()),
                true);

        JsonNode run = new JsonMapper().readTree(out.toString()).at("/runs/0");
        assertThat(run.at("/results/0/occurrenceCount").asInt()).isEqualTo(2);
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("congress%20%C3%A9/a.json");
        assertThat(run.at("/results/1/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("./a:b.json");
        assertThat(run.at("/results/0/locations/0/logicalLocations/0").toString())
                .isEqualTo("{\"fullyQualifiedName\":\"\"}");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("failing: why");
    }

    private int run(String... args) {
        return CongressCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
