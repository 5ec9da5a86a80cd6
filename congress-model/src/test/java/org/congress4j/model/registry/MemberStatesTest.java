package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.MemberState;
import org.congress4j.model.PartialDate;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.code.SuccessionKind;
import org.junit.jupiter.api.Test;

class MemberStatesTest {
    private static final MemberStates STATES = MemberStates.registry();
    private static final LocalDate KYOTO = LocalDate.of(2021, 3, 7);
    private static final ImmutableSet<String> CEASED =
            ImmutableSet.of("CSHH", "CSXX", "DDDE", "SUHH", "YDYE", "YUCS", "ZAN");

    private static RegisteredState state(String code) {
        return STATES.byCode(code).orElseThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void holdsTheMembersTheObserversAndTheStatesThatCeased() {
        assertThat(STATES.edition()).matches("\\d{4}-\\d{2}");
        assertThat(STATES.all()).hasSize(193 + 2 + CEASED.size());
        assertThat(STATES.membersAt(KYOTO)).hasSize(193);
        assertThat(STATES.all().stream().filter(state -> !state.isMember(KYOTO)).map(RegisteredState::code))
                .containsExactlyInAnyOrder("CSHH", "CSXX", "DDDE", "PSE", "SUHH", "VAT", "YDYE", "YUCS", "ZAN");
        assertThat(MemberStates.registry()).isSameAs(STATES);
    }

    @Test
    void countsTheMembersAsTheUnitedNationsDid() {
        ImmutableMap<String, Integer> totals = ImmutableMap.<String, Integer>builder()
                .put("1945-10-23", 0)
                .put("1945-12-31", 51)
                .put("1954-12-31", 60)
                .put("1955-08-22", 60)
                .put("1955-12-31", 76)
                .put("1960-08-08", 82)
                .put("1960-12-31", 99)
                .put("1965-08-09", 114)
                .put("1965-12-31", 117)
                .put("1970-08-17", 126)
                .put("1970-12-31", 127)
                .put("1971-10-25", 131)
                .put("1975-09-01", 138)
                .put("1975-12-31", 144)
                .put("1980-08-24", 152)
                .put("1980-08-25", 153)
                .put("1980-12-31", 154)
                .put("1985-12-31", 159)
                .put("1990-08-27", 159)
                .put("1990-12-31", 159)
                .put("1995-12-31", 185)
                .put("2000-04-10", 188)
                .put("2000-12-31", 189)
                .put("2002-12-31", 191)
                .put("2006-12-31", 192)
                .put("2011-12-31", 193)
                .put("2015-04-12", 193)
                .put("2021-03-07", 193)
                .buildOrThrow();

        totals.forEach(
                (day, total) -> assertThat(STATES.membersAt(day(day))).as(day).hasSize(total));
    }

    @Test
    void everyEntryHasCodesAndAnEnglishName() {
        for (RegisteredState state : STATES.all()) {
            assertThat(state.code()).matches(CEASED.contains(state.code()) ? "[A-Z]{4}|ZAN" : "[A-Z]{3}");
            assertThat(state.id()).hasToString(state.code());
            assertThat(STATES.byCode(state.code())).containsSame(state);
            assertThat(state.names().get(0).kind()).contains(NameKind.SHORT);
            assertThat(state.names().get(0).text().get("en")).as(state.code()).isPresent();
            if (!state.code().equals("ZAN")) {
                assertThat(state.alpha2().orElseThrow()).matches("[A-Z]{2}");
                assertThat(state.m49().orElseThrow()).matches("\\d{3}");
            }
            assertThat(state.memberships()).as(state.code()).isNotEmpty();
            assertThat(state.sources()).isNotEmpty().isSubsetOf(STATES.sources().keySet());
        }
    }

    @Test
    void everyStateOfTodayHasNamesInSixLanguages() {
        for (RegisteredState state : STATES.all()) {
            if (!CEASED.contains(state.code())) {
                assertThat(state.name(LocalDate.of(2026, 11, 1))
                                .orElseThrow()
                                .texts()
                                .keySet())
                        .as(state.code())
                        .containsExactly("ar", "zh", "en", "fr", "ru", "es");
            }
        }
    }

    @Test
    void noTwoStatesShareACode() {
        Set<String> seen = new HashSet<>();
        for (RegisteredState state : STATES.all()) {
            assertThat(seen.add(state.code())).as(state.code()).isTrue();
        }
        assertThat(STATES.all().stream()
                        .filter(state -> !CEASED.contains(state.code()))
                        .map(state -> state.m49().orElseThrow())
                        .collect(toImmutableSet()))
                .hasSize(195);
        assertThat(STATES.all().stream()
                        .filter(state -> !CEASED.contains(state.code()))
                        .map(state -> state.alpha2().orElseThrow())
                        .collect(toImmutableSet()))
                .hasSize(195);
    }

    @Test
    void noDataSetGivesTwoStatesOneCodeOnOneDay() {
        for (String day :
                ImmutableList.of("1946-01-01", "1960-01-01", "1985-01-01", "1993-01-01", "2001-01-01", "2015-01-01")) {
            for (String list : ImmutableList.of(StateCode.COW, StateCode.GLEDITSCH_WARD)) {
                Set<String> seen = new HashSet<>();
                for (RegisteredState state : STATES.all()) {
                    state.codeIn(list, day(day))
                            .ifPresent(code -> assertThat(seen.add(code))
                                    .as("%s %s on %s", list, code, day)
                                    .isTrue());
                }
                assertThat(seen).hasSizeGreaterThan(50);
            }
        }
    }

    @Test
    void everySuccessionJoinsStatesOfTheRegistry() {
        for (RegisteredState state : STATES.all()) {
            for (StateSuccession succession : state.successors()) {
                assertThat(succession.predecessor()).isEqualTo(state.code());
                assertThat(state(succession.successor()).predecessors()).contains(succession);
            }
            if (CEASED.contains(state.code())) {
                assertThat(state.successors()).as(state.code()).isNotEmpty();
            }
        }
    }

    @Test
    void writesM49WithItsLeadingZeros() {
        assertThat(state("AFG").m49()).contains("004");
        assertThat(state("BRA").m49()).contains("076");
        assertThat(state("SUHH").m49()).contains("810");
        assertThat(state("NAM").alpha2()).contains("NA");
        assertThat(state("ZAN").m49()).isEmpty();
        assertThat(state("ZAN").alpha2()).isEmpty();
    }

    @Test
    void knowsTheNameOfADay() {
        assertThat(english("TUR", "2021-03-07")).contains("Turkey");
        assertThat(english("TUR", "2023-01-01")).contains("Türkiye");
        assertThat(english("COD", "1962-12-31")).contains("Congo (Leopoldville)");
        assertThat(english("COD", "1968-12-31")).contains("Democratic Republic of the Congo");
        assertThat(english("COD", "1985-08-26")).contains("Zaire");
        assertThat(english("COD", "2021-03-07")).contains("Democratic Republic of the Congo");
        assertThat(english("COG", "1968-12-31")).contains("Congo (Brazzaville)");
        assertThat(english("EGY", "1960-08-08")).contains("United Arab Republic");
        assertThat(english("EGY", "1975-09-01")).contains("Egypt");
        assertThat(english("SYR", "1960-08-08")).isEmpty();
        assertThat(english("TZA", "1962-01-01")).contains("Tanganyika");
        assertThat(english("TZA", "1964-06-01")).contains("United Republic of Tanganyika and Zanzibar");
        assertThat(english("TZA", "1965-01-01")).contains("United Republic of Tanzania");
        assertThat(english("DEU", "1985-01-01")).contains("Germany, Federal Republic of");
        assertThat(english("DEU", "1990-10-03")).contains("Germany");
        assertThat(english("KHM", "1974-12-31")).contains("Khmer Republic");
        assertThat(english("KHM", "1986-12-31")).contains("Democratic Kampuchea");
        assertThat(english("LBY", "2000-01-01")).contains("Libyan Arab Jamahiriya");
        assertThat(english("MKD", "2005-01-01")).contains("The former Yugoslav Republic of Macedonia");
        assertThat(english("CIV", "1980-12-31")).contains("Ivory Coast");
        assertThat(english("MMR", "1980-12-31")).contains("Burma");
        assertThat(english("SUHH", "1985-01-01")).contains("Union of Soviet Socialist Republics");
        assertThat(english("CSXX", "2001-01-01")).contains("Yugoslavia");
        assertThat(english("CSXX", "2005-01-01")).contains("Serbia and Montenegro");
        assertThat(state("TUR").name(KYOTO).orElseThrow().get("fr")).contains("Turquie");
        assertThat(state("JPN").name(KYOTO).orElseThrow().get("zh")).contains("日本");
        assertThat(state("JPN").formalName(day("2024-01-01")).orElseThrow().get("en"))
                .contains("Japan");
        assertThat(state("YEM").formalName(day("1985-08-26")).orElseThrow().get("en"))
                .contains("Yemen Arab Republic");
        assertThat(state("YEM").formalName(day("1995-04-29")).orElseThrow().get("en"))
                .contains("Republic of Yemen");
        assertThat(state("AFG").formalName(day("1985-08-26")).orElseThrow().get("en"))
                .contains("Democratic Republic of Afghanistan");
        // Libya told the United Nations in December 2017; its Congress had taken the name in January 2013.
        assertThat(state("LBY").formalName(day("2015-01-01"))).isEmpty();
        assertThat(state("LBY").formalName(day("2018-01-01")).orElseThrow().get("en"))
                .contains("State of Libya");
        assertThat(english("PSE", "1980-08-25")).contains("Palestine Liberation Organization");
        assertThat(english("PSE", "2012-12-16")).contains("Palestine");
        assertThat(english("PSE", "2012-12-17")).contains("State of Palestine");
        assertThat(state("NLD").name(KYOTO).orElseThrow().get("fr")).contains("Pays-Bas");
        assertThat(state("EGY").formalName(day("1985-08-26")).orElseThrow().get("en"))
                .contains("Arab Republic of Egypt");
        assertThat(state("ZAN").formalName(day("1964-01-01"))).isEmpty();
    }

    private static Optional<String> english(String code, String day) {
        return state(code).name(day(day)).flatMap(name -> name.get("en"));
    }

    @Test
    void knowsWhenAStateWasAMember() {
        assertThat(state("JPN").admitted()).contains(LocalDate.of(1956, 12, 18));
        assertThat(state("JPN").isMember(day("1955-08-22"))).isFalse();
        assertThat(state("JPN").isMember(day("1956-12-18"))).isTrue();
        // International Organization 19 (1965), Membership Chart.
        assertThat(state("SYR").isMember(day("1958-02-21"))).isTrue();
        assertThat(state("SYR").isMember(day("1960-08-08"))).isFalse();
        assertThat(state("SYR").isMember(day("1961-10-13"))).isTrue();
        assertThat(state("IDN").isMember(day("1965-08-09"))).isFalse();
        assertThat(state("IDN").isMember(day("1966-09-28"))).isTrue();
        assertThat(state("BLR").isMember(day("1945-10-24"))).isTrue();
        assertThat(state("DDDE").isMember(day("1990-10-02"))).isTrue();
        assertThat(state("DDDE").isMember(day("1990-10-03"))).isFalse();
        assertThat(state("YDYE").isMember(day("1990-05-22"))).isFalse();
        assertThat(state("ZAN").isMember(day("1963-12-16"))).isTrue();
        assertThat(state("VAT").isMember(KYOTO)).isFalse();
        assertThat(state("VAT").admitted()).isEmpty();
    }

    @Test
    void knowsTheObservers() {
        assertThat(state("VAT").isObserver(day("1964-04-05"))).isFalse();
        assertThat(state("VAT").isObserver(day("1964-04-06"))).isTrue();
        assertThat(state("PSE").isObserver(day("1974-11-22"))).isTrue();
        assertThat(state("PSE").isObserver(KYOTO)).isTrue();
        assertThat(state("CHE").isObserver(day("1975-09-01"))).isTrue();
        assertThat(state("CHE").isObserver(day("2002-09-10"))).isFalse();
        assertThat(state("DEU").isObserver(day("1970-08-17"))).isTrue();
        assertThat(state("DEU").isObserver(day("1973-09-18"))).isFalse();
        assertThat(state("KOR").isObserver(day("1990-08-27"))).isTrue();
        assertThat(state("JPN").isObserver(day("1955-08-22"))).isTrue();
        assertThat(state("CHE").isMember(day("2002-09-10"))).isTrue();
    }

    @Test
    void knowsWhenAStateExisted() {
        assertThat(state("SSD").existed(day("2011-07-08"))).isFalse();
        assertThat(state("SSD").existed(day("2011-07-09"))).isTrue();
        assertThat(state("CSHH").existed(day("1992-12-31"))).isTrue();
        assertThat(state("CSHH").existed(day("1993-01-01"))).isFalse();
        assertThat(state("YUCS").existed(day("1995-12-31"))).isFalse();
        assertThat(state("YUCS").isMember(day("1995-12-31"))).isTrue();
        assertThat(state("SYR").existence()).hasSize(2);
        assertThat(state("FRA").existence()).isEmpty();
        assertThat(state("FRA").existed(day("1800-01-01"))).isTrue();
        assertThat(state("UKR").existed(day("1950-01-01"))).isTrue();
    }

    @Test
    void knowsWhoRepresentedChina() {
        assertThat(state("CHN").representations()).hasSize(2);
        assertThat(state("CHN").representedBy(day("1970-08-17"))).contains("Government of the Republic of China");
        assertThat(state("CHN").representedBy(day("1971-10-25")))
                .contains("Government of the People's Republic of China");
        assertThat(state("JPN").representedBy(KYOTO)).isEmpty();
    }

    @Test
    void findsWhoHeldASeatOnADay() {
        assertThat(STATES.seatHolder("RUS", day("1985-08-26"))).contains(state("SUHH"));
        assertThat(STATES.seatHolder("SUHH", KYOTO)).contains(state("RUS"));
        assertThat(STATES.seatHolder("SRB", day("2001-01-01"))).contains(state("CSXX"));
        assertThat(STATES.seatHolder("CSXX", KYOTO)).contains(state("SRB"));
        assertThat(STATES.seatHolder("SUN", day("1991-12-24"))).contains(state("RUS"));
        assertThat(STATES.seatHolder("JPN", KYOTO)).contains(state("JPN"));
        assertThat(STATES.seatHolder("JPN", day("1950-01-01"))).isEmpty();
        assertThat(STATES.seatHolder("RUS", day("1945-01-01"))).isEmpty();
        assertThat(STATES.seatHolder("CSHH", KYOTO)).isEmpty();
        assertThat(STATES.seatHolder("XXX", KYOTO)).isEmpty();
    }

    @Test
    void findsCodesThatIsoHasWithdrawn() {
        assertThat(STATES.byCode("ZAR")).contains(state("COD"));
        assertThat(STATES.byCode("ZRCD")).contains(state("COD"));
        assertThat(STATES.byCode("BUR")).contains(state("MMR"));
        assertThat(STATES.byCode("DDR")).contains(state("DDDE"));
        assertThat(STATES.byCode("YUG")).isEmpty();
        assertThat(STATES.byCode("jpn")).isEmpty();
    }

    @Test
    void knowsTheCodesOfDataSetsByDay() {
        assertThat(state("YEM").codeIn(StateCode.COW, day("1985-01-01"))).contains("678");
        assertThat(state("YEM").codeIn(StateCode.COW, day("1995-01-01"))).contains("679");
        assertThat(state("YEM").codeIn(StateCode.GLEDITSCH_WARD, day("1995-01-01")))
                .contains("678");
        assertThat(state("DEU").codeIn(StateCode.COW, day("1960-01-01"))).contains("260");
        assertThat(state("DEU").codeIn(StateCode.COW, day("2000-01-01"))).contains("255");
        assertThat(state("DEU").codeIn(StateCode.GLEDITSCH_WARD, day("2000-01-01")))
                .contains("260");
        assertThat(state("SUHH").codeIn(StateCode.COW, day("1985-01-01"))).contains("365");
        assertThat(state("SRB").codeIn(StateCode.COW, day("2010-01-01"))).contains("345");
        assertThat(state("SRB").codeIn(StateCode.GLEDITSCH_WARD, day("2010-01-01")))
                .contains("340");
        assertThat(state("KIR").codeIn(StateCode.COW, day("2010-01-01"))).contains("946");
        assertThat(state("KIR").codeIn(StateCode.GLEDITSCH_WARD, day("2010-01-01")))
                .contains("970");
        assertThat(state("VAT").codeIn(StateCode.COW, KYOTO)).isEmpty();
        assertThat(state("COD").codeIn(StateCode.ISO_WITHDRAWN, day("1985-01-01")))
                .contains("ZAR");
    }

    @Test
    void knowsTheRegionalGroupsOfToday() {
        assertThat(state("JPN").regionalGroup()).contains("Asia-Pacific States");
        assertThat(state("TUR").regionalGroup()).contains("Western European and other States");
        assertThat(state("SUHH").regionalGroup()).isEmpty();
        assertThat(STATES.all().stream().filter(state -> state.regionalGroup().isPresent()))
                .hasSize(193);
    }

    @Test
    void knowsWhatFollowedWhat() {
        assertThat(state("SUHH").successors())
                .contains(StateSuccession.builder()
                        .predecessor("SUHH")
                        .successor("RUS")
                        .date(PartialDate.of("1991-12-24"))
                        .kind(SuccessionKind.CONTINUATION)
                        .build());
        assertThat(state("CSHH").successors().stream().map(StateSuccession::successor))
                .containsExactly("CZE", "SVK");
        assertThat(state("DEU").predecessors())
                .containsExactly(StateSuccession.builder()
                        .predecessor("DDDE")
                        .successor("DEU")
                        .date(PartialDate.of("1990-10-03"))
                        .kind(SuccessionKind.ACCESSION)
                        .build());
        assertThat(state("SGP").predecessors().stream().map(StateSuccession::kind))
                .containsExactly(SuccessionKind.SEPARATION);
    }

    @Test
    void givesTheRecordOfADocument() {
        MemberState turkey = state("TUR").memberState();
        assertThat(turkey.id()).isEqualTo(Id.of("TUR"));
        assertThat(turkey.period()).isEmpty();
        assertThat(turkey.names().get(0).period().orElseThrow().end()).contains(PartialDate.of("2022-06-01"));
        assertThat(turkey.names()).allMatch(name -> !name.kind().equals(Optional.of(NameKind.ALTERNATIVE)));
        assertThat(state("CSHH").memberState().period()).contains(DateRange.of("1918-11-11", "1992-12-31"));
        assertThat(state("SYR").memberState().period()).isEmpty();
    }

    @Test
    void printsTheCodeAndTheLastName() {
        assertThat(state("COD")).hasToString("COD Democratic Republic of the Congo");
        assertThat(state("SUHH")).hasToString("SUHH Union of Soviet Socialist Republics");
    }

    @Test
    void namesTheLineThatItCannotRead() {
        assertThatThrownBy(() -> read("state|JPN|JP|392|M49\nflag|JPN|hinomaru|M49"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("kind of line must be known but was 'flag'");
        assertThatThrownBy(() -> read("admitted|JPN|1956-12-18|ADM1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("State must be stated before its facts but was 'JPN'");
    }

    @Test
    void passesOnThatTheRegistryCannotBeRead() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> MemberStatesReader.read(closed, InputStream.nullInputStream()))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static MemberStates read(String lines) {
        return MemberStatesReader.read(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), InputStream.nullInputStream());
    }
}
