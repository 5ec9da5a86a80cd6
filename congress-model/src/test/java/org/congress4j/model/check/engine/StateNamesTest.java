package org.congress4j.model.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateNamesTest {
    @ParameterizedTest
    @CsvSource({"Phillipines, PHL", "Azerbajian, AZE", "Untied Kingdom, GBR", "Columbia, COL", "Kampuchia, KHM"})
    void findsTheStateOfWhichANameIsNear(String name, String code) {
        assertThat(StateNames.near(name, MemberStates.registry().resolveParty(name)))
                .map(RegisteredState::code)
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ruritania", "France", "Holy See", "Holm", "USSR", "", "?!"})
    void aNameThatIsAStatesOrFarFromAnyIsNearNone(String name) {
        assertThat(StateNames.near(name, MemberStates.registry().resolveParty(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Austria, AUS, AUT",
        "Nigeria, NER, NGA",
        "Swaziland, SWE, SWZ",
        "Guinea, GNB, GIN",
        "Republic of Korea, PRK, KOR",
        "Dominican Republic, DMA, DOM"
    })
    void findsTheStateThatANameMeansWhereTheCodeMeansAnother(String name, String code, String other) {
        assertThat(StateNames.other(name, code, null))
                .map(RegisteredState::code)
                .contains(other);
    }

    @ParameterizedTest
    @CsvSource({
        "Burma, MMR",
        "Zaire, COD",
        "Yugoslavia, SRB",
        "Union of Soviet Socialist Republics, RUS",
        "Czechoslovakia, CZE",
        "Federal Republic of Germany, DEU",
        "China, TWN",
        "T\u00fcrkiye, TUR",
        "Ruritania, FRA",
        "Austria, not-a-code"
    })
    void formerNamesAndPredecessorsMayMeanTheSameState(String name, String code) {
        assertThat(StateNames.other(name, code, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Congo, COD, 1965-01-01", "China, TWN, 1960-01-01", "Germany, DEU, 1985-01-01"})
    void aNameOfItsTimeMayMeanTheState(String name, String code, LocalDate day) {
        assertThat(StateNames.other(name, code, new DayRange(day.toEpochDay(), day.toEpochDay())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Denmark and Norway", "Denmark; Norway", "DENMARK, NORWAY"})
    void readsTheStatesThatANameLists(String name) {
        assertThat(StateNames.listed(name, MemberStates.registry().resolveParty(name)))
                .extracting(RegisteredState::code)
                .containsExactly("DNK", "NOR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trinidad and Tobago",
                "Serbia and Montenegro",
                "Belgium and Ruritania",
                "Holm and Berti",
                "Ruritania"
            })
    void aNameThatIsOneOrUnknownListsNone(String name) {
        assertThat(StateNames.listed(name, MemberStates.registry().resolveParty(name)))
                .isEmpty();
    }
}
