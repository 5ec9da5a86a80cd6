package org.congress4j.json.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.NamedParty;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementText;
import org.congress4j.model.TimeRange;
import org.congress4j.model.Venue;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.VenueRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DataSetTest {
    private static final Path CORPUS = Path.of("../format/src/main/resources/META-INF/congress4j/corpus/valid");

    private static final Congress KYOTO = Congress.builder()
            .id(Id.of("kyoto-2021"))
            .ordinal(14)
            .addName(Name.asWritten("en", "14th Congress"))
            .period(DateRange.of("2021-03-07", "2021-03-12"))
            .build();

    private static final Session OPENING = Session.builder()
            .id(Id.of("opening"))
            .congressId(KYOTO.id())
            .number(1)
            .actual(TimeRange.from("2021-03-07T10:00"))
            .build();

    @TempDir
    private Path folder;

    private WrittenPackage write(Proceedings... documents) throws IOException {
        return WrittenPackage.of(folder, WrittenPackage.options(), documents);
    }

    @Test
    void allTablesAreThereEvenWithoutRows() throws IOException {
        WrittenPackage data = write(Proceedings.builder().build());

        assertThat(data.report().rows().keySet())
                .containsAll(List.of(
                        "series",
                        "congresses",
                        "segments",
                        "venues",
                        "roles",
                        "status_changes",
                        "sessions",
                        "session_events",
                        "session_chairs",
                        "session_items",
                        "session_attendance",
                        "speakers_list",
                        "agenda_items",
                        "schedule_changes",
                        "figures",
                        "figure_categories",
                        "parties",
                        "states",
                        "state_codes",
                        "state_names",
                        "state_years",
                        "organizations",
                        "persons",
                        "memberships",
                        "suspensions",
                        "delegations",
                        "credentials",
                        "rights",
                        "participants",
                        "officers",
                        "statements",
                        "statement_texts",
                        "statement_speakers",
                        "statement_behalf",
                        "statement_alignments",
                        "statement_items",
                        "statement_capacities",
                        "texts",
                        "paragraphs",
                        "text_versions",
                        "commitments",
                        "commitment_addressees",
                        "treaty_actions",
                        "actions",
                        "colleges",
                        "majority_rules",
                        "votes",
                        "ballots",
                        "elections",
                        "candidates",
                        "sponsorships",
                        "positions",
                        "documents",
                        "document_files",
                        "sources",
                        "record_sources",
                        "identifiers",
                        "names",
                        "subjects",
                        "claims",
                        "absences",
                        "extensions",
                        "findings",
                        "coverage",
                        "participation",
                        "tombstones"));
        assertThat(data.report().rows().values()).containsOnly(0L);
        assertThat(data.text("tombstones.csv")).isEqualTo("id,record_type,replaced_by_id,modified\n");
        assertThat(data.text("absences.csv")).isEqualTo("record_type,record_id,member,reason\n");
    }

    @Test
    void aRecordIsARowAndAListOfValuesATable() throws IOException {
        WrittenPackage data = write(
                Proceedings.builder().addCongresses(KYOTO).addSessions(OPENING).build());

        assertThat(data.row("congresses", "id", "kyoto-2021"))
                .containsEntry("ordinal", "14")
                .containsEntry("period_start", "2021-03-07")
                .containsEntry("period_start_precision", "day")
                .doesNotContainKey("theme");
        assertThat(data.row("sessions", "id", "opening"))
                .containsEntry("congress_id", "kyoto-2021")
                .containsEntry("number", "1")
                .containsEntry("actual_start", "2021-03-07T10:00")
                .containsEntry("actual_start_earliest", "2021-03-07T10:00:00")
                .containsEntry("actual_start_precision", "minute");
        assertThat(data.rows("names"))
                .containsExactly(ImmutableMap.of(
                        "record_type", "congress",
                        "record_id", "kyoto-2021",
                        "at", "/names/0",
                        "language", "en",
                        "text", "14th Congress",
                        "kind", "as-written"));
        assertThat(data.rows("records"))
                .containsExactly(
                        ImmutableMap.of("id", "kyoto-2021", "type", "congress", "table", "congresses"),
                        ImmutableMap.of("id", "opening", "type", "session", "table", "sessions"));
    }

    @Test
    void everyGoldenDocumentBecomesADataSetThatIsAsItsDescriptorSays() throws IOException {
        WrittenPackage data = WrittenPackage.of(folder, WrittenPackage.options(), golden());

        assertThat(DataSet.verify(data.folder())).isEmpty();
        for (Map.Entry<String, Long> rows : data.report().rows().entrySet()) {
            assertThat(data.resource(rows.getKey()).path("rows").asLong()).isEqualTo(rows.getValue());
        }
        assertThat(data.report().rows().entrySet().stream().filter(rows -> rows.getValue() == 0))
                .as("tables of which no golden document has a row, but for those whose ids others have")
                .extracting(Map.Entry::getKey)
                .containsExactly("sources");
    }

    private static List<Path> golden() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> !file.getFileName().toString().contains("is-required"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theOrderOfFilesAndRecordsChangesNoByte() throws IOException {
        Map<String, String> one =
                WrittenPackage.of(folder, WrittenPackage.options(), golden()).files();
        Map<String, String> other = WrittenPackage.of(folder, WrittenPackage.options(), Lists.reverse(golden()))
                .files();

        one.remove("datapackage.json");
        other.remove("datapackage.json");
        assertThat(other).isEqualTo(one);
    }

    @Test
    void theProceedingsReadBackEqual() throws IOException {
        Proceedings document = Proceedings.builder()
                .title(LocalizedText.of("en", "Kyoto"))
                .addCongresses(KYOTO)
                .addSessions(OPENING)
                .build();

        WrittenPackage data = write(document);

        assertThat(CongressJson.read(data.folder().resolve("proceedings.congress.ndjson")))
                .isEqualTo(document);
    }

    @Test
    void ofSeveralHeadersWhatAllSayAlikeIsKept() throws IOException {
        WrittenPackage data = write(
                Proceedings.builder().licence("CC-BY-4.0").version("1").build(),
                Proceedings.builder().licence("CC-BY-4.0").version("2").build());

        JsonNode descriptor = data.descriptor();
        assertThat(descriptor.path("licenses").path(0).path("name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(descriptor.has("version")).isFalse();
    }

    @Test
    void aReferenceThatLeadsNowhereIsEmptyAndStandsInFindings() throws IOException {
        WrittenPackage data = write(Proceedings.builder()
                .addSessions(OPENING.toBuilder()
                        .congressId(Id.of("nowhere"))
                        .venueRef(KeyReference.of("kyoto-2021#hall"))
                        .build())
                .build());

        assertThat(data.row("sessions", "id", "opening")).doesNotContainKeys("congress_id", "venue_id");
        assertThat(data.rows("findings").stream().filter(row -> "left_out".equals(row.get("kind"))))
                .extracting(row ->
                        row.get("code") + " " + row.get("record_id") + row.get("pointer") + ": " + row.get("message"))
                .containsExactly(
                        "reference opening/congressId: there is no record 'nowhere'",
                        "reference opening/venueRef: there is no venue 'kyoto-2021#hall'");
        assertThat(data.report().leftOut()).isEqualTo(2);
    }

    @Test
    void aReferenceToARecordOfAnotherTypeIsLeftOutToo() throws IOException {
        WrittenPackage data = write(Proceedings.builder()
                .addCongresses(KYOTO.toBuilder().addSourceId(Id.of("opening")).build())
                .addSessions(OPENING)
                .build());

        assertThat(data.rows("record_sources"))
                .containsExactly(ImmutableMap.of("record_type", "congress", "record_id", "kyoto-2021", "seq", "1"));
        assertThat(data.row("findings", "kind", "left_out"))
                .containsEntry("message", "'opening' is a session, which has no row in sources")
                .containsEntry("pointer", "/sourceIds");
    }

    @Test
    void aPartyOrTextWithoutARecordHasARowAsAStub() throws IOException {
        WrittenPackage data = write(Proceedings.builder()
                .addActions(Action.builder()
                        .id(Id.of("adoption"))
                        .verb(ActionVerb.ADOPTED)
                        .bodyId(Id.of("plenary"))
                        .textId(Id.of("declaration"))
                        .addMovedById(Id.of("JPN"))
                        .addMovedById(Id.of("g77"))
                        .addMovedById(Id.of("somebody"))
                        .addMovedById(Id.of("JPN"))
                        .build())
                .build());

        assertThat(data.rows("parties"))
                .containsExactly(
                        ImmutableMap.of("id", "JPN", "kind", "state", "name_en", "Japan", "stub", "true"),
                        ImmutableMap.of(
                                "id",
                                "g77",
                                "kind",
                                "organization",
                                "name_en",
                                "Group of 77 and China",
                                "stub",
                                "true"),
                        ImmutableMap.of("id", "plenary", "kind", "organization", "stub", "true"),
                        ImmutableMap.of("id", "somebody", "stub", "true"));
        assertThat(data.rows("texts")).containsExactly(ImmutableMap.of("id", "declaration", "stub", "true"));
        assertThat(data.rows("states")).extracting(row -> row.get("code")).containsExactly("JPN");
        assertThat(data.rows("listed_references"))
                .extracting(row -> row.get("party_id"))
                .containsExactly("JPN", "g77", "somebody", "JPN");
        assertThat(data.report().leftOut()).isZero();
        assertThat(DataSet.verify(data.folder())).isEmpty();
    }

    @Test
    void ofSeveralRecordsWithOneIdTheFirstHasTheRow() throws IOException {
        WrittenPackage data = write(
                Proceedings.builder()
                        .addSessions(OPENING.toBuilder().number(3).build())
                        .addSources(Source.builder()
                                .id(Id.of("kyoto-2021"))
                                .addUri("https://example.org")
                                .build())
                        .build(),
                Proceedings.builder().addCongresses(KYOTO).addSessions(OPENING).build());

        assertThat(data.rows("sessions")).extracting(row -> row.get("number")).containsExactly("1");
        assertThat(data.rows("sources")).isEmpty();
        assertThat(data.rows("findings").stream().filter(row -> "repeated_id".equals(row.get("code"))))
                .extracting(row -> row.get("message"))
                .containsExactly(
                        "another session with the id 'opening' has the row",
                        "another congress with the id 'kyoto-2021' has the row");
        assertThat(data.text("proceedings.congress.ndjson").lines()).hasSize(5);
        assertThat(DataSet.verify(data.folder())).isEmpty();
    }

    @Test
    void ofSeveralValuesWithOneKeyTheFirstHasTheRow() throws IOException {
        Venue hall = Venue.builder().key("hall").role(VenueRole.MAIN).build();
        WrittenPackage data = write(Proceedings.builder()
                .addCongresses(KYOTO.toBuilder()
                        .addVenue(hall)
                        .addVenue(hall.toBuilder().capacity(12).build())
                        .build())
                .addSessions(OPENING.toBuilder()
                        .venueRef(KeyReference.of("kyoto-2021#hall"))
                        .build())
                .build());

        assertThat(data.rows("venues"))
                .containsExactly(ImmutableMap.of(
                        "record_type",
                        "congress",
                        "record_id",
                        "kyoto-2021",
                        "at",
                        "/venues/hall",
                        "id",
                        "kyoto-2021#hall",
                        "key",
                        "hall",
                        "role",
                        "main"));
        assertThat(data.row("sessions", "id", "opening")).containsEntry("venue_id", "kyoto-2021#hall");
        assertThat(data.row("findings", "code", "repeated_key"))
                .containsEntry("message", "another venue has the id 'kyoto-2021#hall'");
    }

    @Test
    void aDateIsThereAsWrittenAndAsItsBounds() throws IOException {
        assertThat(bounds("2020-04")).isEqualTo("2020-04-01 2020-04-30 month");
        assertThat(bounds("2020")).isEqualTo("2020-01-01 2020-12-31 year");
        assertThat(bounds("2020-02-29")).isEqualTo("2020-02-29 2020-02-29 day");
        assertThat(bounds("193X")).isEqualTo("1930-01-01 1939-12-31 range");
        assertThat(bounds("1912~")).isEqualTo("1912-01-01 1912-12-31 inexact");
        assertThat(bounds("1950..")).isEqualTo("1950-01-01 null open");
        assertThat(bounds("..")).isEqualTo("null null open");
        assertThat(bounds("spring 2021")).isEqualTo("null null null");
    }

    private String bounds(String date) throws IOException {
        Map<String, String> row = write(Proceedings.builder()
                        .addCongresses(KYOTO.toBuilder()
                                .period(DateRange.builder()
                                        .end(PartialDate.of(date))
                                        .build())
                                .build())
                        .build())
                .row("congresses", "period_end", date);
        return row.get("period_end_earliest") + " " + row.get("period_end_latest") + " "
                + row.get("period_end_precision");
    }

    @Test
    void aTimeIsThereAsWrittenAndAsItsBounds() throws IOException {
        WrittenPackage data = write(Proceedings.builder()
                .addSessions(OPENING.toBuilder()
                        .planned(TimeRange.from("2021-03-07T10:00:05"))
                        .actual(TimeRange.from("2021-03"))
                        .build())
                .build());

        assertThat(data.row("sessions", "id", "opening"))
                .containsEntry("planned_start_earliest", "2021-03-07T10:00:05")
                .containsEntry("planned_start_precision", "second")
                .containsEntry("actual_start_earliest", "2021-03-01T00:00:00")
                .containsEntry("actual_start_latest", "2021-03-31T23:59:59")
                .containsEntry("actual_start_precision", "month");
    }

    @Test
    void aTextIsInItsOwnTableByteForByte() throws IOException {
        String text = "He said \"no\",\fand left.\r\nThe end \ud83d\ude00";
        WrittenPackage data = write(Proceedings.builder()
                .addCongresses(KYOTO)
                .addSessions(OPENING)
                .addStatements(Statement.builder()
                        .id(Id.of("speech"))
                        .sessionId(OPENING.id())
                        .addText(StatementText.builder()
                                .language(LanguageTag.of("en"))
                                .text(text)
                                .build())
                        .build())
                .build());

        assertThat(data.rows("statement_texts").get(0)).containsEntry("text", text);
        assertThat(data.row("statements", "id", "speech"))
                .containsEntry("words", "8")
                .containsEntry("characters", Integer.toString(text.codePointCount(0, text.length())))
                .containsEntry("languages", "1")
                .containsEntry("congress_ordinal", "14")
                .containsEntry("session_number", "1")
                .containsEntry("held_on", "2021-03-07");
    }

    @Test
    void namibiaStaysACodeAndAfghanistanThreeDigits() throws IOException {
        WrittenPackage data = write(Proceedings.builder()
                .addActions(Action.builder()
                        .id(Id.of("adoption"))
                        .verb(ActionVerb.ADOPTED)
                        .addMovedById(Id.of("NAM"))
                        .addMovedById(Id.of("AFG"))
                        .build())
                .build());

        assertThat(data.row("states", "code", "NAM"))
                .containsEntry("alpha2", "NA")
                .containsEntry("un_seat_id", "NAM");
        assertThat(data.row("states", "code", "AFG")).containsEntry("m49", "004");
        assertThat(data.resource("states")
                        .path("schema")
                        .path("fields")
                        .path(3)
                        .path("type")
                        .asString())
                .isEqualTo("string");
        assertThat(data.text("load.R")).contains("na = \"\"").contains("`alpha2` = col_character()");
    }

    @Test
    void rowsInNdjsonHaveEveryColumn() throws IOException {
        WrittenPackage data = WrittenPackage.of(
                folder,
                WrittenPackage.options().toBuilder()
                        .formats(ImmutableSet.of(TableFormat.NDJSON))
                        .addTable("records")
                        .addTable("ballots")
                        .addTable("congresses")
                        .addTable("parties")
                        .build(),
                Proceedings.builder()
                        .addCongresses(KYOTO)
                        .addOrganizations(Organization.builder()
                                .id(Id.of("unodc"))
                                .addName(Name.asWritten("en", "UNODC"))
                                .build())
                        .build());

        assertThat(data.text("records.ndjson")).isEqualTo("""
                        {"id":"kyoto-2021","type":"congress","table":"congresses"}
                        {"id":"unodc","type":"organization","table":"organizations"}
                        """);
        assertThat(data.text("parties.ndjson")).isEqualTo("""
                        {"id":"unodc","kind":"organization","name_en":"UNODC","stub":false}
                        """);
        assertThat(data.text("congresses.ndjson")).contains("\"ordinal\":14,\"resumes_id\":null");
        assertThat(data.files().keySet())
                .containsExactly(
                        "CITATION.cff",
                        "ballots.ndjson",
                        "codebook.md",
                        "congresses.ndjson",
                        "datapackage.json",
                        "parties.ndjson",
                        "proceedings.congress.ndjson",
                        "records.ndjson");
        assertThat(DataSet.verify(data.folder())).isEmpty();
    }

    @Test
    void inBothFormsTheSecondHasAResourceOfItsOwn() throws IOException {
        WrittenPackage data = WrittenPackage.of(
                folder,
                WrittenPackage.options().toBuilder()
                        .formats(ImmutableSet.of(TableFormat.CSV, TableFormat.NDJSON))
                        .addTable("records")
                        .build(),
                Proceedings.builder().addCongresses(KYOTO).build());

        assertThat(data.resource("records").path("path").asString()).isEqualTo("records.csv");
        assertThat(data.resource("records_ndjson").path("path").asString()).isEqualTo("records.ndjson");
    }

    @Test
    void keysOfTablesThatAreNotWrittenAreNotDeclared() throws IOException {
        WrittenPackage data = WrittenPackage.of(
                folder,
                WrittenPackage.options().toBuilder().addTable("sessions").build(),
                Proceedings.builder().addCongresses(KYOTO).addSessions(OPENING).build());

        assertThat(data.row("sessions", "id", "opening")).containsEntry("congress_id", "kyoto-2021");
        assertThat(data.resource("sessions").path("schema").has("foreignKeys")).isFalse();
    }

    @Test
    void aDataSetIsReplacedAsAWhole() throws IOException {
        write(Proceedings.builder().addCongresses(KYOTO).build());
        Files.writeString(folder.resolve("data/left-over.txt"), "x");

        WrittenPackage data = write(Proceedings.builder().build());

        assertThat(data.files()).doesNotContainKey("left-over.txt");
        assertThat(data.rows("congresses")).isEmpty();
        assertThat(names(folder)).containsExactly("data", "input-0.congress.json");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRunThatFailsLeavesTheOldDataSet() throws IOException {
        WrittenPackage data = write(Proceedings.builder().addCongresses(KYOTO).build());
        Map<String, String> before = data.files();
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> DataSet.write(List.of(broken), data.folder(), WrittenPackage.options()))
                .satisfies(e -> assertThat(e.file()).isEqualTo(broken))
                .satisfies(e -> assertThat(e.problems()).hasSize(1));
        assertThat(data.files()).isEqualTo(before);
        assertThat(names(folder)).containsExactly("broken.json", "data", "input-0.congress.json");
    }

    @Test
    void aDataSetThatARunLeftBesideItsPlaceIsPutBack() throws IOException {
        WrittenPackage data = write(Proceedings.builder().addCongresses(KYOTO).build());
        Files.move(data.folder(), folder.resolve(".data.old"));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> DataSet.write(List.of(broken), data.folder(), WrittenPackage.options()));
        assertThat(data.rows("congresses")).hasSize(1);
    }

    @Test
    void aFolderWithOtherFilesIsNotReplaced() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("thesis.txt"), "x");

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> write(Proceedings.builder().build()))
                .withMessage(data + ": has files that are no data set, which would be lost");
        assertThat(data.resolve("thesis.txt")).exists();
    }

    @Test
    void anEmptyFolderIsReplaced() throws IOException {
        Files.createDirectory(folder.resolve("data"));

        assertThat(write(Proceedings.builder().build()).rows("sessions")).isEmpty();
    }

    @Test
    void whatIsNoFolderOrStandsInNoneIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "x");

        assertThatExceptionOfType(NotDirectoryException.class)
                .isThrownBy(() -> write(Proceedings.builder().build()))
                .withMessage(file.toString());
        Path input = folder.resolve("input-0.congress.json");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> DataSet.write(List.of(input), folder.resolve("no/data"), WrittenPackage.options()))
                .withMessage(folder.resolve("no/data") + ": no such folder");
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> DataSet.write(List.of(input), Path.of("/"), WrittenPackage.options()))
                .withMessage("/: expected a folder for the data set alone");
    }

    @Test
    void atLeastOneFileIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSet.write(List.of(), folder.resolve("data"), WrittenPackage.options()))
                .withMessage("a data set must be made from at least one file");
    }

    @Test
    void whatDoesNotFitCanBeLeftOut() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.ndjson"), """
                {"type":"proceedings","formatVersion":"0.10"}
                {"type":"session","id":"opening","number":1,"mood":"fine"}
                {"type":"session"}
                """);
        Path document = Files.writeString(folder.resolve("b.json"), """
                {"type":"proceedings","formatVersion":"0.10","sessions":[{"type":"session"}]}
                """);
        DataSetOptions options = WrittenPackage.options().toBuilder()
                .reading(ReadOptions.builder()
                        .onProblem(OnProblem.KEEP_WHAT_FITS)
                        .build())
                .build();

        WrittenPackage data = WrittenPackage.of(folder, options, List.of(lines, document));

        assertThat(data.rows("sessions")).hasSize(1);
        assertThat(data.report().refused()).isEqualTo(2);
        assertThat(data.report().records()).isEqualTo(1);
        assertThat(data.report().warnings().get(lines)).hasSize(2);
        assertThat(data.report().warnings().get(document)).hasSize(1);
        assertThat(data.rows("extensions"))
                .containsExactly(ImmutableMap.of(
                        "record_type", "session", "record_id", "opening", "name", "mood", "value", "\"fine\""));
    }

    @Test
    void theCodebookAndTheCitationSayWhatTheDataAre() throws IOException {
        WrittenPackage data = write(Proceedings.builder()
                .title(LocalizedText.of("en", "The 14th Congress"))
                .description(LocalizedText.of("en", "Who met in Kyoto."))
                .addCreator(NamedParty.builder().name("A. Editor").build())
                .licence("https://creativecommons.org/licenses/by/4.0/")
                .version("1.2")
                .issued(PartialDate.of("2026-11-24"))
                .citation("A. Editor, The 14th Congress, 2026")
                .publisherName("The Archive")
                .base("https://example.org/kyoto")
                .addCongresses(KYOTO)
                .build());

        assertThat(data.text("codebook.md"))
                .startsWith(
                        "# Codebook: The 14th Congress\n\nWho met in Kyoto.\n\nCite as: A. Editor, The 14th Congress, 2026\n")
                .contains("## congresses\n")
                .contains("Rows: 1. Key: `id`.")
                .contains("| `choice` | string, required | What the voter did.<br>Codes:<br>`yes` In favour.");
        assertThat(data.text("CITATION.cff")).isEqualTo("""
                        cff-version: "1.2.0"
                        message: "Please cite this data set as below."
                        type: "dataset"
                        title: "The 14th Congress"
                        abstract: "Who met in Kyoto."
                        authors:
                          - name: "A. Editor"
                        version: "1.2"
                        date-released: "2026-11-24"
                        license-url: "https://creativecommons.org/licenses/by/4.0/"
                        """);
        JsonNode descriptor = data.descriptor();
        assertThat(descriptor.path("name").asString()).isEqualTo("the-14th-congress");
        assertThat(descriptor.path("id").asString()).isEqualTo("https://example.org/kyoto");
        assertThat(descriptor.path("created").asString()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(descriptor.path("licenses").path(0).path("path").asString())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(descriptor
                        .path("contributors")
                        .valueStream()
                        .map(who -> who.path("title").asString()))
                .containsExactly("A. Editor", "The Archive");
        assertThat(descriptor
                        .path("org.congress4j")
                        .path("inputs")
                        .path(0)
                        .path("path")
                        .asString())
                .isEqualTo("input-0.congress.json");
    }

    @Test
    void aLicenceInWordsIsATitle() throws IOException {
        WrittenPackage data =
                write(Proceedings.builder().licence("ask the Archive").build());

        assertThat(data.descriptor().path("licenses").path(0).path("title").asString())
                .isEqualTo("ask the Archive");
        assertThat(data.text("CITATION.cff"))
                .contains("authors:\n  - name: \"not stated\"\n")
                .doesNotContain("license");
        assertThat(data.descriptor().path("name").asString()).isEqualTo("congress-proceedings");
        assertThat(Descriptor.slug("会議")).isEqualTo("congress-proceedings");
    }

    @Test
    void recordsOfOtherCongressesCanBeLeftOut() throws IOException {
        Congress doha = KYOTO.toBuilder().id(Id.of("doha-2015")).ordinal(13).build();
        Session there =
                OPENING.toBuilder().id(Id.of("there")).congressId(doha.id()).build();
        WrittenPackage data = WrittenPackage.of(
                folder,
                WrittenPackage.options().toBuilder().congress("kyoto-2021").build(),
                Proceedings.builder()
                        .addCongresses(KYOTO, doha)
                        .addSessions(OPENING, there)
                        .addStatements(
                                Statement.builder()
                                        .id(Id.of("here"))
                                        .sessionId(OPENING.id())
                                        .build(),
                                Statement.builder()
                                        .id(Id.of("elsewhere"))
                                        .sessionId(there.id())
                                        .build(),
                                Statement.builder().id(Id.of("anywhere")).build())
                        .addPersons(Person.builder()
                                .id(Id.of("p"))
                                .addName(Name.asWritten("en", "P"))
                                .build())
                        .build());

        assertThat(data.rows("records"))
                .extracting(row -> row.get("id"))
                .containsExactly("kyoto-2021", "p", "opening", "anywhere", "here");
    }

    @Test
    void recordsOfOtherDaysCanBeLeftOut() throws IOException {
        List<String> ids = new ArrayList<>();
        Congress doha = KYOTO.toBuilder()
                .id(Id.of("doha-2015"))
                .period(DateRange.of("2015-04-12", "2015-04-19"))
                .build();
        WrittenPackage data = WrittenPackage.of(
                folder,
                WrittenPackage.options().toBuilder()
                        .firstDay(LocalDate.of(2021, 3, 1))
                        .lastDay(LocalDate.of(2021, 3, 8))
                        .build(),
                Proceedings.builder()
                        .addCongresses(KYOTO, doha)
                        .addSessions(
                                OPENING,
                                OPENING.toBuilder()
                                        .id(Id.of("late"))
                                        .actual(TimeRange.from("2021-03-12"))
                                        .build())
                        .addActions(Action.builder()
                                .id(Id.of("early"))
                                .verb(ActionVerb.ADOPTED)
                                .date(PartialDate.of("2021-02"))
                                .build())
                        .addActions(Action.builder()
                                .id(Id.of("undated"))
                                .verb(ActionVerb.ADOPTED)
                                .build())
                        .addStatements(Statement.builder()
                                .id(Id.of("said"))
                                .sessionId(OPENING.id())
                                .build())
                        .addStatements(Statement.builder()
                                .id(Id.of("said-late"))
                                .sessionId(Id.of("late"))
                                .build())
                        .build());

        data.rows("records").forEach(row -> ids.add(row.get("id")));
        assertThat(ids).containsExactly("kyoto-2021", "opening", "said", "undated");
    }

    @Test
    void textsInOtherLanguagesCanBeLeftOut() throws IOException {
        WrittenPackage data = WrittenPackage.of(
                folder,
                WrittenPackage.options().toBuilder().language("fr").build(),
                Proceedings.builder()
                        .addCongresses(KYOTO.toBuilder()
                                .theme(LocalizedText.of(
                                        ImmutableMap.of("en", "Crime", "fr-CA", "Le crime", "fro", "Cri")))
                                .addName(Name.asWritten("fr", "14e Congrès"))
                                .build())
                        .addStatements(Statement.builder()
                                .id(Id.of("speech"))
                                .addText(StatementText.builder()
                                        .language(LanguageTag.of("en"))
                                        .text("Yes")
                                        .build())
                                .addText(StatementText.builder()
                                        .language(LanguageTag.of("FR"))
                                        .text("Oui")
                                        .build())
                                .build())
                        .build());

        assertThat(data.rows("localized_texts"))
                .extracting(row -> row.get("text"))
                .containsExactly("Le crime");
        assertThat(data.rows("names")).extracting(row -> row.get("text")).containsExactly("14e Congrès");
        assertThat(data.rows("statement_texts"))
                .extracting(row -> row.get("text"))
                .containsExactly("Oui");
    }

    @Test
    void optionsThatMeanNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSetOptions.builder().addTable("ballot").build())
                .withMessage("there is no table 'ballot'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSetOptions.builder().addCode("kow").build())
                .withMessageStartingWith("'kow' is not a list of codes of States; expected one of ");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DataSetOptions.builder().formats(ImmutableSet.of()).build())
                .withMessage("a data set must have at least one form of tables");
    }
}
