package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congress4j.examples.CrimeCongresses;
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
    void historyWritesTheFifteenCongresses() throws IOException {
        assertThat(run("history", "--out", folder.toString())).isZero();

        Path file = folder.resolve("crime-congresses.congress.json");
        assertThat(CongressJson.read(file)).isEqualTo(CrimeCongresses.proceedings());
        assertThat(out.toString())
                .startsWith("The United Nations crime congresses, 1955 to 2026\n")
                .endsWith("Written to " + file + " and read back equal." + System.lineSeparator());
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
                .contains("  more than 6,000 people took part [UNIS/CP/1120, 12 March 2021, para. 2]\n")
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
    void showSaysWhyItCannotReadAFile() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{}");

        assertThat(run("show", bad.toString())).isEqualTo(3);

        assertThat(err.toString().strip())
                .isEqualTo(bad + ": required members are missing: type, formatVersion at the root, line 1, column 2");
        assertThat(out.toString()).isEmpty();
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
    void aWrongArgumentIsExplainedInOneLine() {
        assertThat(run("chek", "a.json")).isEqualTo(2);
        assertThat(run("show", "a.json", "--lnog")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "congress: Unmatched arguments from index 0: 'chek', 'a.json'; did you mean check or schema or help?",
                        "Try 'congress --help'.",
                        "congress show: Unknown option: '--lnog'",
                        "Try 'congress show --help'.");
    }

    @Test
    void theStackTraceIsPrintedOnlyIfAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("--debug", "kyoto", "--out", file.toString())).isEqualTo(4);
        assertThat(err.toString())
                .startsWith("java.nio.file.FileAlreadyExistsException: " + file)
                .endsWith("kyoto: " + file + ": already exists" + System.lineSeparator());
    }

    @Test
    void helpAndVersionAreWords() {
        assertThat(run("help", "show")).isZero();
        assertThat(run("version")).isZero();
        assertThat(out.toString())
                .startsWith("Usage: congress show ")
                .endsWith("congress " + System.getProperty("congress.version") + System.lineSeparator());
    }

    @Test
    void completionIsThatOfAllCommands() {
        assertThat(run("completion")).isZero();
        assertThat(out.toString())
                .startsWith("#!/usr/bin/env bash")
                .contains("kyoto")
                .contains("--as-of");
    }

    @Test
    void aRuleIsExplained() {
        assertThat(run("rules", "tally_list_mismatch")).isZero();
        assertThat(out.toString())
                .startsWith("tally_list_mismatch, error: An announced number that differs from the list of voters.\n")
                .contains("\n  Why: ")
                .contains("\n  What to do: Check the printed record.");
    }

    @Test
    void rulesOfATopicAreListed() {
        assertThat(run("rules", "votes")).isZero();
        assertThat(out.toString()).contains("tally_list_mismatch, error: ").doesNotContain("dangling_reference");
        out.getBuffer().setLength(0);
        assertThat(run("rules")).isZero();
        assertThat(out.toString()).contains("tally_list_mismatch, error: ").contains("dangling_reference, error: ");
    }

    @Test
    void aRuleThatIsNotThereHasSuggestions() {
        assertThat(run("rules", "tally_list_mismatchh")).isEqualTo(2);
        assertThat(err.toString()).startsWith("congress rules: ").contains("tally_list_mismatch");
    }

    @Test
    void noArgumentsShowTheUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).startsWith("Usage: congress [-hV] [--debug] COMMAND");
    }

    @Test
    void helpIsPrinted() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .startsWith("Usage: congress [-hV] [--debug] COMMAND")
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
