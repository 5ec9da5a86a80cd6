package org.congress4j.model.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.congress4j.model.PartialDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StateResolutionTest {
    private static final MemberStates STATES = MemberStates.registry();

    // Spellings of rosters of the Yearbook of the United Nations, of verbatim records, of vote and code lists.
    private static final ImmutableMap<String, String> SPELLINGS = ImmutableMap.<String, String>builder()
            .put("Bolivia (Plurinational State of)", "BOL")
            .put("BOLIVIA, PLURINATIONAL STATE OF", "BOL")
            .put("Bolivia", "BOL")
            .put("Iran (Islamic Republic of)", "IRN")
            .put("Iran, Islamic Republic of", "IRN")
            .put("Islamic Republic of Iran", "IRN")
            .put("Iran (Islamic Rep. of)", "IRN")
            .put("Venezuela (Bolivarian Republic of)", "VEN")
            .put("Korea, Republic of", "KOR")
            .put("Rep. of Korea", "KOR")
            .put("South Korea", "KOR")
            .put("Korea, Democratic People's Republic of", "PRK")
            .put("Democratic People’s Republic of Korea", "PRK")
            .put("Democratic Peoples Republic of Korea", "PRK")
            .put("Lao People's Dem. Rep.", "LAO")
            .put("Laos", "LAO")
            .put("Viet-Nam", "VNM")
            .put("Vietnam", "VNM")
            .put("Côte d’Ivoire", "CIV")
            .put("COTE D'IVOIRE", "CIV")
            .put("Ivory Coast", "CIV")
            .put("Turkey", "TUR")
            .put("TÜRKİYE", "TUR")
            .put("Turkiye", "TUR")
            .put("Swaziland", "SWZ")
            .put("Cape Verde", "CPV")
            .put("Czech Republic", "CZE")
            .put("Czechia", "CZE")
            .put("The former Yugoslav Republic of Macedonia", "MKD")
            .put("Macedonia, The former Yugoslav Republic of", "MKD")
            .put("FYROM", "MKD")
            .put("Burma", "MMR")
            .put("Zaire", "COD")
            .put("ZAÏRE", "COD")
            .put("Congo, Democratic Republic of the", "COD")
            .put("Congo (Democratic Republic of the)", "COD")
            .put("Congo (Leopoldville)", "COD")
            .put("Congo (Brazzaville)", "COG")
            .put("Congo", "COG")
            .put("Byelorussian SSR", "BLR")
            .put("Byelorussian Soviet Socialist Republic", "BLR")
            .put("Ukrainian S.S.R.", "UKR")
            .put("USSR", "SUHH")
            .put("U.S.S.R.", "SUHH")
            .put("Union of Soviet Socialist Republics", "SUHH")
            .put("Soviet Union", "SUHH")
            .put("Russia", "RUS")
            .put("Ceylon", "LKA")
            .put("Dahomey", "BEN")
            .put("Upper Volta", "BFA")
            .put("Malagasy Republic", "MDG")
            .put("Maldive Islands", "MDV")
            .put("Surinam", "SUR")
            .put("Rumania", "ROU")
            .put("Federation of Malaya", "MYS")
            .put("Tanganyika", "TZA")
            .put("Tanzania, United Republic of", "TZA")
            .put("Zanzibar", "ZAN")
            .put("United Arab Republic", "EGY")
            .put("Syria", "SYR")
            .put("Libyan Arab Jamahiriya", "LBY")
            .put("Khmer Republic", "KHM")
            .put("Democratic Kampuchea", "KHM")
            .put("Central African Empire", "CAF")
            .put("Germany, Federal Republic of", "DEU")
            .put("Germany", "DEU")
            .put("German Democratic Republic", "DDDE")
            .put("Yemen", "YEM")
            .put("Democratic Yemen", "YDYE")
            .put("Southern Yemen", "YDYE")
            .put("Yemen, Democratic", "YDYE")
            .put("Czechoslovakia", "CSHH")
            .put("Socialist Federal Republic of Yugoslavia", "YUCS")
            .put("Federal Republic of Yugoslavia", "CSXX")
            .put("Serbia and Montenegro", "CSXX")
            .put("Serbia", "SRB")
            .put("Gambia, The", "GMB")
            .put("the Gambia", "GMB")
            .put("Gambia (Republic of The)", "GMB")
            .put("Bahamas (the)", "BHS")
            .put("St. Vincent & the Grenadines", "VCT")
            .put("St Lucia", "LCA")
            .put("Saint Christopher and Nevis", "KNA")
            .put("Sao Tome and Principe", "STP")
            .put("São Tomé & Príncipe", "STP")
            .put("East Timor", "TLS")
            .put("Guinea", "GIN")
            .put("Guinea-Bissau", "GNB")
            .put("Guinea Bissau", "GNB")
            .put("Equatorial Guinea", "GNQ")
            .put("Papua New Guinea", "PNG")
            .put("Niger", "NER")
            .put("Nigeria", "NGA")
            .put("Dominica", "DMA")
            .put("Dominican Republic", "DOM")
            .put("Netherlands (Kingdom of the)", "NLD")
            .put("Netherlands", "NLD")
            .put("United Kingdom", "GBR")
            .put("UK", "GBR")
            .put("United States", "USA")
            .put("USA", "USA")
            .put("Micronesia (Federated States of)", "FSM")
            .put("Federated States of Micronesia", "FSM")
            .put("Holy See", "VAT")
            .put("Palestine", "PSE")
            .put("Palestine, State of", "PSE")
            .put("Moldova", "MDA")
            .put("Brunei", "BRN")
            .put("Bosnia-Herzegovina", "BIH")
            .put("République-Unie de Tanzanie", "TZA")
            .put("l'Égypte", "EGY")
            .put("les Comores", "COM")
            .put("Türkiye", "TUR")
            .put("Suiza", "CHE")
            .put("РОССИЙСКАЯ ФЕДЕРАЦИЯ", "RUS")
            .put("Союз Советских Социалистических Республик", "SUHH")
            .put("中国", "CHN")
            .put("大不列颠及北爱尔兰联合王国", "GBR")
            .put("الصين", "CHN")
            .put("JPN", "JPN")
            .put("SUN", "SUHH")
            .put("YUCS", "YUCS")
            .put("GERMANY (FEDERAL REPUBLIC OF)", "DEU")
            .put("CONGO (DEMOCRATIC REPUBLIC OF)", "COD")
            .put("UNITED REPUBLIC OF CAMEROON", "CMR")
            .put("LIBYAN ARAB REPUBLIC", "LBY")
            .put("UNION OF SOUTH AFRICA", "ZAF")
            .put("Mongolian People's Republic", "MNG")
            .put("U.S.A.", "USA")
            .put("UAE", "ARE")
            .put("SIAM", "THA")
            .put("Burma/Myanmar", "MMR")
            .put("Upper Volta / Burkina Faso", "BFA")
            .buildOrThrow();

    @TestFactory
    Stream<DynamicTest> resolvesSpellingsOfRecords() {
        return SPELLINGS.entrySet().stream()
                .map(spelling -> DynamicTest.dynamicTest(
                        spelling.getKey(),
                        () -> assertThat(STATES.resolve(spelling.getKey())
                                        .state()
                                        .map(RegisteredState::code)
                                        .orElse(""))
                                .isEqualTo(spelling.getValue())));
    }

    private static StateResolution at(String name, String day) {
        return STATES.resolve(name, LocalDate.parse(day));
    }

    private static void found(String name, String day, String code) {
        StateResolution resolution = at(name, day);
        assertThat(resolution.match()).as("%s at %s", name, day).isEqualTo(StateMatch.FOUND);
        assertThat(resolution.state().orElseThrow().code()).isEqualTo(code);
    }

    private static void ambiguous(String name, String day, String... codes) {
        StateResolution resolution = at(name, day);
        assertThat(resolution.match()).as("%s at %s", name, day).isEqualTo(StateMatch.AMBIGUOUS);
        assertThat(resolution.state()).isEmpty();
        assertThat(resolution.candidates().stream().map(RegisteredState::code)).containsExactlyInAnyOrder(codes);
    }

    private static void unknown(String name, String day, String... otherTimes) {
        StateResolution resolution = at(name, day);
        assertThat(resolution.match()).as("%s at %s", name, day).isEqualTo(StateMatch.UNKNOWN);
        assertThat(resolution.candidates()).isEmpty();
        assertThat(resolution.otherTimes().stream().map(RegisteredState::code)).containsExactly(otherTimes);
    }

    @Test
    void resolvesANameByTheDay() {
        found("Turkey", "2021-03-07", "TUR");
        found("Turkey", "2023-01-01", "TUR");
        found("Türkiye", "2023-01-01", "TUR");
        found("Yugoslavia", "1985-08-26", "YUCS");
        found("Yugoslavia", "2001-06-01", "CSXX");
        found("YUG", "1985-08-26", "YUCS");
        found("YUG", "2001-06-01", "CSXX");
        found("Yemen", "1985-08-26", "YEM");
        found("Yemen", "1995-08-26", "YEM");
        found("Germany", "1995-04-29", "DEU");
        found("Federal Republic of Germany", "1985-08-26", "DEU");
        found("Congo", "1975-09-01", "COG");
        found("Congo", "1960-07-15", "COD");
        found("Republic of China", "1970-08-17", "CHN");
        found("China", "1970-08-17", "CHN");
        found("United Arab Republic", "1960-08-08", "EGY");
        found("Switzerland", "1955-08-22", "CHE");
    }

    @Test
    void reportsSeveralStatesThatMayBeMeant() {
        ambiguous("Germany", "1985-08-26", "DEU", "DDDE");
        ambiguous("ALLEMAGNE", "1985-08-26", "DEU", "DDDE");
        ambiguous("Congo", "1965-08-09", "COD", "COG");
        ambiguous("Republic of the Congo", "1962-01-01", "COD", "COG");
        ambiguous("Korea", "2021-03-07", "KOR", "PRK");
        ambiguous("Yugoslavia", "1995-12-31", "YUCS", "CSXX");
        assertThat(STATES.resolve("Korea").match()).isEqualTo(StateMatch.AMBIGUOUS);
        assertThat(STATES.resolve("Yugoslavia").match()).isEqualTo(StateMatch.AMBIGUOUS);
        assertThat(STATES.resolve("YUG").match()).isEqualTo(StateMatch.AMBIGUOUS);
        assertThat(STATES.resolve("Korea").name()).isEmpty();
    }

    @Test
    void prefersWithoutADayTheStateThatBearsTheNameToday() {
        MemberStates states = MemberStatesReader.read(
                new ByteArrayInputStream("""
                state|AAA|AA|001|X
                exists|AAA||1950|X
                name|AAA|short|||en=Home|X
                state|BBB|BB|002|X
                name|BBB|short||1950|en=Home|X
                name|BBB|short|1951||en=Abroad|X
                state|CCC|CC|003|X
                name|CCC|short|||en=Home|X
                name|CCC|alternative|||en=Abroad|X
                """.getBytes(StandardCharsets.UTF_8)), InputStream.nullInputStream());

        assertThat(states.resolve("Home").state().orElseThrow().code()).isEqualTo("CCC");
        assertThat(states.resolve("Abroad").match()).isEqualTo(StateMatch.AMBIGUOUS);
        assertThat(states.resolve("Home", LocalDate.of(1940, 1, 1)).candidates())
                .hasSize(3);
    }

    @Test
    void doesNotGuess() {
        unknown("Atlantis", "2021-03-07");
        unknown("", "2021-03-07");
        unknown("Guin", "2021-03-07");
        unknown("Democratic Republic", "2021-03-07");
        unknown("Islamic Republic of", "2021-03-07");
        unknown("Taiwan", "2021-03-07");
        unknown("Burma/Japan", "2021-03-07");
        unknown("European Union", "2021-03-07");
        assertThat(STATES.resolve("Kongo").match()).isEqualTo(StateMatch.UNKNOWN);
        assertThat(STATES.resolve("Kongo").otherTimes()).isEmpty();
    }

    @Test
    void saysWhoBearsTheNameAtAnotherTime() {
        unknown("Zanzibar", "1990-08-27", "ZAN");
        unknown("Russian Federation", "1985-08-26", "RUS");
        unknown("USSR", "1995-04-29", "SUHH");
        unknown("Viet-Nam", "1955-08-22", "VNM");
        unknown("Yugoslavia", "2010-04-12", "CSXX", "YUCS");
        unknown("Republic of China", "1975-09-01", "CHN");
        unknown("Kenya", "1960-08-08", "KEN");
        assertThat(STATES.resolve("Republic of China").match()).isEqualTo(StateMatch.UNKNOWN);
        assertThat(STATES.resolve("Republic of China").otherTimes().stream().map(RegisteredState::code))
                .containsExactly("CHN");
    }

    @Test
    void tellsTheNameThatMatchedAndItsTime() {
        StateResolution resolution = at("Burma", "2010-04-12");
        assertThat(resolution.asWritten()).isEqualTo("Burma");
        assertThat(resolution.at()).contains(LocalDate.of(2010, 4, 12));
        assertThat(resolution.name().orElseThrow().period().orElseThrow().end()).contains(PartialDate.of("1989-06-17"));
        assertThat(STATES.resolve("Burma").at()).isEmpty();
        assertThat(STATES.resolve("JPN").name()).isEmpty();
        assertThat(STATES.resolve("Zanzibar")).hasToString("Zanzibar: FOUND [ZAN Zanzibar]");
    }

    private static String how(StateResolution resolution) {
        return resolution.state().map(RegisteredState::code).orElse("none")
                + " " + resolution.matchedBy().map(Enum::name).orElse("none")
                + resolution.list().map(list -> " " + list).orElse("");
    }

    @Test
    void tellsHowItMatched() {
        assertThat(how(STATES.resolve("JPN"))).isEqualTo("JPN CODE iso3166-1-alpha3");
        assertThat(how(STATES.resolve("JP"))).isEqualTo("JPN CODE iso3166-1-alpha2");
        assertThat(how(STATES.resolve("SUHH"))).isEqualTo("SUHH CODE iso3166-3");
        assertThat(how(STATES.resolve("ZAR"))).isEqualTo("COD CODE iso-withdrawn");
        assertThat(how(STATES.resolve("Japan"))).isEqualTo("JPN SHORT_NAME");
        assertThat(how(STATES.resolve("Swiss Confederation"))).isEqualTo("CHE OFFICIAL_NAME");
        assertThat(how(STATES.resolve("Burma"))).isEqualTo("MMR FORMER_NAME");
        assertThat(how(at("Burma", "1980-01-01"))).isEqualTo("MMR SHORT_NAME");
        assertThat(how(STATES.resolve("UK"))).isEqualTo("GBR ABBREVIATION");
        assertThat(how(STATES.resolve("Great Britain"))).isEqualTo("GBR SPELLING");
        assertThat(how(STATES.resolve("Korea"))).isEqualTo("none none");
        assertThat(how(STATES.resolveCode("cow", "260", LocalDate.of(1985, 1, 1))))
                .isEqualTo("DEU CODE cow");
    }

    @Test
    void takesNoTextOfTwoOrThreeLettersForAnAbbreviationThatIsPrintedOtherwise() {
        assertThat(how(STATES.resolve("RU"))).isEqualTo("RUS CODE iso3166-1-alpha2");
        assertThat(how(STATES.resolve("R.-U."))).isEqualTo("GBR ABBREVIATION");
        assertThat(STATES.resolve("EU").match()).isEqualTo(StateMatch.UNKNOWN);
        assertThat(STATES.resolve("ussr").match()).isEqualTo(StateMatch.UNKNOWN);
        assertThat(STATES.resolve("uk").match()).isEqualTo(StateMatch.UNKNOWN);
        assertThat(how(STATES.resolveCode("m49", "4"))).isEqualTo("AFG CODE m49");
        assertThat(STATES.resolve("004").match()).isEqualTo(StateMatch.UNKNOWN);
    }

    @Test
    void saysWhyNothingWasFound() {
        assertThat(at("Russian Federation", "1985-08-26").hint())
                .contains("'Russian Federation' is a name of RUS, which continued SUHH on 1991-12-24");
        assertThat(at("Zanzibar", "1990-08-27").hint())
                .contains("'Zanzibar' is a name of ZAN, which was followed by TZA on 1964-04-26");
        assertThat(at("YUG", "1995-12-31").hint()).contains("'YUG' may be CSXX to 2003-07-23 or YUCS to 1992-04-26");
        assertThat(STATES.resolve("jpn").hint()).contains("'jpn' is no name; JPN is the code of JPN Japan");
        assertThat(STATES.resolve("740").hint())
                .contains("'740' is a code in other lists, which must be named: JPN in cow, JPN in gw, SUR in m49");
        assertThat(STATES.resolve("Lybia").hint()).contains("'Lybia' is near a name of LBY Libya");
        assertThat(STATES.resolve("Lybia").suggestions().stream().map(RegisteredState::code))
                .containsExactly("LBY");
        assertThat(STATES.resolve("Phillipines").hint()).contains("'Phillipines' is near a name of PHL Philippines");
        assertThat(STATES.resolve("Atlantis").hint()).isEmpty();
        assertThat(STATES.resolve("Japan").hint()).isEmpty();
    }

    private static String party(String name, String day) {
        StateResolution resolution = STATES.resolveParty(name, LocalDate.parse(day));
        return resolution.match() + " " + resolution.candidates()
                + resolution
                        .organization()
                        .map(organization -> " " + organization)
                        .orElse("");
    }

    @Test
    void findsPartiesBeyondTheMembersIfAskedForThem() {
        assertThat(party("COK", "2019-12-02")).isEqualTo("FOUND [COK Cook Islands]");
        assertThat(party("Îles Cook", "2019-12-02")).isEqualTo("FOUND [COK Cook Islands]");
        assertThat(party("Kosovo", "2019-12-02")).isEqualTo("FOUND [XKX Kosovo]");
        assertThat(party("South Vietnam", "1970-01-01")).isEqualTo("FOUND [RVN Republic of Viet-Nam]");
        assertThat(party("Japan", "2019-12-02")).isEqualTo("FOUND [JPN Japan]");
        assertThat(party("EU", "2019-12-02")).isEqualTo("FOUND [] european-union European Union");
        assertThat(party("Order of Malta", "2019-12-02"))
                .isEqualTo("FOUND [] order-of-malta Sovereign Military Order of Malta");
        assertThat(party("ICRC", "2019-12-02")).isEqualTo("FOUND [] icrc International Committee of the Red Cross");
        assertThat(party("icrc", "2019-12-02")).startsWith("FOUND [] icrc");
        assertThat(party("Atlantis", "2019-12-02")).isEqualTo("UNKNOWN []");
        assertThat(STATES.resolveParty("HKG").state().orElseThrow().code()).isEqualTo("HKG");
        unknown("Cook Islands", "2019-12-02");
        unknown("Kosovo", "2019-12-02");
        assertThat(STATES.parties().stream().map(RegisteredState::code))
                .containsExactly("COK", "ESH", "HKG", "MAC", "NIU", "RVN", "TWN", "XKX");
        assertThat(STATES.party("COK").orElseThrow().agencyMemberships().get(0).organizationId())
                .hasToString("who");
        assertThat(STATES.party("XKX").orElseThrow().codes().get(0).list()).isEqualTo(StateCode.USER_ASSIGNED);
    }

    @Test
    void theSeatOfChinaIsOneMember() {
        LocalDate before = LocalDate.of(1971, 10, 24);
        LocalDate after = LocalDate.of(1971, 10, 25);
        assertThat(STATES.byCode(StateCode.COW, "713", before).orElseThrow().code())
                .isEqualTo("TWN");
        assertThat(STATES.memberByCode(StateCode.COW, "713", before)
                        .orElseThrow()
                        .code())
                .isEqualTo("CHN");
        assertThat(STATES.memberByCode(StateCode.COW, "713", after)).isEmpty();
        assertThat(STATES.memberByCode(StateCode.COW, "710", after)
                        .orElseThrow()
                        .code())
                .isEqualTo("CHN");
        assertThat(STATES.memberByCode(StateCode.COW, "365", before)
                        .orElseThrow()
                        .code())
                .isEqualTo("SUHH");
    }

    @Test
    void splitsPrintedLists() {
        assertThat(STATES
                        .resolveList(
                                "Bosnia and Herzegovina, Chile, Iran (Islamic Republic of), Korea, Republic of, Atlantis, "
                                        + "United Kingdom of Great Britain and Northern Ireland and United States.")
                        .stream()
                        .map(name -> name.asWritten()
                                + name.state().map(state -> " " + state.code()).orElse("")))
                .containsExactly(
                        "Bosnia and Herzegovina BIH",
                        "Chile CHL",
                        "Iran (Islamic Republic of) IRN",
                        "Korea, Republic of KOR",
                        "Atlantis",
                        "United Kingdom of Great Britain and Northern Ireland GBR",
                        "United States USA");
        assertThat(STATES.resolveList("Bélgica, España e Italia", LocalDate.of(2020, 1, 1)).stream()
                        .map(name -> name.state().orElseThrow().code()))
                .containsExactly("BEL", "ESP", "ITA");
        assertThat(STATES.resolveList("中国、日本和法国").stream()
                        .map(name -> name.state().orElseThrow().code()))
                .containsExactly("CHN", "JPN", "FRA");
        assertThat(STATES.resolveList("")).isEmpty();
    }
}
