package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path kyoto = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void writeKyoto() throws IOException {
        kyoto = folder.resolve("kyoto.congress.json");
        data = folder.resolve("data");
        CongressJson.write(KyotoCongress.proceedings(), kyoto);
    }

    private int run(Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        return CongressCommand.run(out, err, texts);
    }

    @Test
    void aDataSetIsWrittenAndVerified() {
        assertThat(run("dataset", kyoto, "--out", data)).isZero();
        assertThat(out.toString()).startsWith(data + ": records: 88, tables: ");
        assertThat(err.toString()).isEmpty();
        assertThat(data.resolve("datapackage.json")).exists();

        assertThat(run("dataset", "verify", data)).isZero();
    }

    @Test
    void whatIsWrongInADataSetIsPrinted() throws IOException {
        run("dataset", kyoto, "--out", data, "--tables", "sessions");
        Files.writeString(data.resolve("extra.csv"), "");
        out.getBuffer().setLength(0);

        assertThat(run("dataset", "verify", data)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).isEqualTo(data + ": extra.csv: is not in the descriptor\n");
        assertThat(run("dataset", "verify", folder)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString())
                .isEqualTo("verify: " + folder.resolve("datapackage.json") + ": no such file; a data set has one\n");
    }

    @Test
    void twoDataSetsAreCompared() throws IOException {
        Path one = session("one");
        Path other = session("other");
        run("dataset", one, "--out", folder.resolve("old"), "--tables", "records,sessions");
        run("dataset", other, "--out", folder.resolve("new"), "--tables", "records,sessions");
        out.getBuffer().setLength(0);

        assertThat(run("dataset", "diff", folder.resolve("old"), folder.resolve("new")))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .isEqualTo("records: 1 added, 1 gone, 0 changed\nsessions: 1 added, 1 gone, 0 changed\ngone: one\n");
        assertThat(run("dataset", "diff", folder.resolve("old"), folder.resolve("old")))
                .isZero();
    }

    private Path session(String id) throws IOException {
        Path file = folder.resolve(id + ".json");
        CongressJson.write(
                Proceedings.builder()
                        .addSessions(Session.builder().id(Id.of(id)).build())
                        .build(),
                file);
        return file;
    }

    @Test
    void whatIsLeftOutIsSaidAndMakesTheExitCodeOne() throws IOException {
        Path file = folder.resolve("a.json");
        CongressJson.write(
                Proceedings.builder()
                        .addSessions(Session.builder()
                                .id(Id.of("opening"))
                                .congressId(Id.of("nowhere"))
                                .build())
                        .build(),
                file);

        assertThat(run("dataset", file, "--out", data)).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).isEqualTo(data + ": left out of the tables, see findings: 1\n");
    }

    @Test
    void optionsChooseTablesFormsRecordsAndCodes() throws IOException {
        assertThat(run(
                        "dataset",
                        kyoto,
                        "--out",
                        data,
                        "--tables",
                        "ballots,congresses",
                        "--format",
                        "ndjson",
                        "--congress",
                        "kyoto-2021",
                        "--from",
                        "2021-01-01",
                        "--to",
                        "2021-12-31",
                        "--language",
                        "en",
                        "--codes",
                        "cow,gw"))
                .isZero();

        assertThat(Files.readString(data.resolve("congresses.ndjson")))
                .contains("\"id\":\"kyoto-2021\"")
                .hasLineCount(1);
        assertThat(data.resolve("ballots.ndjson")).isEmptyFile();
        assertThat(Files.readString(data.resolve("datapackage.json"))).contains("\"name\" : \"gw\"");
    }

    @Test
    void personsAreLeftOutOrHavePseudonyms() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "a key");

        assertThat(run("dataset", kyoto, "--out", data, "--no-persons")).isZero();
        assertThat(Files.readString(data.resolve("persons.csv"))).hasLineCount(1);
        assertThat(run("dataset", kyoto, "--out", data, "--pseudonyms", key)).isZero();
        assertThat(Files.readString(data.resolve("persons.csv"))).contains("\nperson-");
    }

    @Test
    void wrongArgumentsAreRefused() throws IOException {
        Path empty = Files.writeString(folder.resolve("key"), "");

        assertThat(run("dataset", "--out", data)).isEqualTo(ExitCode.USAGE);
        assertThat(run("dataset", kyoto)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("expected --out=DIR and at least one FILE\n");
        assertThat(usage("--tables", "ballot"))
                .contains("Invalid value for option '--tables': expected one of records, ")
                .contains(" but was 'ballot'\n");
        assertThat(usage("--codes", "kow"))
                .contains("Invalid value for option '--codes': expected one of ")
                .contains(" but was 'kow'\n");
        assertThat(usage("--no-persons", "--pseudonyms", empty.toString()))
                .contains("expected one of --no-persons and --pseudonyms but there were both\n");
        assertThat(usage("--pseudonyms", empty.toString()))
                .contains("expected a key in the file of --pseudonyms but '" + empty + "' is empty\n");
        assertThat(data).doesNotExist();
    }

    private String usage(String... options) {
        err.getBuffer().setLength(0);
        Object[] args = new Object[options.length + 4];
        args[0] = "dataset";
        args[1] = kyoto;
        args[2] = "--out";
        args[3] = data;
        System.arraycopy(options, 0, args, 4, options.length);
        assertThat(run(args)).isEqualTo(ExitCode.USAGE);
        return err.toString();
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"type\":\"proceedings\"}");

        assertThat(run("dataset", broken, "--out", data)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains(broken + ": ");
        err.getBuffer().setLength(0);
        assertThat(run("dataset", folder.resolve("missing"), "--out", data)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).isEqualTo("dataset: " + folder.resolve("missing") + ": no such file\n");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectory(data);
        Files.writeString(data.resolve("thesis.txt"), "x");

        assertThat(run("dataset", kyoto, "--out", data)).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(err.toString())
                .isEqualTo("dataset: " + data + ": has files that are no data set, which would be lost\n");
    }

    @Test
    void whatCannotBeReadCanBeLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), """
                {"type":"proceedings","formatVersion":"0.10"}
                {"type":"session","id":"opening"}
                {"type":"session"}
                """);

        assertThat(run("dataset", file, "--out", data, "--skip", "--tables", "sessions"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString()).contains(file + ": ").contains("line 3");
        assertThat(Files.readString(data.resolve("sessions.csv"))).contains("\nopening,");
    }
}
