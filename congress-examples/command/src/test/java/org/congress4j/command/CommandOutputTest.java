package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandOutputTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A stream that takes some characters and then fails. */
    private static final class FailingWriter extends Writer {
        private final String reason;
        private int room;

        FailingWriter(int room, String reason) {
            this.room = room;
            this.reason = reason;
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException(reason);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @TestFactory
    Stream<DynamicTest> everyCommandThatPrintsSaysWhenItCannot() {
        return Stream.of("schema", "states", "states --table codes", "states Japan", "--help", "--version")
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    StringWriter errors = new StringWriter();

                    assertThat(CongressCommand.run(
                                    new FailingWriter(5, "No space left on device"), errors, command.split(" ")))
                            .isEqualTo(4);
                    assertThat(errors).hasToString("congress: standard output: No space left on device\n");
                }));
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        assertThat(CongressCommand.run(new FailingWriter(5, "Broken pipe"), err, "schema"))
                .isZero();
        assertThat(err).hasToString("");
    }

    @Test
    void nothingOfADocumentSteersTheTerminal(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("evil.congress.json"), """
                {
                  "type": "proceedings",
                  "formatVersion": "0.10",
                  "congresses": [
                    {
                      "type": "congress",
                      "id": "c",
                      "names": [{"text": {"en": "A \\u202eB\\u001b[31m \\u0007\\r \\u200b\\udb40\\udc41 \u0645\u0624\u062a\u0645\u0631"}}],
                      "period": {"start": "20\\u202e21"}
                    }
                  ]
                }
                """);

        run("show", file.toString());
        run("check", file.toString());
        run("check", "--format", "json", file.toString());
        run("states", "Ja\u202epan\u0007");
        run("show", "no\u001bfile");

        assertThat(out + "" + err)
                .contains("A \\u202eB\\u001b[31m \\u0007", "\\u200b\\udb40\\udc41 \u0645\u0624\u062a\u0645\u0631")
                .contains("Ja\\u202epan\\u0007: JPN Japan")
                .contains("no\\u001bfile: no such file");
        assertThat((out + "" + err).codePoints().filter(TerminalText::isUnsafe)).isEmpty();
    }

    @Test
    void invisibleCharactersOfEveryKindAreShown() {
        assertThat(
                        TerminalText.of(
                                "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180f\u3164\ufe00\ufe0f\uffa0\udb40\udd00\u2028\u2029\ud800"))
                .isEqualTo("\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b\\u180f\\u3164\\ufe00\\ufe0f\\uffa0\\udb40\\udd00"
                        + "\\u2028\\u2029\\ud800");
        assertThat(TerminalText.of("a\n\u0344\u180a\u1810\u3163\ufdff\ufe10\uffa1"))
                .isEqualTo("a\n\u0344\u180a\u1810\u3163\ufdff\ufe10\uffa1");
    }

    @Test
    void linesArePassedOnWhenTheyAreComplete() {
        LinesOfText lines = new LinesOfText(new PrintWriter(out));
        for (byte octet : "\u00e9\nb".getBytes(StandardCharsets.UTF_8)) {
            lines.write(octet);
        }

        assertThat(out).hasToString("\u00e9\n");
    }

    @Test
    void bothHalvesOfACharacterStayTogether() {
        CommandOutput output = CommandOutput.to(out);
        output.write('\ud83c');
        output.write('\udf0d');
        output.write("\udb40");
        output.write("\udc41");
        output.finish();

        assertThat(out).hasToString("\ud83c\udf0d\\udb40\\udc41");
    }

    @Test
    void dataStaysAsItIs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("names.csv"), "name\nJa\u202epan\n");

        run("states", "--in", file.toString());

        assertThat(out.toString()).contains("Ja\u202epan,JPN,found");
    }

    @TestFactory
    Stream<DynamicTest> everyHelpHasTheExitCodes() {
        return commands(CongressCommand.commandLine())
                .map(command -> DynamicTest.dynamicTest(
                        command.getCommandSpec().qualifiedName(),
                        () -> assertThat(command.getUsageMessage().lines())
                                .containsSequence("Exit codes:", "  0   All went well.")
                                .contains("  5   There is not enough memory.")));
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(CommandOutputTest::commands));
    }

    @Test
    void theFileThatIsReadIsNotWrittenInAnotherFormat(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("votes.csv"), "undl_id\n");

        assertThat(run("import", "un-votes", file.toString(), "--out", file.toString()))
                .isEqualTo(2);
        assertThat(run("export", "un-votes", file.toString(), "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("congress import un-votes: expected another file for --out than the one to read but was '"
                        + file + "'");
        assertThat(file).hasContent("undl_id\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.json"), "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"}");
        Path target = folder.resolve("nowhere").resolve("b.json");

        assertThat(run("convert", file.toString(), "--to", "json", "--out", target.toString()))
                .isEqualTo(4);
        assertThat(err).hasToString("convert: " + target + ": no such folder\n");
    }

    private int run(String... args) {
        return CongressCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
