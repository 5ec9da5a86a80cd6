package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.json.format.RefusedPart;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Tombstone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProceedingsLinesTest {
    private static final String HEADER =
            "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"title\":{\"en\":\"Kyoto\"}}\n";
    private static final String S1 = "{\"type\":\"session\",\"id\":\"s1\",\"number\":1}\n";
    private static final String S2 = "{\"type\":\"session\",\"id\":\"s2\",\"number\":2}\n";
    private static final String SOURCE = "{\"type\":\"source\",\"id\":\"a\",\"title\":{\"en\":\"Report\"}}\n";
    private static final ReadOptions KEEPING =
            ReadOptions.builder().onProblem(OnProblem.KEEP_WHAT_FITS).build();

    @TempDir
    Path folder;

    @Test
    void aFileIsToldByItsFirstLine() throws IOException {
        Path lines = Files.writeString(folder.resolve("a"), HEADER + S1);
        Path document = Files.writeString(folder.resolve("b"), HEADER.replace("{", "{\n"));

        assertThat(CongressJson.isLines(lines)).isTrue();
        assertThat(CongressJson.isLines(document)).isFalse();
    }

    @Test
    void givesTheHeaderAndThenTheRecordsInTheOrderOfTheLines() throws IOException {
        try (ProceedingsLines lines = lines(HEADER + S2 + SOURCE + S1, ReadOptions.defaults())) {
            assertThat(lines.header())
                    .isEqualTo(Proceedings.builder()
                            .title(LocalizedText.of("en", "Kyoto"))
                            .build());
            assertThat(lines.stream().map(record -> record.id().toString())).containsExactly("s2", "a", "s1");
        }
    }

    @Test
    void readsNoFurtherThanAsked() throws IOException {
        try (ProceedingsLines lines = lines(HEADER + S1 + "not JSON", ReadOptions.defaults())) {
            assertThat(lines.iterator().next()).isInstanceOf(Session.class);
        }
    }

    @Test
    void recordsOfTheHeaderComeFirst() throws IOException {
        String header = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"sessions\":[" + S1.strip() + "]}\n";

        try (ProceedingsLines lines = lines(header + S2, ReadOptions.defaults())) {
            assertThat(lines.header()).isEqualTo(Proceedings.builder().build());
            assertThat(lines.stream().map(record -> record.id().toString())).containsExactly("s1", "s2");
        }
    }

    @Test
    void emptyLinesCarriageReturnsAndAMissingLastLineFeedDoNotMatter() throws IOException {
        String text = "\n" + HEADER.replace("\n", "\r\n") + "  \r\n" + S1 + "\n\n" + S2.strip();

        try (ProceedingsLines lines = lines(text, ReadOptions.defaults())) {
            assertThat(lines.stream()).hasSize(2);
        }
    }

    @Test
    void aLineThatDoesNotFitEndsReading() throws IOException {
        try (ProceedingsLines lines = lines(HEADER + S1 + "{\"type\":\"session\",\n" + S2, ReadOptions.defaults())) {
            Iterator<ProceedingsRecord<?>> records = lines.iterator();
            assertThat(records.next().id()).isEqualTo(Id.of("s1"));
            assertThatThrownBy(records::next)
                    .isInstanceOf(CongressJsonException.class)
                    .hasMessage("the document ends before it is complete at the root, line 3, column 19");
        }
    }

    @Test
    void linesThatDoNotFitArePassedOverIfAsked() throws IOException {
        String wrong = "{\"type\":\"session\",\"number\":[\"one\"],\"id\":\"s3\"}";
        try (ProceedingsLines lines =
                lines(HEADER + "no JSON\n" + S1 + "\n" + wrong + "\n" + S2 + "[1]\n" + "{\"id\":\"s4\"", KEEPING)) {
            assertThat(lines.stream().map(record -> record.id().toString())).containsExactly("s1", "s3", "s2");
            assertThat(lines.refusedCount()).isEqualTo(4);
            assertThat(lines.refused())
                    .extracting(
                            RefusedPart::line,
                            RefusedPart::text,
                            part -> part.problems().get(0).code())
                    .containsExactly(
                            tuple(2, "no JSON", ProblemCode.MALFORMED_JSON),
                            tuple(5, "[\"one\"]", ProblemCode.WRONG_TYPE),
                            tuple(7, "[1]", ProblemCode.WRONG_TYPE),
                            tuple(8, "{\"id\":\"s4\"", ProblemCode.TRUNCATED));
            assertThat(lines.refused().get(1).pointer()).isEqualTo("/number");
            assertThat(lines.refused().get(1).problems().get(0))
                    .hasToString("expected a whole number but found an array at /number, line 5, column 28");
        }
    }

    @Test
    void columnsAreCountedInCharactersOfTheLine() throws IOException {
        String wrong = "{\"type\":\"session\",\"title\":{\"ja\":\"京都\"},\"number\":5.5,\"id\":\"s3\"}";
        try (ProceedingsLines lines = lines(HEADER + S1 + wrong + "\n" + S2, KEEPING)) {
            assertThat(lines.stream()).hasSize(3);
            assertThat(lines.refused().get(0).problems())
                    .extracting(JsonProblem::toString)
                    .containsExactly("expected a whole number but found number 5.5 at /number, line 3, column "
                            + (wrong.indexOf("5.5") + 1));
        }
    }

    @Test
    void onlyTheFirstRefusedLinesAreKeptAndAllAreCounted() throws IOException {
        ReadOptions options = KEEPING.toBuilder().maxProblems(2).build();
        try (ProceedingsLines lines = lines(HEADER + "1\n2\n3\n" + S1, options)) {
            assertThat(lines.stream()).hasSize(1);
            assertThat(lines.refused()).extracting(RefusedPart::text).containsExactly("1", "2");
            assertThat(lines.refusedCount()).isEqualTo(3);
        }
        try (ProceedingsLines lines = lines(HEADER + "1\n2\n3\n" + S1, options)) {
            ReadResult result = lines.readAll();
            assertThat(result.refused()).extracting(RefusedPart::text).containsExactly("1", "2", "3");
            assertThat(result.problems()).hasSize(2);
        }
    }

    @Test
    void bytesThatAreNotUtf8AreALineThatDoesNotFit() throws IOException {
        byte[] bytes =
                (HEADER + "{\"type\":\"session\",\"id\":\"\u00ff\"}\n" + S1).getBytes(StandardCharsets.ISO_8859_1);
        try (ProceedingsLines lines = CongressJson.lines(new ByteArrayInputStream(bytes), KEEPING)) {
            assertThat(lines.stream()).hasSize(1);
            assertThat(lines.refused().get(0).problems())
                    .extracting(JsonProblem::toString)
                    .containsExactly(
                            "expected a document in UTF-8 but found bytes that are not at /id, line 2, column 25");
        }
    }

    @Test
    void theHeaderMustFit() {
        assertProblem("", "the document ends before it is complete at the root, line 1, column 1");
        assertProblem(S1, "expected type 'proceedings' but found type 'session' at /type, line 1, column 9");
        assertProblem(
                HEADER.replace("0.10", "1.0"),
                "format version '1.0' is not supported; this reader reads 0.9, 0.10 and what later versions 0.x add to it"
                        + " at /formatVersion, line 1, column 39");
    }

    private static void assertProblem(String text, String message) {
        assertThatThrownBy(() -> lines(text, KEEPING))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage(message);
    }

    @Test
    void aLineBeyondTheLimitIsPassedOverWithoutBeingHeld() throws IOException {
        long length = 20_000_000;
        ReadOptions options = KEEPING.toBuilder().maxLineLength(200).build();
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                bytes(HEADER + S1),
                ByteStreams.limit(new Blanks(), length),
                bytes("\n" + S1.replace("s1", "s2") + "x".repeat(70_000)))));
        try (ProceedingsLines lines = CongressJson.lines(in, options)) {
            assertThat(lines.stream().map(record -> record.id().toString())).containsExactly("s1", "s2");
            assertThat(lines.refused())
                    .extracting(part -> part.problems().get(0).toString())
                    .containsExactly(
                            "line must not be longer than 200 bytes at the root, line 3",
                            "line must not be longer than 200 bytes at the root, line 5");
        }
    }

    @Test
    void linesReadAsAWholeHaveTheLimitsOfADocument() throws IOException {
        String document = HEADER + S1 + S1.replace("s1", "s2");
        for (ReadOptions options : List.of(
                ReadOptions.builder().maxRecords(2).build(),
                KEEPING.toBuilder().maxDocumentLength(document.length()).build())) {
            try (ProceedingsLines lines = lines(document, options)) {
                assertThat(lines.readAll().proceedings().sessions()).hasSize(2);
            }
        }
        try (ProceedingsLines lines =
                lines(document, ReadOptions.builder().maxRecords(1).build())) {
            assertThatThrownBy(lines::readAll)
                    .hasMessage("a document must not have more than 1 records at the root, line 3");
        }
        try (ProceedingsLines lines = lines(
                document,
                KEEPING.toBuilder().maxDocumentLength(document.length() - 1).build())) {
            assertThatThrownBy(lines::readAll)
                    .hasMessage("document must not be longer than " + (document.length() - 1)
                            + " bytes at the root, line 3");
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Blanks extends InputStream {
        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) ' ');
            return length;
        }
    }

    @Test
    void aLineBeyondTheLimitEndsReading() throws IOException {
        ReadOptions options = ReadOptions.builder().maxDocumentLength(200).build();
        try (ProceedingsLines lines = lines(HEADER + S1 + "x".repeat(201), options)) {
            Iterator<ProceedingsRecord<?>> records = lines.iterator();
            records.next();
            assertThatThrownBy(records::next)
                    .isInstanceOf(CongressJsonException.class)
                    .hasMessage("line must not be longer than 200 bytes at the root, line 3");
        }
    }

    @Test
    void aFileOfEitherFormIsReadAsAWhole() throws IOException {
        Path file = folder.resolve("a.congress.ndjson");
        Files.writeString(file, HEADER + S1 + SOURCE);
        Path pretty = folder.resolve("a.congress.json");
        CongressJson.write(CongressJson.read(file), pretty);

        assertThat(CongressJson.read(file))
                .isEqualTo(CongressJson.read(pretty))
                .satisfies(read -> assertThat(read.sessions()).hasSize(1))
                .satisfies(read -> assertThat(read.sources()).hasSize(1));
    }

    @Test
    void aDocumentOnOneLineIsNotTakenForLines() throws IOException {
        for (String text : ImmutableList.of(HEADER, HEADER.strip(), HEADER + "\n \n", HEADER.replace("},", "}\n,"))) {
            Path file = folder.resolve("one.json");
            Files.writeString(file, text);

            assertThat(CongressJson.read(file).title()).hasValue(LocalizedText.of("en", "Kyoto"));
        }
    }

    @Test
    void bothFormsHoldTheSame() throws IOException {
        Proceedings proceedings = Proceedings.builder()
                .base("https://example.org/kyoto")
                .addSession(Session.builder().id(Id.of("s1")).build())
                .addSource(Source.builder()
                        .id(Id.of("a"))
                        .title(LocalizedText.of("en", "Report"))
                        .build())
                .addTombstone(Tombstone.builder()
                        .id(Id.of("s0"))
                        .recordType("session")
                        .build())
                .addOtherRecord(OtherRecord.builder()
                        .type("booth")
                        .id(Id.of("b1"))
                        .putExtension("language", JsonValue.of("fr"))
                        .build())
                .putExtension("booths", JsonValue.of("a list of a later version"))
                .build();

        Path file = folder.resolve("a.ndjson");
        CongressJson.writeLines(proceedings, file);

        assertThat(Files.readString(file)).isEqualTo("""
                        {"type":"proceedings","formatVersion":"0.10","base":"https://example.org/kyoto","booths":"a list of a later version"}
                        {"type":"session","id":"s1"}
                        {"type":"source","id":"a","title":{"en":"Report"}}
                        {"type":"tombstone","id":"s0","recordType":"session"}
                        {"type":"booth","id":"b1","language":"fr"}
                        """);
        assertThat(CongressJson.read(file)).isEqualTo(proceedings);
    }

    @Test
    void aRecordThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter lines =
                CongressJson.lineWriter(out, Proceedings.builder().build())) {
            lines.write(Session.builder().id(Id.of("s1")).build());
            assertThatThrownBy(() -> lines.write(
                            Session.builder().id(Id.of("half \ud83d")).build()))
                    .isInstanceOf(CongressJsonException.class);
            lines.write(Session.builder().id(Id.of("s2")).build());
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {"type":"proceedings","formatVersion":"0.10"}
                        {"type":"session","id":"s1"}
                        {"type":"session","id":"s2"}
                        """);
    }

    @Test
    void aFileThatBreaksOffAnywhereReadsUpToTheLastWholeRecord() throws IOException {
        byte[] whole = (HEADER + S1 + S2 + SOURCE).getBytes(StandardCharsets.UTF_8);
        for (int length = HEADER.length(); length <= whole.length; length++) {
            String cut = new String(whole, 0, length, StandardCharsets.UTF_8);
            int records = (int) cut.lines()
                    .skip(1)
                    .filter(line -> line.endsWith("}") && !line.endsWith("\"Report\"}"))
                    .count();

            try (ProceedingsLines lines = lines(cut, KEEPING)) {
                assertThat(lines.stream()).as(cut).hasSize(records);
            }
        }
    }

    @Test
    void closingClosesTheStream() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        CongressJson.lines(in, ReadOptions.defaults()).close();

        assertThat(closed).isTrue();
    }

    @Test
    void aStreamThatCannotBeReadIsReported() throws IOException {
        InputStream in = new InputStream() {
            private final InputStream start = new ByteArrayInputStream((HEADER + S1).getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int next = start.read();
                if (next < 0) {
                    throw new IOException("connection reset");
                }
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int next = start.read(buffer, offset, length);
                if (next < 0) {
                    throw new IOException("connection reset");
                }
                return next;
            }
        };

        try (ProceedingsLines lines = CongressJson.lines(in, ReadOptions.defaults())) {
            assertThatThrownBy(() -> lines.forEach(record -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("connection reset");
        }
    }

    @Test
    void warningsAreOfTheLinesReadSoFar() throws IOException {
        String odd = "{\"type\":\"session\",\"id\":\"s3\",\"kind\":\"seance\"}\n";
        ReadOptions options = ReadOptions.builder().maxProblems(1).build();
        try (ProceedingsLines lines = lines(HEADER + odd + odd, options)) {
            assertThat(lines.warnings()).isEmpty();
            lines.forEach(record -> {});
            assertThat(lines.warnings())
                    .extracting(JsonProblem::code, warning -> warning.line().orElse(0))
                    .containsExactly(tuple(ProblemCode.UNKNOWN_CODE, 2));
        }
    }

    @Test
    void longLinesSpanTheBuffer() throws IOException {
        String text = IntStream.range(0, 20)
                .mapToObj(i -> "{\"type\":\"session\",\"id\":\"s" + i + "\",\"org.example.pad\":\""
                        + "あ".repeat(i * 5_000) + "\"}\n")
                .collect(Collectors.joining());

        try (ProceedingsLines lines = lines(HEADER + text, ReadOptions.defaults())) {
            assertThat(lines.readAll().proceedings().sessions())
                    .hasSize(20)
                    .allSatisfy(session -> assertThat(session.extensions().get("org.example.pad"))
                            .isEqualTo(JsonValue.of("あ"
                                    .repeat(5_000
                                            * Integer.parseInt(
                                                    session.id().toString().substring(1))))));
        }
    }

    private static ProceedingsLines lines(String text, ReadOptions options) throws IOException {
        return CongressJson.lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), options);
    }

    @Test
    void linesAreToldFromDocumentsByAFirstLineThatIsAnObject(@TempDir Path folder) throws IOException {
        for (String lines : List.of(
                "{}\n{",
                "{} \r\n\n \t{\"type\"",
                HEADER + S1,
                HEADER + "no JSON",
                "{}\n]",
                "{\"a\":{\"b\":\"}\\\"{\"}}\nx")) {
            assertThat(CongressJson.isLines(Files.writeString(folder.resolve("some"), lines)))
                    .as(lines)
                    .isTrue();
        }
        for (String document : List.of(
                "",
                "{}",
                "{}\n",
                "{}\n \n",
                "{\n}\n",
                "[]\n{",
                "{\"a\":{}\n,\"b\":1}",
                "{\"a\":\"}\n",
                "{\"a\":\"}\"\n}")) {
            assertThat(CongressJson.isLines(Files.writeString(folder.resolve("some"), document)))
                    .as(document)
                    .isFalse();
        }
    }

    @Test
    void linesAreToldFromDocumentsByTheNameOfTheFile(@TempDir Path folder) throws IOException {
        for (String name : List.of("some.ndjson", "SOME.NDJSON", "some.congress.ndjson", "some.jsonl")) {
            assertThat(CongressJson.isLines(Files.writeString(folder.resolve(name), "")))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void aBadSecondLineCostsNoOther(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("some"), HEADER + "no JSON\n" + S1 + S2);

        ReadResult result = CongressJson.read(file, KEEPING);

        assertThat(result.proceedings().sessions()).hasSize(2);
        assertThat(result.refused()).extracting(RefusedPart::text).containsExactly("no JSON");
    }

    @Test
    void aByteOrderMarkIsPassedOverWithAWarning() throws IOException {
        try (ProceedingsLines lines = lines("\uFEFF" + HEADER + S1, ReadOptions.defaults())) {
            assertThat(lines.stream()).hasSize(1);
            assertThat(lines.warnings())
                    .extracting(JsonProblem::toString)
                    .containsExactly(
                            "expected a document without a byte order mark but found one at the root, line 1, column 1");
        }
        assertThatThrownBy(() -> lines(
                        "\uFEFF" + HEADER, ReadOptions.builder().strict(true).build()))
                .hasMessage(
                        "expected a document without a byte order mark but found one at the root, line 1, column 1");
    }

    @Test
    void theLastLineSaysWhetherTheFileIsWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("some.ndjson");
        try (LineWriter writer = CongressJson.lineWriter(
                file, Proceedings.builder().base("urn:example").build())) {
            writer.write(Session.builder().id(Id.of("s1")).build());
            writer.write(Session.builder().id(Id.of("s2")).build());
            writer.writeEnd();
        }
        List<String> written = Files.readAllLines(file);

        assertThat(written.get(3))
                .matches("\\{\"type\":\"end\",\"id\":\"end\",\"records\":2,\"digest\":\"sha-256:[0-9a-f]{64}\"}");
        try (ProceedingsLines lines = CongressJson.lines(file, ReadOptions.defaults())) {
            assertThat(lines.isWhole()).isFalse();
            assertThat(lines.stream()).hasSize(2);
            assertThat(lines.isWhole()).isTrue();
            assertThat(lines.warnings()).isEmpty();
        }
        String text = Files.readString(file);
        try (ProceedingsLines lines = lines(text, ReadOptions.defaults())) {
            assertThat(lines.readAll().proceedings().otherRecords()).isEmpty();
            assertThat(lines.isWhole()).isTrue();
        }
        assertEndProblem(
                text.replace(written.get(1) + "\n", ""),
                "the end line counts 2 records but there are 1 at the root, line 3");
        assertThatThrownBy(() -> lines(text.replace("\"s1\"", "\"s3\""), ReadOptions.defaults())
                        .readAll())
                .hasMessageStartingWith("the digest of the end line is sha-256:");
        assertEndProblem(text + S1, "expected nothing after the end line but found another line at the root, line 5");
        try (ProceedingsLines lines = lines(text + S1, KEEPING)) {
            assertThat(lines.readAll().refused()).extracting(RefusedPart::text).containsExactly(S1.strip());
            assertThat(lines.isWhole()).isFalse();
        }
    }

    @Test
    void aFileThatGoesOnAfterItsLastLineIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("some.ndjson");
        try (LineWriter writer =
                CongressJson.lineWriter(file, Proceedings.builder().build())) {
            writer.write(Session.builder().id(Id.of("s1")).build());
            writer.writeEnd();
        }
        Files.writeString(file, S2, StandardOpenOption.APPEND);

        assertThatThrownBy(() -> CongressJson.read(file))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("expected nothing after the end line but found another line at the root, line 4");
        try (ProceedingsLines lines = CongressJson.lines(file, KEEPING)) {
            assertThat(lines.readAll().refused()).extracting(RefusedPart::text).containsExactly(S2.strip());
            assertThat(lines.isWhole()).isFalse();
        }
    }

    @Test
    void aFileWithoutSuchALineIsNeitherKnownToBeWholeNorToBeCut() throws IOException {
        try (ProceedingsLines lines = lines(HEADER + S1 + S2, ReadOptions.defaults())) {
            assertThat(lines.readAll().problems()).isEmpty();
            assertThat(lines.isWhole()).isFalse();
        }
    }

    private static void assertEndProblem(String text, String message) {
        assertThatThrownBy(() -> lines(text, ReadOptions.defaults()).readAll())
                .isInstanceOf(CongressJsonException.class)
                .hasMessage(message);
    }
}
