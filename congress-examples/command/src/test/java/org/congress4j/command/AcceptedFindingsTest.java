package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AcceptedFindingsTest {
    private static final String HEADER = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"}\n";
    private static final String SOON = "{\"type\":\"action\",\"id\":\"a\",\"verb\":\"adopted\",\"date\":\"soon\"}\n";
    private static final String LATE = "{\"type\":\"action\",\"id\":\"b\",\"verb\":\"adopted\",\"date\":\"late\"}\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path accepted;

    @BeforeEach
    void nameTheFile() {
        accepted = folder.resolve("accepted.json");
    }

    @Test
    void writesWhatIsFoundAndLeavesItOutFromThenOn() throws IOException {
        Path file = lines("a.ndjson", SOON);
        assertThat(run("check", "--write-accept", accepted.toString(), file.toString()))
                .isEqualTo(1);
        assertThat(Files.readString(accepted).replaceAll("[0-9a-f]{16}", "…")).isEqualTo("""
                {
                  "accepted": [
                    {
                      "code": "date_malformed",
                      "fingerprint": "…",
                      "recordId": "a",
                      "pointer": "/actions/0/date",
                      "params": {
                        "date": "soon"
                      }
                    }
                  ]
                }
                """);

        out.getBuffer().setLength(0);
        assertThat(run("check", "--as-of", "2026-11-24", "--accept", accepted.toString(), file.toString()))
                .isZero();
        assertThat(out.toString().strip())
                .isEqualTo(file + " as of 2026-11-24: 0 errors, 0 warnings, 0 infos; 1 accepted");

        out.getBuffer().setLength(0);
        Path changed = lines("b.ndjson", LATE + SOON);
        assertThat(run("check", "--format", "json", "--accept", accepted.toString(), changed.toString()))
                .isEqualTo(1);
        JsonNode report = new JsonMapper().readTree(out.toString());
        assertThat(report.get("accepted").asInt()).isEqualTo(1);
        assertThat(report.at("/findings/0/recordId").asString()).isEqualTo("b");
        assertThat(report.get("findings").size()).isEqualTo(1);
        assertThat(report.has("noLongerFound")).isFalse();
    }

    @Test
    void saysWhatIsNoLongerFoundInAnyOfTheFiles() throws IOException {
        Path soon = lines("a.ndjson", SOON);
        Path late = lines("b.ndjson", LATE);
        Path good = lines("c.ndjson", "");
        run("check", "--write-accept", accepted.toString(), soon.toString(), late.toString());
        Files.writeString(
                accepted, Files.readString(accepted).replaceFirst("\"code\"", "\"reason\": \"as printed\", \"code\""));

        out.getBuffer().setLength(0);
        assertThat(run("check", "--accept", accepted.toString(), late.toString(), good.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("""
                        Accepted, and no longer found

                          date_malformed /actions/0/date (a): as printed
                          What to do: --write-accept writes the file without them.
                        """)
                .containsOnlyOnce("Accepted, and no longer found")
                .endsWith("All 2 files: 0 errors, 0 warnings, 0 infos; 1 accepted\n");

        out.getBuffer().setLength(0);
        assertThat(run("check", "--format", "json", "--accept", accepted.toString(), good.toString()))
                .isZero();
        assertThat(new JsonMapper()
                        .readTree(out.toString())
                        .at("/noLongerFound/1/recordId")
                        .asString())
                .isEqualTo("b");

        out.getBuffer().setLength(0);
        assertThat(run("check", "--accept", accepted.toString(), "none.json", good.toString()))
                .isEqualTo(3);
        assertThat(out.toString()).doesNotContain("no longer found");
    }

    @Test
    void keepsTheReasonsWhenTheFileIsWrittenAgain() throws IOException {
        Path file = lines("a.ndjson", SOON);
        run("check", "--write-accept", accepted.toString(), file.toString());
        Files.writeString(
                accepted,
                Files.readString(accepted)
                        .replaceFirst("\"code\"", "\"reason\": \"as printed\", \"by\": \"A. Editor\", \"code\""));

        run(
                "check",
                "--write-accept",
                accepted.toString(),
                lines("b.ndjson", LATE + SOON).toString());

        JsonNode written = new JsonMapper().readTree(Files.readString(accepted)).get("accepted");
        assertThat(written.size()).isEqualTo(2);
        assertThat(written.at("/0/reason").isMissingNode()).isTrue();
        assertThat(written.at("/1/reason").asString()).isEqualTo("as printed");
        assertThat(written.at("/1/by").asString()).isEqualTo("A. Editor");
        assertThat(written.at("/1/pointer").asString()).isEqualTo("/actions/1/date");
    }

    @Test
    void writesNothingIfAFileCannotBeRead() throws IOException {
        assertThat(run(
                        "check",
                        "--write-accept",
                        accepted.toString(),
                        folder.resolve("none.json").toString()))
                .isEqualTo(3);

        assertThat(accepted).doesNotExist();
    }

    @Test
    void saysWhyItCannotReadOrWriteTheFile() throws IOException {
        String file = lines("a.ndjson", SOON).toString();
        Path list = Files.writeString(folder.resolve("list.json"), "{\"accepted\":[{\"code\":\"date_malformed\"}]}");
        Path torn = Files.writeString(folder.resolve("torn.json"), "{\"accepted\":");

        assertThat(run("check", "--accept", accepted.toString(), file)).isEqualTo(3);
        assertThat(run("check", "--accept", list.toString(), file)).isEqualTo(3);
        assertThat(run("check", "--accept", torn.toString(), file)).isEqualTo(3);
        assertThat(run(
                        "check",
                        "--write-accept",
                        folder.resolve("no/folder.json").toString(),
                        file))
                .isEqualTo(4);

        assertThat(err.toString())
                .contains(
                        accepted + ": no such file",
                        list + ": required member is missing: fingerprint at /accepted/0",
                        torn + ": ");
    }

    private Path lines(String name, String records) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + records);
    }

    private int run(String... args) {
        return CongressCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
