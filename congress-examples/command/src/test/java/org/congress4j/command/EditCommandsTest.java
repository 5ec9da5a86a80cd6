package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that change, compare and merge files. */
class EditCommandsTest {
    private static final String BEFORE = """
            {"type":"proceedings","formatVersion":"0.10"}
            {"type":"person","id":"waly","names":[{"text":{"en":"Ghada Waly"}}]}
            {"type":"session","id":"s1","number":1,"modified":"2021-03-01T00:00:00Z"}
            {"type":"session","id":"s2","modified":"2021-03-01T00:00:00Z"}
            {"type":"statement","id":"speech","sessionId":"s2","speaker":{"name":"Ms. Ghada Waly","personId":"waly"}}
            """;

    private static final String SINCE = """
            {"type":"proceedings","formatVersion":"0.10"}
            {"type":"session","id":"s1","number":1,"kind":"opening","modified":"2021-03-08T00:00:00Z"}
            {"type":"session","id":"s3"}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path before = Path.of("");
    private Path since = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        before = folder.resolve("before.congress.ndjson");
        since = folder.resolve("since.congress.json");
        target = folder.resolve("out.congress.json");
        Files.writeString(before, BEFORE);
        Path lines = folder.resolve("since.congress.ndjson");
        Files.writeString(lines, SINCE);
        CongressJson.write(CongressJson.read(lines), since);
    }

    private int run(Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        return CongressCommand.run(new PrintWriter(out), new PrintWriter(err), texts);
    }

    @Test
    void aMergeWritesBothAndTellsWhatItDid() throws IOException {
        assertThat(run("merge", before, since, "--out", target)).isZero();

        Proceedings merged = CongressJson.read(target);
        assertThat(Files.readString(target)).startsWith("{\n");
        assertThat(merged.sessions())
                .extracting(session -> session.id().toString())
                .containsExactly("s1", "s2", "s3");
        assertThat(merged.sessions().get(0).kind()).isPresent();
        assertThat(err.toString()).isEqualTo("""
                        added session s3
                        session 's1' has two versions, of which one was modified later; taken: theirs
                            /kind: ours absent, theirs "opening"
                            /modified: ours "2021-03-01T00:00:00Z", theirs "2021-03-08T00:00:00Z"
                        1 record added, 0 removed, 1 replaced, 0 clashes
                        """);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aTombstoneRemovesARecordAndWhatReferredToItIsTold() throws IOException {
        Files.writeString(since, """
                {"type":"proceedings","formatVersion":"0.10","tombstones":[
                {"type":"tombstone","id":"s2","recordType":"session","modified":"2021-03-08T00:00:00Z"}]}
                """);

        assertThat(run("merge", before, since, "--out", before)).isEqualTo(1);

        assertThat(Files.readAllLines(before)).hasSize(5).last().asString().contains("tombstone");
        assertThat(err.toString()).isEqualTo("""
                        session 's2' was removed after it was last modified; taken: theirs
                        dangling-reference in statement speech /sessionId: "s2"
                        0 records added, 1 removed, 0 replaced, 0 clashes
                        """);
    }

    @Test
    void aClashWritesNothingUnlessASideIsPreferred() throws IOException {
        Files.writeString(before, BEFORE.replace(",\"modified\":\"2021-03-01T00:00:00Z\"", ""));

        assertThat(run("merge", before, since, "--out", target)).isEqualTo(1);
        assertThat(target).doesNotExist();
        assertThat(err.toString()).isEqualTo("""
                        added session s3
                        clash: session 's1' has two versions, of which neither says that it was modified later
                            /kind: ours absent, theirs "opening"
                            /modified: ours absent, theirs "2021-03-08T00:00:00Z"
                        1 record added, 0 removed, 0 replaced, 1 clash
                        congress merge: nothing is written; --prefer names the side that stands
                        """);

        assertThat(run("merge", before, since, "--prefer", "ours", "--out", target))
                .isZero();
        assertThat(CongressJson.read(target).sessions().get(0).kind()).isEmpty();
        assertThat(run("merge", before, since, "--prefer", "theirs", "--out", target))
                .isZero();
        assertThat(CongressJson.read(target).sessions().get(0).kind()).isPresent();
    }

    @Test
    void withABaseMembersOfBothSidesAreTaken() throws IOException {
        Path ours = folder.resolve("ours.congress.ndjson");
        Files.writeString(ours, BEFORE.replace("\"number\":1", "\"number\":2"));

        assertThat(run("merge", ours, before, "--base", before)).isZero();
        assertThat(out.toString()).isEqualTo(Files.readString(ours));

        assertThat(run("merge", ours, before, "--base", folder.resolve("no.json")))
                .isEqualTo(3);
    }

    @Test
    void idsOfTheSecondFileAreMapped() throws IOException {
        Path map = folder.resolve("map.txt");
        Files.writeString(map, "# ids of the second team\n\ns1=t1\ns3\tt3\n");

        assertThat(run("merge", before, since, "--map", map, "--out", target)).isZero();
        assertThat(CongressJson.read(target).sessions())
                .extracting(session -> session.id().toString())
                .containsExactly("s1", "s2", "t1", "t3");

        assertThat(run("merge", before, since, "--map", "s1")).isEqualTo(2);
        assertThat(err.toString())
                .contains("expected a pair such as old=new, or a file with such lines, for --map but was 's1'");
        assertThat(run("merge", before, since, "--map", "x=y")).isEqualTo(2);
        assertThat(err.toString()).contains("--map: no record has the id 'x', and nothing refers to it");
        assertThat(run("merge", before, since, "--map", "s1=a", "--map", "s1=b"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("expected one new id for 's1' in --map but found two");
    }

    @Test
    void aComparisonIsPrintedAndTellsByItsExitCode() {
        assertThat(run("diff", before, before)).isZero();
        assertThat(out.toString()).isEqualTo("0 records added, 0 removed, 0 changed\n");

        out.getBuffer().setLength(0);
        assertThat(run("diff", since, before)).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("""
                        added person waly
                        changed session s1
                            /kind: "opening" removed
                            /modified: "2021-03-08T00:00:00Z" -> "2021-03-01T00:00:00Z"
                        removed session s3
                        added session s2
                        added statement speech
                        3 records added, 1 removed, 1 changed
                        """);
        assertThat(run("diff", since, folder.resolve("no.json"))).isEqualTo(3);
    }

    @Test
    void aComparisonIsPrintedForPrograms() throws IOException {
        Path copy = folder.resolve("copy.congress.ndjson");
        Files.writeString(copy, BEFORE.replace("\"number\":1", "\"number\":2"));

        assertThat(run("diff", "--format", "json", before, copy)).isEqualTo(1);
        assertThat(out.toString())
                .isEqualTo(
                        "{\"header\":[],\"records\":[{\"change\":\"changed\",\"recordType\":\"session\",\"recordId\":\"s1\","
                                + "\"members\":[{\"pointer\":\"/number\",\"before\":1,\"after\":2}]}]}\n");
        out.getBuffer().setLength(0);
        assertThat(run("diff", "--format", "json-patch", before, copy)).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("[{\"op\":\"replace\",\"path\":\"/sessions/0/number\",\"value\":2}]\n");
    }

    @Test
    void idsAndValuesAreChangedInTheFormOfTheFile() {
        assertThat(run("edit", before, "--rename", "waly=waly-g", "--replace", "Ms. Ghada Waly=Ms. G. Waly"))
                .isZero();

        assertThat(out.toString())
                .isEqualTo(BEFORE.replace("\"id\":\"waly\"", "\"id\":\"waly-g\"")
                        .replace("\"personId\":\"waly\"", "\"personId\":\"waly-g\"")
                        .replace("Ms. Ghada Waly", "Ms. G. Waly"));
        assertThat(err.toString()).isEqualTo("""
                        changed person waly-g, before: waly
                            /id: "waly" -> "waly-g"
                        changed statement speech
                            /speaker/name: "Ms. Ghada Waly" -> "Ms. G. Waly"
                            /speaker/personId: "waly" -> "waly-g"
                        0 records added, 0 removed, 2 changed
                        """);
    }

    @Test
    void whatReferredToARemovedRecordIsTold() throws IOException {
        assertThat(run("edit", before, "--remove", "s2", "--tombstone", "2026-11-24T12:00:00Z", "--out", target))
                .isEqualTo(1);

        assertThat(err.toString()).isEqualTo("""
                        removed session s2
                        added tombstone s2
                        dangling-reference in statement speech /sessionId: "s2"
                        1 record added, 1 removed, 0 changed
                        """);
        assertThat(CongressJson.read(target).tombstones()).hasSize(1);

        assertThat(run("edit", before, "--redirect", "s2=s1", "--remove", "s2", "--out", folder.resolve("out.jsonl")))
                .isZero();
        assertThat(CongressJson.read(folder.resolve("out.jsonl"))
                        .statements()
                        .get(0)
                        .sessionId())
                .contains(Id.of("s1"));
        assertThat(run("edit", before, "--remove", "s4")).isEqualTo(2);
        assertThat(err.toString()).contains("no record has the id 's4'; perhaps 's1' or 's2' is meant");
    }

    @Test
    void aPersonIsTakenOutOrGetsAPseudonym() throws IOException {
        Path key = folder.resolve("key");
        Files.writeString(key, "a key of 17 bytes");

        assertThat(run("edit", before, "--take-out", "waly", "--out", target)).isZero();
        assertThat(Files.readString(target)).doesNotContainIgnoringCase("waly");
        assertThat(run("edit", before, "--pseudonymize", "waly", "--key", key, "--out", target))
                .isZero();
        assertThat(Files.readString(target)).doesNotContainIgnoringCase("waly").contains("person-");

        assertThat(run("edit", before, "--pseudonymize", "waly")).isEqualTo(2);
        assertThat(err.toString()).contains("expected --pseudonymize and --key together");
    }

    @Test
    void whoRefersToARecordIsPrinted() {
        assertThat(run("edit", before, "--references", "waly")).isZero();

        assertThat(out.toString()).isEqualTo("statement speech /speaker/personId: waly\n");
        assertThat(run("edit", folder.resolve("no.json"))).isEqualTo(3);
    }

    @Test
    void anOutputWithoutAKnownNameHasTheFormOfTheInput() throws IOException {
        Path copy = folder.resolve("copy");

        assertThat(run("edit", before, "--out", copy)).isZero();
        assertThat(copy).hasContent(BEFORE);
        assertThat(run("edit", since)).isZero();
        assertThat(out.toString()).isEqualTo(Files.readString(since));
    }
}
