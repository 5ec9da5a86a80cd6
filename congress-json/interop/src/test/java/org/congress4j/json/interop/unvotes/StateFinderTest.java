package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.model.registry.RegisteredState;
import org.junit.jupiter.api.Test;

class StateFinderTest {
    private final StateFinder finder = new StateFinder();

    @Test
    void codesOfIsoWithNamesOfTheirTimeAreTheStatesOfThatDay() {
        assertFound("JPN", "JAPAN", "1985-12-16", "JPN");
        assertFound("SUN", "USSR", "1985-12-16", "SUHH");
        assertFound("RUS", "RUSSIAN FEDERATION", "1992-12-16", "RUS");
        assertFound("BYS", "BYELORUSSIAN SSR", "1960-12-14", "BLR");
        assertFound("CSK", "CZECHOSLOVAKIA", "1985-12-16", "CSHH");
        assertFound("DDR", "GERMAN DEMOCRATIC REPUBLIC", "1985-12-16", "DDDE");
        assertFound("YMD", "DEMOCRATIC YEMEN", "1985-12-16", "YDYE");
        assertFound("ZAR", "ZAIRE", "1985-12-16", "COD");
        assertFound("SCG", "SERBIA AND MONTENEGRO", "2004-12-01", "CSXX");
        assertFound("TUR", "TÜRKİYE", "2023-10-27", "TUR");
    }

    @Test
    void aCodeOfTodayBesideANameOfThenIsTheStateOfThen() {
        assertFound("RUS", "USSR", "1985-12-16", "SUHH");
        assertFound("SRB", "SERBIA AND MONTENEGRO", "2004-12-01", "CSXX");
        assertFound("COD", "CONGO (LEOPOLDVILLE)", "1962-12-14", "COD");
        assertFound("TZA", "TANGANYIKA", "1962-12-14", "TZA");
        assertFound("CHN", "CHINA", "1960-12-14", "CHN");
    }

    @Test
    void theCodeTellsWhichOfTwoStatesOfOneNameIsMeant() {
        assertFound("DEU", "GERMANY", "1985-12-16", "DEU");
        assertFound("COG", "CONGO", "1962-12-14", "COG");
    }

    @Test
    void theMemberIsMeantWhereCodeAndNameFitTwo() {
        assertFound("YUG", "YUGOSLAVIA", "1995-12-14", "YUCS");
        assertFound("YUG", "YUGOSLAVIA", "2001-12-14", "CSXX");
    }

    @Test
    void aStateThatWasNotThereIsFoundForACheckToTell() {
        assertFound("ZWE", "ZIMBABWE", "1960-12-14", "ZWE");
    }

    @Test
    void aStateThatWasNotThereIsTheOneThatHeldItsSeat() {
        assertSeat(
                find("RUS", "RUSSIAN FEDERATION", "1985-12-16"),
                "ms_code 'RUS' and ms_name 'RUSSIAN FEDERATION' are RUS, whose seat SUHH held on 1985-12-16");
        assertSeat(
                find("", "RUSSIA", "1946-12-14"),
                "ms_code '' is unknown; ms_name 'RUSSIA' is RUS, whose seat SUHH held on 1946-12-14");
        assertSeat(
                find("RUS", "MUSCOVY", "1946-12-14"),
                "ms_name 'MUSCOVY' is unknown; ms_code 'RUS' is RUS, whose seat SUHH held on 1946-12-14");
    }

    private static void assertSeat(FoundState found, String message) {
        assertThat(found.state().map(RegisteredState::code)).contains("SUHH");
        assertThat(found.problem()).contains(ImportProblemCode.STATE_OF_OTHER_TIME);
        assertThat(found.message()).isEqualTo(message);
    }

    @Test
    void nobodyIsFoundByANameOfAnotherTimeAlone() {
        FoundState found = find("", "ZIMBABWE", "1960-12-14");

        assertThat(found.state()).isEmpty();
        assertThat(found.problem()).contains(ImportProblemCode.UNKNOWN_STATE);
        assertThat(found.message()).isEqualTo("ms_code '' is unknown; ms_name 'ZIMBABWE' is ZWE at another time");
    }

    @Test
    void theNameDecidesIfTheCodeIsNotKnown() {
        FoundState found = find("GER", "GERMANY, FEDERAL REPUBLIC OF", "1985-12-16");

        assertThat(found.state().map(RegisteredState::code)).contains("DEU");
        assertThat(found.problem()).contains(ImportProblemCode.UNKNOWN_CODE);
        assertThat(found.message())
                .isEqualTo("ms_code 'GER' is unknown; ms_name 'GERMANY, FEDERAL REPUBLIC OF' is DEU");
    }

    @Test
    void theCodeDecidesIfTheNameIsNotKnown() {
        FoundState found = find("IRN", "FARSISTAN", "1946-12-14");

        assertThat(found.state().map(RegisteredState::code)).contains("IRN");
        assertThat(found.problem()).contains(ImportProblemCode.UNKNOWN_NAME);
        assertThat(found.message()).isEqualTo("ms_name 'FARSISTAN' is unknown; ms_code 'IRN' is IRN");
    }

    @Test
    void nobodyIsFoundIfNeitherIsKnown() {
        FoundState found = find("XYZ", "ATLANTIS", "1985-12-16");

        assertThat(found.state()).isEmpty();
        assertThat(found.problem()).contains(ImportProblemCode.UNKNOWN_STATE);
        assertThat(found.message()).isEqualTo("neither ms_code 'XYZ' nor ms_name 'ATLANTIS' is known");
    }

    @Test
    void nobodyIsFoundIfTheNameAloneIsAmbiguous() {
        FoundState found = find("XYZ", "GERMANY", "1985-12-16");

        assertThat(found.state()).isEmpty();
        assertThat(found.problem()).contains(ImportProblemCode.UNKNOWN_STATE);
        assertThat(found.message()).isEqualTo("ms_code 'XYZ' is unknown; ms_name 'GERMANY' is DEU or DDDE");
    }

    @Test
    void nobodyIsFoundIfCodeAndNameMeanDifferentStates() {
        FoundState found = find("FRA", "JAPAN", "1985-12-16");

        assertThat(found.state()).isEmpty();
        assertThat(found.problem()).contains(ImportProblemCode.STATE_CONFLICT);
        assertThat(found.message()).isEqualTo("ms_code 'FRA' is FRA and ms_name 'JAPAN' is JPN");
    }

    @Test
    void namesOfAllTimesCountIfTheDayIsNotKnown() {
        assertThat(finder.find("SUN", "USSR", Optional.empty()).state().map(RegisteredState::code))
                .contains("SUHH");
        assertThat(finder.find("", "YUGOSLAVIA", Optional.empty()).state()).isEmpty();
    }

    private void assertFound(String code, String name, String day, String state) {
        FoundState found = find(code, name, day);
        assertThat(found.state().map(RegisteredState::code))
                .as(code + " " + name)
                .contains(state);
        assertThat(found.problem()).as(code + " " + name).isEmpty();
        assertThat(found.message()).isEmpty();
    }

    private FoundState find(String code, String name, String day) {
        return finder.find(code, name, Optional.of(LocalDate.parse(day)));
    }
}
