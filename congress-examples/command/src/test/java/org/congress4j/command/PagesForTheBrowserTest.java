package org.congress4j.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congress4j.examples.CrimeCongresses;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import org.congress4j.json.report.ProceedingsPage;
import org.congress4j.model.Proceedings;
import org.congress4j.model.registry.MemberStates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes the pages that {@code page.mjs} opens in a browser: published proceedings, hostile ones, and large ones. */
@EnabledIfSystemProperty(named = "congress.pages", matches = ".+")
class PagesForTheBrowserTest {
    private static final Path FOLDER = Path.of(System.getProperty("congress.pages", "pages"));

    @Test
    void writesThem() throws IOException {
        Files.createDirectories(FOLDER);
        write("kyoto", KyotoCongress.proceedings());
        write("history", CrimeCongresses.proceedings());
        write("hostile", document("\"congresses\":[" + hostile() + "]"));
        write("sessions", document(congress() + ",\"sessions\":[" + many(1_000, """
                {"type":"session","id":"s%1$d","congressId":"c","number":%2$d,"title":{"en":"Panel %1$d"},"actual":{"start":"2021-03-07T10:00","end":"2021-03-07T11:00"}}
                """) + "]"));
        write("statements", document(congress() + ",\"statements\":[" + many(10_000, """
                {"type":"statement","id":"s%1$d","congressId":"c","speaker":{"name":"Speaker %1$d"},"texts":[{"language":"en","text":"We thank the host and support draft %2$d."}]}
                """) + "]"));
        write("votes", document("\"actions\":[" + many(5_000, """
                {"type":"action","id":"a%1$d","date":"1999-12-%3$02d","verb":"adopted","subject":{"en":"Draft %2$d"},"votes":[{"key":"1","ballots":{BALLOTS}}]}
                """.replace("BALLOTS", ballots())) + "]"));
    }

    private static void write(String name, Proceedings proceedings) throws IOException {
        ProceedingsPage page = ProceedingsPage.of(proceedings);
        (name.equals("kyoto") ? page.checkedOn(LocalDate.of(2026, 11, 24)) : page)
                .write(FOLDER.resolve(name + ".html"));
    }

    private static Proceedings document(String records) {
        return CongressJson.readString("{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"," + records + "}");
    }

    private static String congress() {
        return "\"congresses\":[{\"type\":\"congress\",\"id\":\"c\",\"names\":[{\"text\":{\"en\":\"Large\"}}],\"timeZone\":\"Asia/Tokyo\"}]";
    }

    private static String many(int number, String form) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(at -> form.formatted(at, at, at % 28 + 1))
                .collect(Collectors.joining(","));
    }

    private static String ballots() {
        List<String> voters = MemberStates.registry().membersAt(LocalDate.of(1999, 12, 1)).stream()
                .map(state -> "\"" + state.code() + "\"")
                .toList();
        return "\"yes\":[" + String.join(",", voters.subList(0, 120)) + "],\"no\":["
                + String.join(",", voters.subList(120, 150)) + "],\"abstain\":["
                + String.join(",", voters.subList(150, voters.size())) + "]";
    }

    private static String hostile() {
        return IntStream.of(0, 1)
                .mapToObj(at -> """
                        {"type":"congress","id":"h%d<script>alert(1)</script>\\"","names":[{"text":{"en":"<script>alert(1)</script><img src=x onerror=alert(2)> \\u202eesrever %s"}}],
                         "theme":{"ar":"\\u0627\\u0644\\u0645\\u0627\\u0621 <b>"},"websites":["javascript:alert(3)","data:text/html,<script>alert(4)</script>"]}
                        """.formatted(at, "w".repeat(300)))
                .collect(Collectors.joining(","));
    }
}
