package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congress4j.examples.CrimeCongresses;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void writesAPage() throws IOException {
        Path kyoto = folder.resolve("kyoto.congress.json");
        CongressJson.write(KyotoCongress.proceedings(), kyoto);
        Path page = folder.resolve("kyoto.html");

        assertThat(run("report", kyoto.toString(), "--out", page.toString(), "--as-of", "2026-11-24"))
                .isZero();

        assertThat(out).hasToString("Written to " + page + "." + System.lineSeparator());
        assertThat(page).content().contains("more than 5,000 people took part", "Findings of the checks");

        assertThat(run("report", kyoto.toString(), "--out", page.toString(), "--public"))
                .isZero();
        assertThat(page).content().doesNotContain("Findings of the checks");
    }

    @Test
    void tellsSeveralFilesOnOnePage() throws IOException {
        Path one = write("one", "First");
        Path other = write("other", "Second");
        Path page = folder.resolve("page.html");

        assertThat(run("report", one.toString(), other.toString(), one.toString(), "--out", page.toString()))
                .isZero();
        assertThat(page).content().contains("First congress", "Second congress");
    }

    @Test
    void refusesRecordsThatDiffer() throws IOException {
        Path one = write("one", "First");
        Path same = folder.resolve("same.congress.json");
        Files.writeString(same, Files.readString(one).replace("First", "Other"));

        assertThat(run(
                        "report",
                        one.toString(),
                        same.toString(),
                        "--out",
                        folder.resolve("page.html").toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString().strip())
                .isEqualTo("report: " + same + ": another file has a record 'one' that says something else");
    }

    @Test
    void saysWhyItCannotReadOrWrite() throws IOException {
        Path one = write("one", "First");
        String missing = folder.resolve("missing.json").toString();
        String page = folder.resolve("page.html").toString();

        assertThat(run("report", missing, "--out", page)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("report", one.toString(), "--out", one.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("report", one.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run(
                        "report",
                        one.toString(),
                        "--out",
                        folder.resolve("no").resolve("page.html").toString()))
                .isEqualTo(ExitCode.UNWRITABLE);
    }

    @Test
    void leavesOutWhatCannotBeReadIfAsked() throws IOException {
        Path one = write("one", "First");
        Files.writeString(one, Files.readString(one).replace("[{\"type\":\"congress\"", "[7,{\"type\":\"congress\""));

        assertThat(run(
                        "report",
                        one.toString(),
                        "--skip",
                        "--out",
                        folder.resolve("page.html").toString()))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains("left out");
    }

    @Test
    void tellsTheHistoryOfTheCrimeCongresses() throws IOException {
        Path history = folder.resolve("history.congress.json");
        CongressJson.write(CrimeCongresses.proceedings(), history);
        Path page = folder.resolve("history.html");

        assertThat(run("report", history.toString(), "--out", page.toString())).isZero();

        assertThat(page).content().contains("class=\"series\"", "1955");
    }

    private Path write(String id, String name) throws IOException {
        return Files.writeString(folder.resolve(id + ".congress.json"), """
                {"type":"proceedings","formatVersion":"0.10","congresses":[{"type":"congress","id":"%s","names":[{"text":{"en":"%s congress"}}]}]}
                """.formatted(id, name));
    }

    private int run(String... arguments) {
        return CongressCommand.run(out, err, arguments);
    }
}
