package org.congress4j.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.ProceedingsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String HEADER = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"}\n";

    private static final String ERROR = """
            {"type":"action","id":"a","verb":"adopted","date":"2021-02-30"}
            """;
    private static final String WARNING = """
            {"type":"action","id":"b","verb":"adopted","date":"0001-01-01"}
            """;
    private static final String INFO = """
            {"type":"document","id":"d","symbol":"74/550 B"}
            """;
    private static final String NOT_RUN = """
            {"type":"session","id":"s","actual":{"start":"2021-03-07T10:00"}}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void printsForPeopleWhatIsWrongAndWhatToDo() throws IOException {
        Path file = lines("all.ndjson", ERROR + WARNING + INFO + NOT_RUN);

        assertThat(run("check", "--as-of", "2026-11-24", file.toString())).isEqualTo(1);

        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        %1$s

                        Errors: contradictions and impossibilities

                          date_malformed (1): A malformed date.
                            - /actions/0/date (a), line 2, column 51: '2021-02-30' is not a valid date
                            What to do: Write as much of the date as is certain, and put the date of the source in a claim.
                            If nothing is certain, leave the member out.

                        Warnings: most likely wrong or incomplete

                          placeholder_date (1): A placeholder date, such as 0001-01-01.
                            - /actions/1/date (b), line 3, column 51: '0001-01-01' is a placeholder, not a date
                            What to do: Leave the member out; the member "absent" can say why.

                        Info: worth reviewing

                          symbol_not_understood (1): A document symbol that does not parse as a United Nations symbol, with
                            no obvious correction.
                            - /documents/0/symbol (d), line 4, column 38: '74/550 B' does not parse as a document symbol
                            What to do: Look at the document. A title, or a decision without a symbol, belongs in the title
                            or the identifiers.

                        Not checked (missing data)

                          no time zone is stated: nonexistent_local_time (1)

                        %1$s as of 2026-11-24: 1 error, 1 warning, 1 info
                        """.formatted(file));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsWhatTheReadmeShows() throws IOException {
        Path file = folder.resolve("s-res-2521.congress.json");
        try (InputStream in = ProceedingsFormat.class.getResourceAsStream(
                "/META-INF/congress4j/corpus/checks/a-vote-that-contradicts-itself.json")) {
            Files.copy(requireNonNull(in), file);
        }

        assertThat(run("check", "--as-of", "2026-11-24", file.toString())).isEqualTo(1);

        String printed = out.toString()
                .replace(file.toString(), "s-res-2521.congress.json")
                .replace(System.lineSeparator(), "\n");
        Path readme = Path.of("../../README.md");
        if (Boolean.getBoolean("congress.update")) {
            Files.writeString(
                    readme,
                    Files.readString(readme)
                            .replaceFirst(
                                    "(?s)\n```\ns-res-2521.*?\n```\n",
                                    Matcher.quoteReplacement("\n```\n" + printed + "```\n")));
        }
        assertThat(Files.readString(readme)).contains("\n```\n" + printed + "```\n");
    }

    /** The lines that were written, without fingerprints. */
    private List<String> reports() {
        return out.toString()
                .lines()
                .map(line -> line.replaceAll("\"[0-9a-f]{16}\"", "\"…\""))
                .toList();
    }

    @Test
    void writesForAProgramWhatItFound() throws IOException {
        Path file = lines("all.ndjson", ERROR + NOT_RUN);

        assertThat(run("check", "--format", "json", "--as-of", "2026-11-24", file.toString()))
                .isEqualTo(1);

        assertThat(reports())
                .containsExactly("{\"valid\":false,\"counts\":{\"error\":1,\"warning\":0,\"info\":0},"
                        + "\"totals\":{\"date_malformed\":1},\"findings\":[{\"code\":\"date_malformed\",\"severity\":\"error\",\"pointer\":\"/actions/0/date\","
                        + "\"line\":2,\"column\":51,\"recordId\":\"a\",\"params\":{\"date\":\"2021-02-30\"},\"message\":\"'2021-02-30' is not a valid date\","
                        + "\"fingerprint\":\"…\"}],"
                        + "\"sampled\":false,"
                        + "\"notRun\":[{\"rule\":\"nonexistent_local_time\",\"why\":\"no time zone is stated\",\"times\":1}],"
                        + "\"systemErrors\":[]}");
    }

    @Test
    void saysOfWhichOfSeveralFilesAReportIs() throws IOException {
        Path bad = lines("bad.ndjson", ERROR);
        Path good = lines("good.ndjson", "");

        assertThat(run("check", "--format", "json", bad.toString(), good.toString()))
                .isEqualTo(1);

        assertThat(out.toString().lines().map(new JsonMapper()::readTree))
                .extracting(
                        report -> report.get("file").asString(),
                        report -> report.get("valid").asBoolean())
                .containsExactly(tuple(bad.toString(), false), tuple(good.toString(), true));
    }

    @Test
    void endsWithTheHighestExitCodeOfSeveralFiles() throws IOException {
        Path bad = lines("bad.ndjson", ERROR);
        Path good = lines("good.ndjson", "");
        Path none = folder.resolve("none.json");

        assertThat(run("check", none.toString(), bad.toString(), good.toString()))
                .isEqualTo(3);

        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        assertThat(out.toString().lines())
                .contains(
                        bad + " as of " + today + ": 1 error, 0 warnings, 0 infos",
                        good + " as of " + today + ": 0 errors, 0 warnings, 0 infos")
                .endsWith("All 3 files: 1 error, 0 warnings, 0 infos; 1 could not be read");
        assertThat(err.toString().strip()).isEqualTo(none + ": no such file");
    }

    @Test
    void addsUpTheFindingsOfSeveralFiles() throws IOException {
        String file = lines("all.ndjson", ERROR + WARNING + INFO).toString();

        assertThat(run("check", file, file)).isEqualTo(1);

        assertThat(out.toString().lines()).endsWith("All 2 files: 2 errors, 2 warnings, 2 infos");
    }

    @Test
    void passesWarningsUnlessTheyAreToCount() throws IOException {
        Path warning = lines("warning.ndjson", WARNING);
        Path info = lines("info.ndjson", INFO);

        assertThat(run("check", warning.toString())).isZero();
        assertThat(run("check", "--strict", warning.toString())).isEqualTo(1);
        assertThat(run("check", "--strict", info.toString())).isZero();
    }

    @Test
    void looksAtTheRecordsOnTheDayThatIsGiven() throws IOException {
        Path file = lines("later.ndjson", """
                {"type":"action","id":"a","verb":"adopted","date":"2026-12-31"}
                """);

        assertThat(run("check", "--as-of", "2026-12-29", file.toString())).isEqualTo(1);
        assertThat(run("check", "--as-of", "2026-12-31", file.toString())).isZero();
    }

    @Test
    void looksAtTheRecordsTodayUnlessADayIsGiven() throws IOException {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String action = "{\"type\":\"action\",\"id\":\"a\",\"verb\":\"adopted\",\"date\":\"%s\"}\n";

        assertThat(run(
                        "check",
                        lines("past.ndjson", action.formatted(today.minusDays(1)))
                                .toString()))
                .isZero();
        // A day may be on already where the congress meets.
        assertThat(run(
                        "check",
                        lines("future.ndjson", action.formatted(today.plusDays(3)))
                                .toString()))
                .isEqualTo(1);
    }

    @Test
    void printsTenFindingsOfARuleAndHowManyMoreThereAre() throws IOException {
        Path file = lines("many.ndjson", actions(12));

        assertThat(run("check", file.toString())).isEqualTo(1);

        assertThat(out.toString().lines())
                .contains(
                        "  date_malformed (12): A malformed date.",
                        "    - /actions/9/date (a9), line 11, column 52: 'soon 9' is not a valid date",
                        "    - and 2 more")
                .doesNotContain("    - /actions/10/date (a10), line 12, column 53: 'soon 10' is not a valid date");
    }

    @Test
    void startsWithTheThreeThingsToDoFirst() throws IOException {
        Path file = lines(
                "votes.ndjson",
                actions(4)
                        + "{\"type\":\"action\",\"id\":\"v\",\"verb\":\"adopted\",\"votes\":[{\"key\":\"v\",\"tally\":"
                        + "{\"yes\":4,\"total\":3},\"ballots\":{\"yes\":[\"BEL\",\"DOM\",\"EST\"]}}]}\n");

        assertThat(run("check", "--as-of", "2026-11-24", file.toString())).isEqualTo(1);

        assertThat(out.toString())
                .startsWith(file + """


                        To do first

                          1. /actions/4/votes/0/tally/yes (v), line 6, column 79: 4 announced under 'yes', but 3 listed (and
                             1 more finding)
                             Check the printed record. If the record itself is wrong, keep both as they are; the finding
                             documents it.
                          2. /actions/0/date (a0), line 2, column 52: 'soon 0' is not a valid date
                             Write as much of the date as is certain, and put the date of the source in a claim. If nothing
                             is certain, leave the member out.
                          3. /actions/1/date (a1), line 3, column 52: 'soon 1' is not a valid date
                             Write as much of the date as is certain, and put the date of the source in a claim. If nothing
                             is certain, leave the member out.

                        Errors: contradictions and impossibilities
                        """)
                .contains("""
                            - /actions/4/votes/0/tally/yes (v), line 6, column 79: 4 announced under 'yes', but 3 listed
                              explains tally_total_mismatch: /actions/4/votes/0/tally/total: the numbers add up to 4, but
                                the total is 3
                        """)
                .endsWith(" as of 2026-11-24: 5 errors, 0 warnings, 0 infos; 6 findings in all\n");
    }

    @Test
    void saysHowManyAreGivenByNameOnly() throws IOException {
        Path file = lines(
                "names.ndjson",
                "{\"type\":\"action\",\"id\":\"a\",\"verb\":\"adopted\",\"votes\":[{\"key\":\"v\",\"ballots\":{\"yes\":[\"BEL\"]},"
                        + "\"unresolvedBallots\":{\"yes\":[\"Neverland\"],\"no\":[\"Utopia\"]}}]}\n"
                        + "{\"type\":\"sponsorship\",\"id\":\"s\",\"kind\":\"sponsor\",\"name\":\"Erewhon\"}\n"
                        + "{\"type\":\"sponsorship\",\"id\":\"t\",\"kind\":\"sponsor\",\"partyId\":\"EST\"}\n");

        run("check", file.toString());
        assertThat(out.toString().lines()).contains("Given by name only: 2 of 3 voters, 1 of 2 parties");

        run("check", "--format", "json", file.toString());
        assertThat(out.toString())
                .contains(
                        "\"unresolvedVoters\":{\"unresolved\":2,\"of\":3},\"unresolvedParties\":{\"unresolved\":1,\"of\":2}");
    }

    @Test
    void saysWhereElseACauseShows() throws IOException {
        Path file = lines(
                "votes.ndjson",
                IntStream.range(0, 8).mapToObj(i -> """
                                {"type":"action","id":"%d","verb":"adopted","votes":[{"key":"v","ballots":{"yes":["GER"]}}]}
                                """.formatted(i)).collect(Collectors.joining()));

        assertThat(run("check", file.toString())).isEqualTo(1);

        assertThat(out.toString().lines())
                .containsSequence(
                        "  dangling_party (8): A reference to a party that is neither in the document nor a State in the",
                        "    registry.",
                        "    - /actions/0/votes/0/ballots/yes/0 (0), line 2, column 82: no party in the document and no State has the id"
                                + " 'GER'; did you mean 'DEU Germany'?",
                        "      also at /actions/1/votes/0/ballots/yes/0",
                        "      also at /actions/2/votes/0/ballots/yes/0",
                        "      also at /actions/3/votes/0/ballots/yes/0",
                        "      also at /actions/4/votes/0/ballots/yes/0",
                        "      also at /actions/5/votes/0/ballots/yes/0",
                        "      and at 2 more places");
    }

    @Test
    void saysIfNotAllFindingsAreWritten() throws IOException {
        Path file = lines("many.ndjson", actions(1001));

        assertThat(run("check", "--format", "json", file.toString())).isEqualTo(1);

        JsonNode report = new JsonMapper().readTree(out.toString());
        assertThat(report.get("findings").size()).isEqualTo(1000);
        assertThat(report.get("sampled").asBoolean()).isTrue();
        assertThat(report.at("/counts/error").asInt()).isEqualTo(1001);
    }

    @Test
    void putsTheFindingsOfOneCauseTogetherForAProgram() throws IOException {
        String file = lines(
                        "votes.ndjson",
                        IntStream.range(0, 8)
                                .mapToObj(
                                        i -> "{\"type\":\"action\",\"id\":\"" + i + "\",\"verb\":\"adopted\",\"votes\":"
                                                + "[{\"key\":\"v\",\"ballots\":{\"yes\":[\"GER\"]}}]}\n")
                                .collect(Collectors.joining()))
                .toString();

        assertThat(run("check", "--format", "json", "--only", "dangling_party", file))
                .isEqualTo(1);
        JsonNode report = new JsonMapper().readTree(out.toString());
        assertThat(report.get("findings").size()).isEqualTo(1);
        assertThat(report.at("/findings/0/times").asInt()).isEqualTo(8);
        assertThat(report.at("/findings/0/alsoAt").size()).isEqualTo(5);
        assertThat(report.at("/totals/dangling_party").asInt()).isEqualTo(8);
        assertThat(report.at("/counts/error").asInt()).isEqualTo(1);
        assertThat(report.get("sampled").asBoolean()).isFalse();
    }

    @Test
    void writesEveryFindingByItselfIfAllAreAskedFor() throws IOException {
        Path file = lines("many.ndjson", actions(1001));

        assertThat(run("check", "--format", "json", "--all", file.toString())).isEqualTo(1);

        JsonNode report = new JsonMapper().readTree(out.toString());
        assertThat(report.get("findings").size()).isEqualTo(1001);
        assertThat(report.get("sampled").asBoolean()).isFalse();
    }

    @Test
    void printsEveryFindingIfAllAreAskedFor() throws IOException {
        Path file = lines("many.ndjson", actions(12));

        assertThat(run("check", "--all", file.toString())).isEqualTo(1);

        assertThat(out.toString().lines())
                .contains("    - /actions/11/date (a11), line 13, column 53: 'soon 11' is not a valid date")
                .noneMatch(line -> line.contains(" more"));
    }

    @Test
    void runsTheRulesThatAreChosenByCodeAndTopic() throws IOException {
        String file = lines("all.ndjson", ERROR + WARNING + INFO).toString();

        assertThat(run("check", "--only", "scalars,duplicate_id", "--without", "date_malformed", file))
                .isZero();

        assertThat(out.toString())
                .contains("placeholder_date (1)", "symbol_not_understood (1)", ": 0 errors, 1 warning, 1 info");
        assertThat(run("check", "--only", "tally_mismatch", file)).isEqualTo(2);
        assertThat(run("check", "--without", "sums", file)).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "there is no rule with the code 'tally_mismatch'; did you mean 'tally_list_mismatch' or"
                                + " 'tally_text_mismatch' or 'tally_cast_mismatch'? The topics are references, scalars, votes, sittings,"
                                + " congresses, texts, other",
                        "there is no rule with the code 'sums'; the topics are references, ");
    }

    @Test
    void writesForAProgramWhyAFileCannotBeRead() throws IOException {
        Path file = lines("bad.ndjson", ERROR + "{\"type\":\"session\"}\n" + WARNING);
        Path document = folder.resolve("bad.json");
        Files.writeString(
                document,
                "{\"type\": \"proceedings\", \"formatVersion\": \"0.10\",\n"
                        + "\"sessions\": [{\"type\": \"session\", \"id\": \"s\", \"number\": 5.7}]}");

        assertThat(run("check", "--format", "json", file.toString())).isEqualTo(3);
        assertThat(reports())
                .containsExactly("{\"valid\":false,\"problems\":[{\"code\":\"missing_member\",\"severity\":\"error\","
                        + "\"pointer\":\"\",\"line\":3,\"column\":18,\"params\":{},"
                        + "\"message\":\"required member is missing: id\",\"fingerprint\":\"…\"}],"
                        + "\"counts\":{\"error\":0,\"warning\":0,\"info\":0},\"totals\":{},\"findings\":[],"
                        + "\"sampled\":false,\"notRun\":[],\"systemErrors\":[]}");
        assertThat(err.toString().strip())
                .isEqualTo(file + ": required member is missing: id at the root, line 3, column 18");

        out.getBuffer().setLength(0);
        assertThat(run("check", "--format", "json", document.toString())).isEqualTo(3);
        assertThat(reports().get(0))
                .startsWith("{\"valid\":false,\"problems\":[{\"code\":\"wrong_type\",\"severity\":\"error\","
                        + "\"pointer\":\"/sessions/0/number\",\"line\":2,\"column\":55,"
                        + "\"params\":{\"expected\":\"a whole number\",\"found\":\"number 5.7\"},");
    }

    @Test
    void writesForAProgramWhatWasLeftOutBesideWhatItFound() throws IOException {
        Path file = lines("partly.ndjson", ERROR + "{\"type\":\"session\"}\n" + ERROR.replace("\"a\"", "\"b\""));

        assertThat(run("check", "--format", "json", "--skip", "--all", file.toString()))
                .isEqualTo(1);

        JsonNode report = new JsonMapper().readTree(out.toString());
        assertThat(report.at("/problems/0/line").asInt()).isEqualTo(3);
        assertThat(report.at("/findings/1/pointer").asString()).isEqualTo("/actions/1/date");
        assertThat(report.at("/findings/1/line").asInt()).isEqualTo(4);
    }

    @Test
    void printsWhereFindingsAreInADocument() throws IOException {
        Path document = folder.resolve("a.json");
        Files.writeString(document, """
                {
                  "type": "proceedings",
                  "formatVersion": "0.10",
                  "actions": [
                    {"type": "action", "id": "a", "verb": "adopted", "date": "soon"}
                  ]
                }
                """);

        assertThat(run("check", document.toString())).isEqualTo(1);

        assertThat(out.toString()).contains("/actions/0/date (a), line 5, column 62: 'soon' is not a valid date");
    }

    @Test
    void reportsWarningsOfTheReaderBesideTheReport() throws IOException {
        Path file = lines("odd.ndjson", """
                {"type":"action","id":"a","verb":"raised","itemRefs":[]}
                """);

        assertThat(run("check", "--format", "json", file.toString())).isZero();

        assertThat(err.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith(file + ": "));
        assertThat(new JsonMapper().readTree(out.toString()).get("valid").asBoolean())
                .isTrue();
    }

    @Test
    void leavesNoControlCharactersForATerminal() throws IOException {
        Path file = lines("escape.ndjson", """
                {"type":"action","id":"a\\u001b[2J","verb":"adopted","date":"soon\\u001b[2J"}
                """);

        assertThat(run("check", file.toString())).isEqualTo(1);

        assertThat(out.toString())
                .contains("(a\\u001b[2J), line 2, column 60: 'soon\\u001b[2J' is not a valid date")
                .doesNotContain("\u001b");
    }

    @Test
    void findsNoErrorInTheKyotoCongress() throws IOException {
        Path file = folder.resolve("kyoto.congress.json");
        CongressJson.write(KyotoCongress.proceedings(), file);

        assertThat(run("check", "--strict", "--as-of", "2026-11-24", file.toString()))
                .isZero();

        assertThat(out.toString()).endsWith(": 0 errors, 0 warnings, 2 infos" + System.lineSeparator());
    }

    @Test
    void saysWhatIsWrongWithItsArguments() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", "--as-of", "yesterday", "a.json")).isEqualTo(2);
        assertThat(run("check", "--format", "xml", "a.json")).isEqualTo(2);

        assertThat(err.toString())
                .contains(
                        "Missing required parameter: 'FILE'",
                        "Invalid value for option '--as-of': expected a date such as 2026-11-24 but was 'yesterday'",
                        "Invalid value for option '--format': expected one of [TEXT, JSON, SARIF] (case-insensitive) but was 'xml'");
        assertThat(out.toString()).isEmpty();
    }

    /** As many actions without a date that is one. */
    private static String actions(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{\"type\":\"action\",\"id\":\"a" + i + "\",\"verb\":\"adopted\",\"date\":\"soon " + i
                        + "\"}\n")
                .collect(Collectors.joining());
    }

    private Path lines(String name, String records) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + records);
    }

    private int run(String... args) {
        return CongressCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
