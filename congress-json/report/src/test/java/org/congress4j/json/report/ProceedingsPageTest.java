package org.congress4j.json.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ProceedingsPageTest {
    private static final Path VALID = Path.of("../format/src/main/resources/META-INF/congress4j/corpus/valid");

    private static final String CONGRESS = """
            {"type":"proceedings","formatVersion":"0.10","series":[{"type":"congress-series","id":"s","names":[{"text":{"en":"Water Congress"}}]}],
            "congresses":[
            {"type":"congress","id":"a","seriesId":"s","ordinal":1,"names":[{"text":{"en":"First Congress"}}],"period":{"start":"1990-05-01","end":"1990-05-03"},"timeZone":"Asia/Tokyo",
             "statuses":[{"status":"held"}],"counts":[{"unit":"person","value":200,"upper":300,"qualifier":"between","sourceIds":["p"]},{"unit":"state","qualifier":"several"},{"unit":"person","value":40,"qualifier":"exact","subject":{"en":"speakers"}}],
             "rulesOfProcedure":{"majorities":[{"key":"m","threshold":{"numerator":1,"denominator":2,"exceed":true,"base":"present-and-voting"},"everyCollege":false,"veto":false}]}},
            {"type":"congress","id":"b","seriesId":"s","ordinal":2,"names":[{"text":{"en":"Second Congress"}}],"period":{"start":"1995-05-01","end":"1995-05-03"},"counts":[{"unit":"person","value":500,"qualifier":"exact"}]}],
            "delegations":[{"type":"delegation","id":"d-jpn","congressId":"a","partyId":"JPN"},{"type":"delegation","id":"d-club","congressId":"a","name":"A club"}],
            "agendas":[{"type":"agenda","id":"g","congressId":"a","edition":"adopted","items":[{"key":"1","label":"1","title":{"en":"Water"}}]}],
            "sessions":[
            {"type":"session","id":"later","congressId":"a","title":{"en":"Closing"},"actual":{"start":"1990-05-01T15:00"}},
            {"type":"session","id":"sooner","congressId":"a","title":{"en":"Opening"},"actual":{"start":"1990-05-01T10:00"}},
            {"type":"session","id":"undated","congressId":"a","title":{"en":"Some day"}}],
            "actions":[{"type":"action","id":"v","congressId":"a","date":"1990-05-02","verb":"adopted","textId":"t","votes":[{"key":"1","tally":{"yes":2,"no":1,"abstain":0},
             "ballots":{"yes":["JPN","club"],"no":["DDDE"]},"unresolvedBallots":{"yes":["Nobody"]}}]}],
            "declarations":[{"type":"declaration","id":"t","congressId":"a","title":{"en":"Declaration"},"paragraphs":[
             {"key":"1","kind":"operative","label":"1","text":{"en":"Water is wet.","ar":"الماء رطب"}},{"key":"2","kind":"operative","summary":{"en":"It asks for more."}}]}],
            "commitments":[{"type":"commitment","id":"c","textId":"t","paragraphRefs":["t#1"],"summary":{"en":"Water for all"}},{"type":"commitment","id":"c2","textId":"t","paragraphRefs":["t#1"]}],
            "documents":[{"type":"document","id":"doc","congressId":"a","symbol":"A/CONF.1/1","itemRefs":["g#1"],"languageVersions":[{"language":"en","files":[{"uri":"https://example.org/en.pdf"}]},{"language":"fr"}]},
             {"type":"document","id":"doc-2","congressId":"a","symbol":"A/CONF.1/2","languageVersions":[{"language":"en","files":[{"uri":"javascript:alert(1)"}]}]}],
            "persons":[{"type":"person","id":"w","names":[{"text":{"en":"A. Water"}}],"born":"1950-02-03","contacts":[{"email":"water@example.org"}],"claims":[{"at":"/born","value":"1951-02-03","sourceIds":["p"]},{"at":"/names","sourceIds":["p"]}]}],
            "sources":[{"type":"source","id":"p","title":{"en":"Press release"},"uris":["https://example.org/p","JavaScript:alert(2)"]}]}
            """;

    @Test
    void saysWhatTheSummarySays() {
        String page = page(CONGRESS).toHtml();

        assertThat(page)
                .contains(
                        "<title>Water Congress</title>",
                        "between 200 and 300 people",
                        "Adopted by 2 votes to 1, with no abstentions",
                        "<th scope=\"row\">none</th><td dir=\"auto\"><b>2</b> club, Nobody</td>",
                        "German Democratic Republic",
                        "Under the rules of procedure",
                        "<text class=\"axis\" x=\"0.0\" y=\"135\">1990</text>",
                        "<p lang=\"ar\" dir=\"auto\">الماء رطب</p>",
                        "In other words:",
                        "<a href=\"#c\">Water for all</a>",
                        "<td>item 1</td>",
                        "none (1)",
                        "href=\"https://example.org/en.pdf\"")
                .containsSubsequence(
                        "datetime=\"1990-05-01T01:00:00Z\"", "datetime=\"1990-05-01T06:00:00Z\"", "Without a date");
    }

    @Test
    void isCalledWhatTheDocumentOrItsOnlyCongressIsCalled() {
        assertThat(page("{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"}").toHtml())
                .contains("<title>Proceedings</title>");
        assertThat(page("""
                {"type":"proceedings","formatVersion":"0.10","congresses":[{"type":"congress","id":"a","names":[{"text":{"en":"First"}}]}]}
                """).toHtml()).contains("<title>First</title>");
        assertThat(page("{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"title\":{\"en\":\"Acts\"}}")
                        .toHtml())
                .contains("<title>Acts</title>");
    }

    @Test
    void escapesAllThatTheDocumentSays() {
        String page = page("""
                {"type":"proceedings","formatVersion":"0.10","title":{"en":"</title><script>alert(1)</script>"},"congresses":[
                {"type":"congress","id":"\\"><img src=x onerror=alert(1)> ~","names":[{"text":{"en":"<b onclick='alert(1)'>\\u202egnorw\\ud83d\\ude00 \\u0007\\u0085\\u2066"}}],"websites":["javascript:alert(1)","https://example.org/?a=\\"><script>"]},
                {"type":"congress","id":"~search","names":[{"text":{"en":"Tilde"}}]}]}
                """).toHtml();

        assertThat(page)
                .contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("id=\"~~search\"", "href=\"#~~search\"".replace("~", "%7E"))
                .contains("\\u202egnorw\ud83d\ude00 ", "\\u0007\\u0085\\u2066")
                .doesNotContain("<img", "<b onclick", "href=\"javascript:", "\u202e");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
    }

    @Test
    void linksOnlyToTheWeb() {
        String page = page(CONGRESS).toHtml();

        assertThat(page)
                .contains(
                        "<a class=\"out\" rel=\"noopener noreferrer external\" href=\"https://example.org/p\">https://example.org/p</a>",
                        "<span class=\"out\">JavaScript:alert(2)</span>",
                        "<span class=\"out\">javascript:alert(1)</span>");
    }

    @Test
    void allowsNothingButItsOwnStyleAndScript() throws Exception {
        String page = page(CONGRESS).theme(Map.of("--accent", "#123456")).toHtml();

        String style = between(page, "<style>", "</style>");
        assertThat(style).endsWith(":root { --accent: #123456; }\n");
        assertThat(between(page, "Content-Security-Policy\" content=\"", "\"").replace("&#39;", "'"))
                .isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(style)
                        + "; script-src " + hash(between(page, "<script>", "</script>")));
        assertThat(page).doesNotContain(" style=", " onclick=", "<link", "<img");
    }

    @Test
    void refusesAThemeThatIsMoreThanVariables() {
        ProceedingsPage page = page(CONGRESS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.theme(Map.of("color", "red")))
                .withMessage("not a variable of a style sheet: 'color'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.theme(Map.of("--text", "red;}</style>")))
                .withMessage("not a value of a variable: 'red;}</style>'");
    }

    @Test
    void leavesOutFindingsContactsAndDatesOfBirthForThePublic() {
        ProceedingsPage page = page(CONGRESS).checkedOn(LocalDate.of(2026, 11, 24));

        assertThat(page.toHtml())
                .contains("Findings of the checks", "water@example.org", "3 February 1950", "tally_list_mismatch");
        assertThat(page.publicOnly().toHtml())
                .contains("A. Water")
                .doesNotContain("Findings of the checks", "water@example.org", "1950", "1951");
        assertThat(page(CONGRESS).toHtml()).doesNotContain("Findings of the checks");
    }

    @Test
    void foldsWhatIsLongAndComparesGroupsThatVotedOften() {
        StringBuilder actions = new StringBuilder();
        for (int number = 0; number < 101; number++) {
            actions.append(number == 0 ? "" : ",").append("""
                    {"type":"action","id":"a%d","date":"1990-05-02","verb":"adopted","votes":[{"key":"1","ballots":{"yes":["JPN","CHN"],"no":["FRA","USA"],"abstain":["BRA","%s"]}}]}
                    """.formatted(number, number % 2 == 0 ? "ARG" : "KEN"));
        }
        String page = page("{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"actions\":[" + actions + "]}")
                .toHtml();

        assertThat(page)
                .contains("<summary>1 to 100</summary>", "<summary>101 to 101</summary>", "Agreement between groups")
                .contains("of 101 recorded votes", "class=\"shade10\">100<", "class=\"shade0\">0<");
    }

    @Test
    void writesAFileOrSaysWhyNot(@TempDir Path folder) throws IOException {
        ProceedingsPage page = page(CONGRESS);
        Path file = folder.resolve("page.html");

        page.write(file);

        assertThat(file).hasContent(page.toHtml());
        assertThatThrownBy(() -> page.write(new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @TestFactory
    Stream<DynamicTest> givesEachRecordOfTheCorpusOneAddress() throws IOException {
        try (Stream<Path> files = Files.list(VALID)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> checkAddresses(file)))
                    .toList()
                    .stream();
        }
    }

    private static void checkAddresses(Path file) throws IOException {
        Proceedings proceedings = CongressJson.read(
                        file,
                        ReadOptions.builder()
                                .addUnderstoodExtension("org.example.weights")
                                .build())
                .proceedings();
        ProceedingsPage page = ProceedingsPage.of(proceedings).checkedOn(LocalDate.of(2026, 11, 24));
        String html = page.toHtml();

        assertThat(page.toHtml()).isEqualTo(html);
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(proceedings
                        .records()
                        .map(record ->
                                record.id().toString().replaceAll("\\s", "_").replace("&", "&amp;"))
                        .toList());
        assertThat(page.publicOnly().toHtml()).doesNotContain("Findings of the checks");
    }

    private static ProceedingsPage page(String document) {
        return ProceedingsPage.of(CongressJson.readString(document));
    }

    private static String between(String text, String start, String end) {
        MatchResult found = Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow();
        return found.group(1);
    }

    private static String hash(String text) throws Exception {
        return "'sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                + "'";
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
