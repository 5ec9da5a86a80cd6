package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.json.format.RefusedPart;
import org.congress4j.json.format.report.ExportReport;
import org.congress4j.json.format.report.ImportProblem;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.json.format.report.ImportReport;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.College;
import org.congress4j.model.Election;
import org.congress4j.model.Electorate;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.MajorityRule;
import org.congress4j.model.Proceedings;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.Tally;
import org.congress4j.model.Threshold;
import org.congress4j.model.Vote;
import org.congress4j.model.VoteOutcome;
import org.congress4j.model.VoteRequirement;
import org.congress4j.model.check.AcceptedFinding;
import org.congress4j.model.check.Baseline;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.NotRun;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.check.SystemError;
import org.congress4j.model.code.MajorityBase;
import org.congress4j.model.code.MergeSide;
import org.congress4j.model.code.Severity;
import org.congress4j.model.edit.EditResult;
import org.congress4j.model.edit.MergeResult;
import org.congress4j.model.edit.ProceedingsDiff;
import org.congress4j.model.edit.ProceedingsEditor;
import org.congress4j.model.edit.ProceedingsMerge;
import org.congress4j.model.edit.References;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateCode;
import org.congress4j.model.registry.StateResolution;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;
import org.congress4j.testing.CommittedFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** What is told of documents, as JSON. */
class ReportsTest {
    private static final Path CORPUS = Path.of("../format/src/main/resources" + CorpusCase.FOLDER);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private static final String ID =
            MAPPER.readTree(ProceedingsFormat.schema()).get("$id").asString();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(ImmutableMap.of(ID, ProceedingsFormat.schema())));

    private static CheckReport report() throws IOException {
        ReadResult read = CongressJson.read(
                CORPUS.resolve("checks/a-vote-that-contradicts-itself.json"),
                ReadOptions.builder().keepPlaces(true).build());
        return read.locate(ProceedingsCheck.standard().check(read.proceedings(), AS_OF));
    }

    private static ReadResult readResult() {
        return CongressJson.readString(
                """
                {
                  "type": "proceedings",
                  "formatVersion": "0.10",
                  "title": {"en": "Kyoto Congress"},
                  "sessions": [
                    {"type": "session", "id": "opening", "number": "first", "kind": "", "mood": "solemn"},
                    {"type": "session", "number": 2}
                  ]
                }
                """, ReadOptions.builder().onProblem(OnProblem.KEEP_WHAT_FITS).build());
    }

    @Test
    void aReportIsWrittenAndReadAsItIs() throws IOException {
        assertGolden("check-report.json", "checkReport", report());
    }

    @Test
    void aReportByCauseIsWrittenAndReadAsItIs() throws IOException {
        CheckReport byCause = ProceedingsCheck.standard().byCause(report()).toBuilder()
                .file("a-vote-that-contradicts-itself.json")
                .build();

        assertThat(byCause.findings())
                .anySatisfy(finding -> assertThat(finding.consequences()).isNotEmpty());
        assertGolden("check-report-by-cause.json", "checkReport", byCause);
    }

    @Test
    void aReportOfADocumentThatDoesNotFitIsWrittenAndReadAsItIs() throws IOException {
        assertGolden(
                "check-report-of-problems.json",
                "checkReport",
                CheckReport.builder()
                        .addAllProblems(readResult().problems().stream()
                                .map(JsonProblem::asFinding)
                                .toList())
                        .build());
    }

    @Test
    void aBaselineIsWrittenAndReadAsItIs() throws IOException {
        Baseline found = ProceedingsCheck.standard()
                .baseline(report(), Baseline.builder().build());
        AcceptedFinding first = found.accepted().get(0).toBuilder()
                .reason("The record prints 15 in favour and lists 12.")
                .by("A. Editor")
                .build();

        assertGolden(
                "baseline.json",
                "baseline",
                Baseline.builder()
                        .addAccepted(first)
                        .addAllAccepted(
                                found.accepted().subList(1, found.accepted().size()))
                        .build());
    }

    @Test
    void aReportSaysWhatIsAcceptedAndNoLongerFound() throws IOException {
        CheckReport report = report();
        AcceptedFinding gone = AcceptedFinding.builder()
                .code("date_malformed")
                .fingerprint("0123456789abcdef")
                .build();
        CheckReport rest = ProceedingsCheck.standard()
                .accept(
                        report,
                        ProceedingsCheck.standard()
                                .baseline(report, Baseline.builder().build())
                                .toBuilder()
                                .addAccepted(gone)
                                .build());

        String json = MAPPER.writeValueAsString(rest);
        assertThat(json)
                .startsWith(
                        "{\"valid\":true,\"counts\":{\"error\":0,\"warning\":0,\"info\":0},\"totals\":{},\"findings\":[],"
                                + "\"sampled\":false,\"accepted\":"
                                + report.findings().size()
                                + ",\"noLongerFound\":[{\"code\":\"date_malformed\",\"fingerprint\":\"0123456789abcdef\"}],");
        assertThat(MAPPER.readValue(json, CheckReport.class)).isEqualTo(rest);
    }

    @Test
    void aReadResultIsWrittenAndReadAsItIs() throws IOException {
        ReadResult result = readResult();

        assertThat(result.problems()).isNotEmpty();
        assertThat(result.warnings()).isNotEmpty();
        assertThat(result.refused()).isNotEmpty();
        assertGolden("read-result.json", "readResult", result);
    }

    private static final String HARVEST = """
            {
              "type": "proceedings",
              "formatVersion": "0.10",
              "base": "https://example.org/rivers/",
              "congresses": [
                {"type": "congress", "id": "rivers-2021", "names": [{"text": {"en": "Congress on Rivers"}}]}
              ],
              "sessions": [
                {
                  "type": "session", "id": "opening", "congressId": "rivers-2021", "number": 1,
                  "modified": "2021-03-01T00:00:00Z"
                },
                {"type": "session", "id": "closing", "congressId": "rivers-2021", "modified": "2021-03-01T00:00:00Z"}
              ],
              "statements": [{"type": "statement", "id": "speech", "sessionId": "closing"}]
            }
            """;

    private static final String LATER = """
            {
              "type": "proceedings",
              "formatVersion": "0.10",
              "base": "https://example.org/rivers/",
              "congresses": [
                {"type": "congress", "id": "rivers-2021", "names": [{"text": {"en": "Rivers Congress"}}]}
              ],
              "persons": [{"type": "person", "id": "speaker", "names": [{"text": {"en": "A. Speaker"}}]}],
              "sessions": [
                {
                  "type": "session", "id": "opening", "congressId": "rivers-2021", "number": 1, "kind": "opening",
                  "modified": "2021-03-08T00:00:00Z"
                }
              ],
              "tombstones": [
                {"type": "tombstone", "id": "closing", "recordType": "session", "modified": "2021-03-08T00:00:00Z"}
              ]
            }
            """;

    @Test
    void theResultOfAMergeIsWrittenAndReadAsItIs() throws IOException {
        MergeResult result = ProceedingsMerge.of(CongressJson.readString(HARVEST), CongressJson.readString(LATER))
                .prefer(MergeSide.THEIRS)
                .merge();

        assertThat(result.clashes()).isNotEmpty();
        assertThat(result.leftovers()).isNotEmpty();
        assertGolden("merge-result.json", "mergeResult", result);
    }

    @Test
    void aComparisonIsWrittenAndReadAsItIs() throws IOException {
        assertGolden(
                "proceedings-diff.json",
                "proceedingsDiff",
                ProceedingsDiff.between(CongressJson.readString(HARVEST), CongressJson.readString(LATER)));
    }

    @Test
    void theResultOfAnEditIsWrittenAndReadAsItIs() throws IOException {
        EditResult result = ProceedingsEditor.of(CongressJson.readString(HARVEST))
                .rename(Id.of("opening"), Id.of("rivers-2021-opening"))
                .remove(Id.of("closing"))
                .apply();

        assertGolden("edit-result.json", "editResult", result);
    }

    @Test
    void aReferenceIsWrittenAndReadAsItIs() throws IOException {
        assertGolden(
                "id-reference.json",
                "idReference",
                References.of(CongressJson.readString(HARVEST))
                        .to(Id.of("closing"))
                        .get(0));
    }

    @Test
    void anImportReportIsWrittenAndReadAsItIs() throws IOException {
        assertGolden(
                "import-report.json",
                "importReport",
                ImportReport.builder()
                        .format("un-votes")
                        .rows(386)
                        .votes(2)
                        .putRecord("action", 2)
                        .putRecord("resolution", 2)
                        .putTotal(ImportProblemCode.UNKNOWN_CODE, 1)
                        .addProblem(ImportProblem.builder()
                                .code(ImportProblemCode.UNKNOWN_CODE)
                                .message("ms_code 'GER' is unknown; ms_name 'GERMANY' is DEU")
                                .count(1)
                                .addLine(12)
                                .build())
                        .build());
    }

    @Test
    void anExportReportIsWrittenAndReadAsItIs() throws IOException {
        assertGolden(
                "export-report.json",
                "exportReport",
                ExportReport.builder()
                        .format("un-votes")
                        .rows(386)
                        .votes(2)
                        .withoutVoters(1)
                        .withoutLibraryId(1)
                        .putWithoutLetter("unknown", 3)
                        .build());
    }

    @Test
    void theOutcomeOfAVoteIsWrittenAndReadAsItIs() throws IOException {
        RulesOfProcedure rules = RulesOfProcedure.builder()
                .addMajority(MajorityRule.builder()
                        .key("both-categories")
                        .threshold(Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING))
                        .everyCollege(true)
                        .veto(false)
                        .build())
                .build();
        Vote vote = Vote.builder()
                .key("motion")
                .addColleges(
                        College.builder().key("a").tally(Tally.of(81, 18, 28)).build(),
                        College.builder()
                                .key("b-c")
                                .tally(Tally.of(577, 32, 35))
                                .build())
                .build();
        VoteOutcome outcome = rules.decide(vote, Electorate.builder().build());

        assertThat(outcome.requirements()).extracting(Object::toString).contains("50 of 99 needed, 81 in favour");
        assertGolden("vote-outcome.json", "voteOutcome", outcome);
    }

    @Test
    void theOutcomeOfAnElectionIsWrittenAndReadAsItIs() throws IOException {
        RulesOfProcedure rules = RulesOfProcedure.builder()
                .addMajority(MajorityRule.builder()
                        .key("elections")
                        .threshold(Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING))
                        .everyCollege(false)
                        .veto(false)
                        .build())
                .build();
        Vote vote = Vote.builder()
                .key("first-ballot")
                .election(Election.builder().presentAndVoting(189).build())
                .addCandidates(
                        CandidateResult.builder().name("Malta").votes(100).build(),
                        CandidateResult.builder().name("Cyprus").votes(89).build())
                .build();

        assertGolden(
                "vote-outcome-election.json",
                "voteOutcome",
                rules.decide(vote, Electorate.builder().build()));
    }

    @Test
    void numbersOfVotesWithWeightsAreDecimal() {
        VoteRequirement required = VoteRequirement.builder()
                .kind(VoteRequirement.MAJORITY)
                .needed(new BigDecimal("1.25"))
                .exceed(true)
                .whole(new BigDecimal("2.5"))
                .reached(new BigDecimal("1.5"))
                .met(true)
                .build();
        String json = "{\"kind\":\"majority\",\"needed\":\"1.25\",\"exceed\":true,\"whole\":\"2.5\","
                + "\"reached\":\"1.5\",\"met\":true}";

        assertThat(MAPPER.writeValueAsString(required)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, VoteRequirement.class)).isEqualTo(required);
    }

    @Test
    void aParsedSymbolIsWrittenAndReadAsItIs() throws IOException {
        assertGolden(
                "parsed-symbol.json",
                "parsedSymbol",
                DocumentSymbol.of("A/C.3/78/L.41/Rev.1").parsed().orElseThrow());
        assertThat(MAPPER.writeValueAsString(
                        DocumentSymbol.of("CEDAW/C/IDN/8-9").parsed().orElseThrow()))
                .contains("\"number\":8,\"lastNumber\":9,")
                .doesNotContain("base");
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"canonical\":\"no symbol\",\"organ\":\"A\",\"series\":\"A\"}", ParsedSymbol.class))
                .hasMessageContaining("'no symbol' is not a symbol that can be parsed");
    }

    @Test
    void aStateOfTheRegistryIsWrittenAndReadAsItIs() throws IOException {
        assertGolden(
                "registered-state.json",
                "registeredState",
                MemberStates.registry().byCode("SUHH").orElseThrow());
        for (RegisteredState party : MemberStates.registry().parties()) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(party), RegisteredState.class))
                    .isSameAs(party);
        }
        assertThatThrownBy(() -> MAPPER.readValue("{\"code\":\"QQQ\"}", RegisteredState.class))
                .hasMessageContaining("the registry has no State with the code 'QQQ'");
    }

    @Test
    void theResolutionOfANameIsWritten() throws IOException {
        LocalDate day = LocalDate.of(2021, 3, 7);
        MemberStates registry = MemberStates.registry();

        assertResolution("state-resolution.json", registry.resolve("Turkey", day));
        assertResolution("state-resolution-ambiguous.json", registry.resolve("Korea"));
        assertResolution("state-resolution-organization.json", registry.resolveParty("EU", day));
    }

    @Test
    void theResolutionOfANameIsReadAsWhatTheRegistrySays() {
        LocalDate day = LocalDate.of(2021, 3, 7);
        MemberStates registry = MemberStates.registry();

        for (StateResolution resolution : List.of(
                registry.resolve("Turkey"),
                registry.resolve("nowhere", day),
                registry.resolve("Zanzibar", LocalDate.of(1990, 1, 1)),
                registry.resolve("BRN", day),
                registry.resolveParty("Cook Islands", day),
                registry.resolveParty("Cook Islands"),
                registry.resolveParty("EU"),
                registry.resolveCode(StateCode.COW, "678", LocalDate.of(1980, 1, 1)),
                registry.resolveCode(StateCode.IOC, "BRN"))) {
            String json = MAPPER.writeValueAsString(resolution);

            assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, StateResolution.class)))
                    .isEqualTo(json);
        }
        assertThat(MAPPER.readValue("{\"asWritten\":\"Turkey\",\"match\":\"unknown\"}", StateResolution.class)
                        .state())
                .isEqualTo(registry.byCode("TUR"));
    }

    private static void assertResolution(String file, StateResolution resolution) throws IOException {
        String json = MAPPER.writer().with(CorpusLayout.printer()).writeValueAsString(resolution) + "\n";

        assertFits(json, "stateResolution");
        CommittedFile.assertCurrent(CORPUS.resolve("reports").resolve(file), json);
    }

    record Visit(List<StateResolution> guests, RegisteredState host, Map<String, ParsedSymbol> papers) {}

    @Test
    void resultsStandInsideTheTypesOfAnApplication() {
        RegisteredState japan = MemberStates.registry().byCode("JPN").orElseThrow();
        Visit visit = new Visit(
                List.of(MemberStates.registry().resolve("Japan")),
                japan,
                Map.of("draft", DocumentSymbol.of("A/CONF.234/L.6").parsed().orElseThrow()));

        Visit read = MAPPER.readValue(MAPPER.writeValueAsString(visit), Visit.class);

        assertThat(read.guests().get(0).state()).contains(japan);
        assertThat(read.host()).isSameAs(japan);
        assertThat(read.papers()).isEqualTo(visit.papers());
    }

    @SuppressWarnings("unchecked") // a value of the format is of the type that typeOf gives
    private static <T> void assertGolden(String file, String definition, T value) throws IOException {
        Class<T> type = (Class<T>) ProceedingsFormat.typeOf(value.getClass()).orElseThrow();
        String json = MAPPER.writer().with(CorpusLayout.printer()).writeValueAsString(value) + "\n";

        assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
        assertFits(json, definition);
        CommittedFile.assertCurrent(CORPUS.resolve("reports").resolve(file), json);
    }

    private static void assertFits(String json, String definition) {
        if (!Boolean.getBoolean("congress.update")) {
            Schema schema = REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/" + definition));
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void aReportWithoutFindingsHasAllItsLists() {
        assertThat(MAPPER.writeValueAsString(
                        ProceedingsCheck.run(Proceedings.builder().build(), AS_OF)))
                .isEqualTo(
                        "{\"valid\":true,\"counts\":{\"error\":0,\"warning\":0,\"info\":0},\"totals\":{},\"findings\":[],"
                                + "\"sampled\":false,\"notRun\":[],\"systemErrors\":[]}");
        assertThat(MAPPER.readValue(
                        "{\"valid\":true,\"counts\":{},\"totals\":{},\"findings\":[],\"sampled\":false,\"notRun\":[],"
                                + "\"systemErrors\":[]}",
                        CheckReport.class))
                .isEqualTo(CheckReport.builder().build());
    }

    @Test
    void whatSaysNothingElsewhereSaysSomethingInAFinding() {
        Finding finding = Finding.builder()
                .code("untitled")
                .severity(Severity.INFO)
                .pointer("")
                .putParameter("title", "")
                .message("the title is ''")
                .build();
        String json = "{\"code\":\"untitled\",\"severity\":\"info\",\"pointer\":\"\",\"params\":{\"title\":\"\"},"
                + "\"message\":\"the title is ''\",\"fingerprint\":\"" + finding.fingerprint() + "\"}";

        assertThat(MAPPER.writeValueAsString(finding)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, Finding.class)).isEqualTo(finding);
    }

    @Test
    void whatFollowsFromTheRestIsPassedOverInReading() {
        CheckReport report = MAPPER.readValue(
                "{\"valid\":true,\"sampled\":true,\"counts\":{\"error\":1},\"totals\":{\"date_malformed\":1},"
                        + "\"findings\":[{\"code\":\"date_malformed\",\"severity\":\"error\",\"pointer\":\"/actions/0/date\","
                        + "\"message\":\"'soon' is not a valid date\"}]}",
                CheckReport.class);

        assertThat(report.valid()).isFalse();
        assertThat(report.sampled()).isFalse();
        assertThat(report.total(Severity.ERROR)).isEqualTo(1);
        assertThat(report.findings().get(0).fingerprint()).hasSize(16);
    }

    @Test
    void whatIsNotKnownIsKept() {
        String json =
                "{\"rule\":\"voter_not_member\",\"why\":\"no memberships\",\"times\":12,\"org.example.note\":\"x\"}";
        NotRun notRun = NotRun.builder()
                .rule("voter_not_member")
                .why("no memberships")
                .times(12)
                .putExtension("org.example.note", JsonValue.of("x"))
                .build();

        assertThat(MAPPER.readValue(json, NotRun.class)).isEqualTo(notRun);
        assertThat(MAPPER.writeValueAsString(notRun)).isEqualTo(json);
        assertThat(MAPPER.readValue("{\"rule\":\"r\",\"message\":\"m\",\"cause\":1}", SystemError.class))
                .isEqualTo(SystemError.builder()
                        .rule("r")
                        .message("m")
                        .putExtension("cause", new JsonValue.JsonNumber("1"))
                        .build());
    }

    @Test
    void refusesWhatIsNoFinding() {
        assertRefused(
                "'severity': 'grave', 'pointer': '', 'message': ''",
                "severity must be 'error', 'warning' or 'info' but was 'grave' at /severity");
        assertRefused("'severity': 'info'", "required members are missing: pointer, message at the root");
        assertRefused("'severity': 7", "expected 'error', 'warning' or 'info' but found number 7 at /severity");
        assertRefused("'pointer': 7", "expected a JSON pointer or an empty string but found number 7 at /pointer");
    }

    private static void assertRefused(String members, String message) {
        String json = ("{'code': 'x', " + members + "}").replace('\'', '"');

        assertThatThrownBy(() -> MAPPER.readValue(json, Finding.class))
                .isInstanceOf(DatabindException.class)
                .cause()
                .isInstanceOfSatisfying(
                        CongressJsonException.class,
                        e -> assertThat(e.problems().get(0).toString()).startsWith(message));
    }

    @Test
    void aProblemOrAPartStandsAlone() {
        JsonProblem problem = JsonProblem.builder()
                .code(ProblemCode.WRONG_TYPE)
                .pointer("/number")
                .line(3)
                .column(14)
                .expected("a whole number")
                .found("string 'first'")
                .message("expected a whole number but found string 'first'")
                .build();
        String json = "{\"code\":\"wrong_type\",\"pointer\":\"/number\",\"line\":3,\"column\":14,"
                + "\"expected\":\"a whole number\",\"found\":\"string 'first'\","
                + "\"message\":\"expected a whole number but found string 'first'\"}";
        RefusedPart part = RefusedPart.builder()
                .pointer("")
                .line(0)
                .text("")
                .addProblem(problem)
                .build();

        assertThat(MAPPER.writeValueAsString(problem)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, JsonProblem.class)).isEqualTo(problem);
        assertThat(MAPPER.writeValueAsString(part))
                .isEqualTo("{\"pointer\":\"\",\"text\":\"\",\"problems\":[" + json + "]}");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(part), RefusedPart.class))
                .isEqualTo(part);
        assertThatThrownBy(() -> MAPPER.readValue(json.replace("wrong_type", "odd"), JsonProblem.class))
                .hasMessageContaining("there is no problem with the code 'odd'");
    }
}
