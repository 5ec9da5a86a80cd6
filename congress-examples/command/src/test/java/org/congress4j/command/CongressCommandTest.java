package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.ProceedingsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CongressCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void kyotoWritesTheRecordAndPrintsIt() throws IOException {
        Path target = folder.resolve("new/folder");

        assertThat(run("kyoto", "--out", target.toString())).isZero();

        Path file = target.resolve("kyoto-2021.congress.json");
        assertThat(CongressJson.read(file)).isEqualTo(KyotoCongress.proceedings());
        assertThat(out.toString())
                .startsWith("The Kyoto Congress, 7 to 12 March 2021\n")
                .endsWith("Written to " + file + " and read back equal." + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void kyotoSaysWhyItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("kyoto", "--out", file.toString())).isEqualTo(4);

        assertThat(err.toString().strip()).isEqualTo("kyoto: " + file + ": already exists");
    }

    @Test
    void showPrintsWhatAnAlteredFileSays() throws IOException {
        Path file = folder.resolve("kyoto.congress.json");
        String json = CongressJson.writeString(KyotoCongress.proceedings());
        Files.writeString(file, json.replace("\"value\": 5000", "\"value\": 6000"));

        assertThat(run("show", file.toString())).isZero();

        assertThat(out.toString())
                .contains("  more than 6,000 people took part [1, para. 2]\n")
                .doesNotContain("5,000");
    }

    @Test
    void showWarnsOfWhatItDoesNotKnow() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"type\": \"proceedings\", \"formatVersion\": \"0.10\", \"weather\": \"fine\"}");

        assertThat(run("show", file.toString())).isZero();

        assertThat(err.toString().strip())
                .isEqualTo(file + ": 'weather' is not a known member at /weather, line 1, column 61");
    }

    @Test
    void showGoesOnAfterAFileItCannotRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{}");
        Path good = folder.resolve("good.json");
        CongressJson.write(KyotoCongress.proceedings(), good);

        assertThat(run("show", bad.toString(), good.toString())).isEqualTo(3);

        assertThat(err.toString().strip())
                .isEqualTo(bad + ": required members are missing: type, formatVersion at the root, line 1, column 2");
        assertThat(out.toString()).startsWith("The Kyoto Congress");
    }

    @Test
    void showSaysThatAFileIsNotThere() {
        Path none = folder.resolve("none");

        assertThat(run("show", none.toString())).isEqualTo(3);

        assertThat(err.toString().strip()).isEqualTo(none + ": no such file");
    }

    @Test
    void schemaPrintsTheSchemaOfTheFormat() {
        assertThat(run("schema")).isZero();

        assertThat(out.toString())
                .isEqualTo(ProceedingsFormat.schema())
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
                .endsWith("}\n");
    }

    @Test
    void wrongArgumentsShowTheUsage() {
        assertThat(run("waltz")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Unmatched argument at index 0: 'waltz'")
                .contains("Usage: congress");
    }

    @Test
    void noArgumentsShowTheUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).startsWith("Usage: congress [-hV] COMMAND");
    }

    @Test
    void helpIsPrinted() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .startsWith("Usage: congress [-hV] COMMAND")
                .contains("kyoto")
                .contains("show");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString().strip()).isEqualTo("congress " + System.getProperty("congress.version"));
    }

    private int run(String... args) {
        return CongressCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
