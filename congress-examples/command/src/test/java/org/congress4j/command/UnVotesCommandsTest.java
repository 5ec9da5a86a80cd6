package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.code.ActionVerb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnVotesCommandsTest {
    private static final String HEAD = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path csv = Path.of("");
    private Path lines = Path.of("");
    private Path back = Path.of("");

    @BeforeEach
    void writeVotes() throws IOException {
        csv = Files.writeString(
                folder.resolve("votes.csv"),
                HEAD + "1,SUN,USSR,N,1985-12-16,40,A/RES/40/1\n1,CIV,CÔTE D'IVOIRE,Y,1985-12-16,40,A/RES/40/1\n");
        lines = folder.resolve("votes.congress.ndjson");
        back = folder.resolve("back.csv");
    }

    @Test
    void votesAreReadAndWrittenAgain() {
        assertThat(run("import", "un-votes", csv.toString(), "--out", lines.toString()))
                .isZero();
        assertThat(run("export", "un-votes", lines.toString(), "--out", back.toString()))
                .isZero();

        assertThat(err.toString().lines()).containsExactly(lines + ": votes: 1, rows: 2", back + ": votes: 1, rows: 2");
        assertThat(out.toString()).isEmpty();
        assertThat(back).hasSameBinaryContentAs(csv);
    }

    @Test
    void whatIsNotUnderstoodIsTold() throws IOException {
        Files.writeString(csv, Files.readString(csv) + "1,GER,GERMANY,Q,1985-12-16,40,A/RES/40/1\n");

        assertThat(run("import", "un-votes", csv.toString(), "--out", lines.toString()))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(
                        csv + ": unknown_vote: ms_vote 'Q' is not one of Y, N, A and X (line 4)",
                        csv + ": unknown_state: ms_code 'GER' is unknown; ms_name 'GERMANY' is DEU or DDDE (line 4)",
                        lines + ": votes: 1, rows: 3");
        assertThat(lines).exists();
    }

    @Test
    void noMoreThanTheFirstProblemsOfAKindAreTold() throws IOException {
        Files.writeString(
                csv,
                HEAD
                        + IntStream.range(0, 103)
                                .mapToObj(i -> "1,XYZ,ATLANTIS " + i + ",Y,1985-12-16,40,A/RES/40/1\n")
                                .collect(Collectors.joining()));

        assertThat(run("import", "un-votes", csv.toString(), "--out", lines.toString()))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .hasSize(102)
                .contains(csv + ": unknown_state: 3 more times")
                .endsWith(lines + ": votes: 1, rows: 103");
    }

    @Test
    void aFileThatIsNotOneOfVotesIsRefused() throws IOException {
        Files.writeString(csv, HEAD.replace(",session", ""));

        assertThat(run("import", "un-votes", csv.toString(), "--out", lines.toString()))
                .isEqualTo(3);

        assertThat(err.toString().strip())
                .isEqualTo(csv
                        + ": line 1: expected the columns undl_id, ms_code, ms_name, ms_vote, date, session, resolution "
                        + "but session is missing; found: undl_id, ms_code, ms_name, ms_vote, date, resolution");
        assertThat(lines).doesNotExist();
    }

    @Test
    void aFileInLatin1IsRefused() throws IOException {
        Files.write(csv, Files.readString(csv).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("import", "un-votes", csv.toString(), "--out", lines.toString()))
                .isEqualTo(3);

        assertThat(err.toString().strip()).isEqualTo(csv + ": line 3: expected UTF-8 but found other bytes");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Path none = folder.resolve("none");

        assertThat(run("import", "un-votes", none.toString(), "--out", lines.toString()))
                .isEqualTo(3);
        assertThat(run("export", "un-votes", none.toString(), "--out", back.toString()))
                .isEqualTo(3);

        assertThat(err.toString().lines())
                .containsExactly("un-votes: " + none + ": no such file", "un-votes: " + none + ": no such file");
    }

    @Test
    void aDocumentThatDoesNotFitIsTold() throws IOException {
        Files.writeString(lines, "{}");

        assertThat(run("export", "un-votes", lines.toString(), "--out", back.toString()))
                .isEqualTo(3);

        assertThat(err.toString().strip())
                .isEqualTo(lines + ": required members are missing: type, formatVersion at the root, line 1, column 2");
        assertThat(back).doesNotExist();
    }

    @Test
    void votesWithoutVotersAreTold() throws IOException {
        Path document = folder.resolve("votes.congress.json");
        CongressJson.write(
                Proceedings.builder()
                        .addAction(Action.builder()
                                .id(Id.of("a"))
                                .verb(ActionVerb.ADOPTED)
                                .addVote(Vote.builder()
                                        .key("v")
                                        .tally(Tally.of(3, 2, 1))
                                        .build())
                                .build())
                        .build(),
                document);

        assertThat(run("export", "un-votes", document.toString(), "--out", back.toString()))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(
                        document + ": votes left out because they have no list of voters: 1",
                        back + ": votes: 0, rows: 0");
        assertThat(Files.readAllLines(back)).hasSize(1);
    }

    @Test
    void aDocumentWithoutVotesGivesTheHeadOnly() throws IOException {
        Path kyoto = folder.resolve("kyoto.congress.json");
        CongressJson.write(KyotoCongress.proceedings(), kyoto);

        assertThat(run("export", "un-votes", kyoto.toString(), "--out", back.toString()))
                .isZero();

        assertThat(err.toString().strip()).isEqualTo(back + ": votes: 0, rows: 0");
    }

    @Test
    void wrongArgumentsAreExplained() {
        assertThat(run("import")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand").contains("Try 'congress import --help'.");
        err.getBuffer().setLength(0);
        assertThat(run("import", "un-votes", csv.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option: '--out=FILE'");
        err.getBuffer().setLength(0);
        assertThat(run("export", "votes")).isEqualTo(2);
        assertThat(err.toString()).contains("Unmatched argument at index 1: 'votes'");
    }

    private int run(String... args) {
        return CongressCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
