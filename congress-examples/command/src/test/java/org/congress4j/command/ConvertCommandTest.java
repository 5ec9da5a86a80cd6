package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.json.format.ProceedingsFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path kyoto = Path.of("");

    @BeforeEach
    void writeKyoto() throws IOException {
        kyoto = folder.resolve("kyoto.congress.json");
        CongressJson.write(KyotoCongress.proceedings(), kyoto);
    }

    @Test
    void linesAndBackGiveTheSameBytes() throws IOException {
        Path lines = folder.resolve("kyoto.congress.ndjson");
        Path back = folder.resolve("back.congress.json");

        assertThat(run("convert", kyoto.toString(), "--to", "ndjson", "--out", lines.toString()))
                .isZero();
        assertThat(run("convert", lines.toString(), "--to", "json", "--out", back.toString()))
                .isZero();

        assertThat(back).hasSameBinaryContentAs(kyoto);
        assertThat(Files.readAllLines(lines))
                .hasSize(1 + (int) KyotoCongress.proceedings().records().count());
    }

    @Test
    void standardOutputGetsWhatAFileWould() throws IOException {
        for (String form : new String[] {"json", "ndjson", "canonical"}) {
            Path file = folder.resolve("out." + form);
            out.getBuffer().setLength(0);

            assertThat(run("convert", kyoto.toString(), "--to", form)).isZero();
            assertThat(run("convert", kyoto.toString(), "--to", form, "--out", file.toString()))
                    .isZero();

            assertThat(out.toString()).as(form).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void linesCanEndWithOneThatTellsWhetherTheFileIsWhole() throws IOException {
        Path lines = folder.resolve("kyoto.congress.ndjson");
        Path again = folder.resolve("again.congress.ndjson");

        assertThat(run("convert", kyoto.toString(), "--to", "ndjson", "--end", "--out", lines.toString()))
                .isZero();
        assertThat(run("convert", lines.toString(), "--to", "ndjson", "--end", "--out", again.toString()))
                .isZero();

        assertThat(again).hasSameBinaryContentAs(lines);
        try (ProceedingsLines read = CongressJson.lines(lines)) {
            assertThat(read.stream())
                    .hasSize((int) KyotoCongress.proceedings().records().count());
            assertThat(read.isWhole()).isTrue();
        }
        Files.writeString(lines, Files.readString(lines).replace("\"type\":\"person\"", "\"type\":\"persom\""));
        assertThat(run("convert", lines.toString(), "--to", "canonical", "--out", again.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("the digest of the end line is sha-256:");
    }

    @Test
    void linesBecomeTheCanonicalFormRecordByRecord() throws IOException {
        Path lines = folder.resolve("kyoto.congress.ndjson");
        Path canonical = folder.resolve("canonical.json");
        CongressJson.writeLines(KyotoCongress.proceedings(), lines);

        assertThat(run("convert", lines.toString(), "--to", "canonical", "--out", canonical.toString()))
                .isZero();

        assertThat(canonical).hasContent(ProceedingsFormat.canonical(KyotoCongress.proceedings()));
    }

    @Test
    void whatDoesNotFitIsLeftOutOfTheLinesWithItsPlace() throws IOException {
        Path target = folder.resolve("out.ndjson");

        assertThat(run("convert", badLines().toString(), "--to", "ndjson", "--skip", "--out", target.toString()))
                .isEqualTo(1);

        assertThat(target).hasContent("""
                        {"type":"proceedings","formatVersion":"0.10"}
                        {"type":"session","id":"s2"}
                        """);
        assertThat(err.toString().strip())
                .endsWith("left out: required member is missing: id at the root, line 2, column 18");
    }

    @Test
    void theCanonicalFormIsThatOfTheFormat() {
        assertThat(run("convert", kyoto.toString(), "--to", "canonical")).isZero();

        assertThat(out.toString()).isEqualTo(ProceedingsFormat.canonical(KyotoCongress.proceedings()));
    }

    @Test
    void nothingIsWrittenOfAFileThatDoesNotFit() throws IOException {
        Path target = folder.resolve("out.json");

        assertThat(run("convert", badLines().toString(), "--to", "json", "--out", target.toString()))
                .isEqualTo(3);

        assertThat(target).doesNotExist();
        assertThat(err.toString().strip()).endsWith("required member is missing: id at the root, line 2, column 18");
    }

    @Test
    void recordsThatDoNotFitAreLeftOutIfAsked() throws IOException {
        assertThat(run("convert", badLines().toString(), "--to", "ndjson", "--skip"))
                .isEqualTo(1);

        assertThat(out.toString()).isEqualTo("""
                        {"type":"proceedings","formatVersion":"0.10"}
                        {"type":"session","id":"s2"}
                        """);
        assertThat(err.toString().strip())
                .endsWith("left out: required member is missing: id at the root, line 2, column 18");
    }

    private Path badLines() throws IOException {
        return Files.writeString(folder.resolve("bad.ndjson"), """
                {"type":"proceedings","formatVersion":"0.10"}
                {"type":"session"}
                {"type":"session","id":"s2"}
                """);
    }

    @Test
    void bothFormsHaveOneDigest() throws IOException {
        Path lines = folder.resolve("kyoto.congress.ndjson");
        CongressJson.writeLines(KyotoCongress.proceedings(), lines);

        assertThat(run("digest", kyoto.toString(), lines.toString())).isZero();

        String digest = CongressJson.digest(KyotoCongress.proceedings());
        assertThat(out.toString().lines()).containsExactly(digest + "  " + kyoto, digest + "  " + lines);
    }

    @Test
    void aFileThatHasNoDigestIsReported() throws IOException {
        Path beyond = Files.writeString(
                folder.resolve("beyond.json"),
                "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"org.example.note\":1e999}");
        Path none = folder.resolve("none.json");

        assertThat(run("digest", beyond.toString(), none.toString())).isEqualTo(3);

        assertThat(err.toString().lines())
                .containsExactly(
                        beyond
                                + ": number 1e999 has no canonical form, since it is beyond a double at /org.example.note",
                        none + ": no such file");
    }

    private int run(String... args) {
        return CongressCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
