package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                        "JPN  392  Japan (observer 1952 to 1956-12-17; member since 1956-12-18)",
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
                .hasSize(211)
                .first()
                .isEqualTo("code,kind,alpha2,m49,name_ar,name_zh,name_en,name_fr,name_ru,name_es,"
                        + "formal_name_ar,formal_name_zh,formal_name_en,formal_name_fr,formal_name_ru,formal_name_es,"
                        + "regional_group,admitted");
    }

    @Test
    void writesWhatNamesMeanAsATable() {
        assertThat(run("states", "--format", "CSV", "Korea", "Japan")).isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly(
                        "as_written,state,match,matched_by,list,hint",
                        "Korea,,ambiguous,,,'Korea' may be KOR or PRK",
                        "Japan,JPN,found,short_name,,");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(run("states", "--at", "2021-02-30")).isEqualTo(2);

        assertThat(err.toString())
                .contains("Invalid value for option '--at': expected a date such as 2026-11-24 but was '2021-02-30'");
    }

    @Test
    void looksUpCodesOfAListThatIsNamed() {
        assertThat(run("states", "--list", "cow", "--at", "1985-01-01", "260", "002"))
                .isZero();

        assertThat(out.toString().lines())
                .containsExactly("260: DEU Germany, Federal Republic of", "002: USA United States of America");
    }

    @Test
    void refusesAListThatIsNone() {
        assertThat(run("states", "--list", "fips", "GM")).isEqualTo(2);

        assertThat(err.toString())
                .contains(
                        "Invalid value for option '--list': expected one of iso3166-1-alpha3, iso3166-1-alpha2, "
                                + "iso3166-3, iso-withdrawn, user-assigned, m49, cow, gw, vdem, ioc, world-bank but was 'fips'");
    }

    @Test
    void splitsPrintedLists() {
        assertThat(run("states", "--split", "Chile, United Kingdom of Great Britain and Northern Ireland and Atlantis"))
                .isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly(
                        "Chile: CHL Chile",
                        "United Kingdom of Great Britain and Northern Ireland: "
                                + "GBR United Kingdom of Great Britain and Northern Ireland",
                        "Atlantis: unknown");
    }

    @Test
    void saysWhyANameIsUnknown() {
        assertThat(run("states", "--at", "1985-08-26", "Russian Federation")).isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly("Russian Federation: unknown ('Russian Federation' is a name of RUS, "
                        + "which continued SUHH on 1991-12-24)");
    }

    @Test
    void findsOrganizationsIfAskedForParties() {
        assertThat(run("states", "--parties", "EU", "JP")).isZero();

        assertThat(out.toString().lines()).containsExactly("EU: european-union European Union", "JP: JPN Japan");
    }

    @Test
    void looksUpTheNamesOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("speakers.csv"), """
                \ufeffyear,country,note
                1985,Burma,x
                1990-05-23,Yemen
                ,"Korea, Republic of","a, b"
                soon,Lybia,
                """);

        assertThat(run("states", "--in", file.toString(), "--names", "country", "--days", "year"))
                .isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly(
                        "year,country,note,state,match,matched_by,list,hint",
                        "1985,Burma,x,MMR,found,short_name,,",
                        "1990-05-23,Yemen,,YEM,found,short_name,,",
                        ",\"Korea, Republic of\",\"a, b\",KOR,found,short_name,,",
                        "soon,Lybia,,,unknown,,,\"'soon' is no day, so that names of all times count\"");
    }

    @Test
    void namesTheColumnsOfAFileThatHasNotTheOneAskedFor(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("speakers.csv"), "year,country\n");

        assertThat(run("states", "--in", file.toString(), "--names", "state")).isEqualTo(3);

        assertThat(err.toString().strip())
                .isEqualTo("states: " + file + ": there is no column 'state'; expected one of year, country");
    }

    @Test
    void writesTheTablesOfTheRegistry() {
        assertThat(run("states", "--table", "successions")).isZero();

        assertThat(out.toString().lines())
                .startsWith("predecessor,successor,date,kind")
                .contains("SUHH,RUS,1991-12-24,continuation");
    }

    @Test
    void refusesATableThatIsNone() {
        assertThat(run("states", "--table", "flags")).isEqualTo(2);

        assertThat(err.toString())
                .contains(
                        "Invalid value for option '--table': expected one of states, codes, names, memberships, groups, "
                                + "suspensions, successions, state-years but was 'flags'");
    }

    @Test
    void refusesTwoQuestionsAtOnce() {
        assertThat(run("states", "--table", "codes", "Japan")).isEqualTo(2);

        assertThat(err.toString()).contains("expected one of names, --group, --table and --in but there were 2");
    }

    @Test
    void printsTheMembersOfAGroupOnADay() {
        assertThat(run("states", "--group", "League of Arab States", "--at", "1985-01-01"))
                .isZero();

        assertThat(out.toString().lines())
                .contains(
                        "EGY  Egypt (member, from 1945-03-22, suspended)",
                        "LBY  Libyan Arab Jamahiriya (member, from 1953-03-28)",
                        "YDYE Democratic Yemen (member, from 1967, to 1990-05-21)")
                .noneMatch(line -> line.startsWith("COM"));
    }

    @Test
    void printsTheMembersOfAGroupOfAllTimes() {
        assertThat(run("states", "--group", "league-of-arab-states", "--format", "json"))
                .isZero();

        assertThat(new JsonMapper().readTree(out.toString()).toString())
                .contains("{\"state\":\"COM\",\"role\":\"member\",\"from\":\"1993-11-20\",\"to\":\"\",\"basis\":\"\","
                        + "\"duty_station\":\"\",\"stands_for_election\":\"\",\"suspended\":\"false\"}");
    }

    @Test
    void writesTheMembersOfAGroupAsATable() {
        assertThat(run("states", "--group", "benelux", "--format", "csv", "--at", "1985-01-01"))
                .isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "state,role,from,to,basis,duty_station,stands_for_election,suspended",
                        "BEL,member,1948,,,,,false",
                        "LUX,member,1948,,,,,false",
                        "NLD,member,1948,,,,,false");
    }

    @Test
    void aGroupWithoutMembersOnADayIsATableWithoutRows() {
        assertThat(run("states", "--group", "benelux", "--format", "csv", "--at", "1930-01-01"))
                .isZero();

        assertThat(out.toString().lines())
                .containsExactly("state,role,from,to,basis,duty_station,stands_for_election,suspended");
    }

    @Test
    void namesTheGroupsIfOneIsUnknown() {
        assertThat(run("states", "--group", "Atlantis Group")).isEqualTo(2);

        assertThat(err.toString())
                .contains("no group is called 'Atlantis Group'; known are african-states, asia-pacific-states, ");
    }

    @Test
    void tablesAndFilesAreWrittenAsCsvOnly() {
        assertThat(run("states", "--in", "speakers.csv", "--format", "json")).isEqualTo(2);
        assertThat(run("states", "--table", "codes", "--format", "text")).isEqualTo(2);

        assertThat(err.toString())
                .contains("expected --format csv with --in but was 'json'")
                .contains("expected --format csv with --table but was 'text'");
    }

    @Test
    void saysOfWhichOtherListsATextIsACode() {
        assertThat(run("states", "--format", "json", "BRN")).isZero();

        assertThat(new JsonMapper().readTree(out.toString()).get(0).get("alsoCodeOf"))
                .hasToString("[{\"list\":\"ioc\",\"code\":\"BHR\"}]");
    }

    @Test
    void looksUpCodesAndPartiesAndListsOfNoKnownDay() {
        assertThat(run("states", "--list", "cow", "260")).isZero();
        assertThat(run("states", "--parties", "--at", "1985-01-01", "Cook Islands"))
                .isZero();
        assertThat(run("states", "--split", "--at", "1985-01-01", "Burma and Japan"))
                .isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "260: DEU Germany", "Cook Islands: COK Cook Islands", "Burma: MMR Burma", "Japan: JPN Japan");
    }

    private int run(String... args) {
        return CongressCommand.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
