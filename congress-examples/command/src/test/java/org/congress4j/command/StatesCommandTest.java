package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsEveryStateWithItsMemberships() {
        assertThat(run("states")).isZero();

        assertThat(out.toString().lines())
                .hasSize(202)
                .contains(
                        "JPN  392  Japan (member since 1956-12-18)",
                        "CSHH 200  Czechoslovakia (member 1945-10-24 to 1992-12-31)");
    }

    @Test
    void printsTheStatesOfADayUnderTheirNamesOfThen() {
        assertThat(run("states", "--at", "2021-03-07")).isZero();

        assertThat(out.toString()).contains("TUR  792  Turkey ").doesNotContain("Czechoslovakia");
    }

    @Test
    void countsASeatThatOutlivedItsState() {
        assertThat(run("states", "--at", "1995-01-01")).isZero();

        assertThat(out.toString())
                .contains("YUCS 890  Yugoslavia (member 1945-10-24 to 2000-10-31)")
                .doesNotContain("SUHH");
    }

    @Test
    void printsWhatNamesMeanAndExitsWithOneIfNotAllAreFound() {
        assertThat(run("states", "--at", "2021-03-07", "Turkey", "Korea", "Atlantis"))
                .isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly(
                        "Turkey: TUR Turkey",
                        "Korea: ambiguous: KOR Republic of Korea, PRK Democratic People's Republic of Korea",
                        "Atlantis: unknown");
    }

    @Test
    void endsWithZeroIfAllNamesAreFound() {
        assertThat(run("states", "Burma", "JPN")).isZero();

        assertThat(out.toString().lines()).containsExactly("Burma: MMR Myanmar", "JPN: JPN Japan");
    }

    @Test
    void writesAListOfObjects() {
        assertThat(run("states", "--format", "json")).isZero();

        JsonNode states = new JsonMapper().readTree(out.toString());
        assertThat(states.size()).isEqualTo(202);
        JsonNode afghanistan = states.get(0);
        assertThat(afghanistan.get("code").asString()).isEqualTo("AFG");
        assertThat(afghanistan.get("m49").asString()).isEqualTo("004");
        assertThat(afghanistan.get("names").get("fr").asString()).isEqualTo("Afghanistan");
        assertThat(afghanistan.get("memberships").toString())
                .isEqualTo("[{\"role\":\"member\",\"from\":\"1946-11-19\"}]");
        assertThat(afghanistan.get("codes").toString()).contains("{\"list\":\"cow\",\"code\":\"700\"");
    }

    @Test
    void writesWhatNamesMeanAsAListOfObjects() {
        assertThat(run("states", "--format", "json", "Atlantis")).isEqualTo(1);

        assertThat(new JsonMapper().readTree(out.toString()))
                .hasToString("[{\"asWritten\":\"Atlantis\",\"match\":\"unknown\"}]");
    }

    @Test
    void writesTablesWithAHead() {
        assertThat(run("states", "--format", "csv")).isZero();

        assertThat(out.toString().lines())
                .hasSize(203)
                .first()
                .isEqualTo("code,alpha2,m49,name_ar,name_zh,name_en,name_fr,name_ru,name_es,"
                        + "formal_name_ar,formal_name_zh,formal_name_en,formal_name_fr,formal_name_ru,formal_name_es,"
                        + "regional_group,admitted,member_from,member_to,observer_from,observer_to");
    }

    @Test
    void writesWhatNamesMeanAsATable() {
        assertThat(run("states", "--format", "CSV", "Korea", "Japan")).isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly("as_written,match,codes", "Korea,ambiguous,KOR;PRK", "Japan,found,JPN");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(run("states", "--at", "2021-02-30")).isEqualTo(2);

        assertThat(err.toString())
                .startsWith("Invalid value for option '--at': expected a date such as 2026-11-24 but was '2021-02-30'");
    }

    private int run(String... args) {
        return CongressCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
