package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congress4j.model.DateRange;
import org.congress4j.model.PartialDate;
import org.congress4j.model.code.NameKind;

class StateNamesProperties {
    private static final MemberStates STATES = MemberStates.registry();
    private static final ImmutableList<UnaryOperator<String>> SPELLINGS = ImmutableList.of(
            text -> text,
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.toLowerCase(Locale.ROOT),
            text -> Normalizer.normalize(text, Normalizer.Form.NFD),
            text -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
            text -> text.replace('\'', '’'),
            text -> text.replace('’', '\''),
            text -> text.replace(' ', '\u00a0'),
            text -> text.replace('-', ' '),
            text -> "  the " + text + " ");
    private static final ImmutableList<Registered> NAMES = STATES.all().stream()
            .flatMap(state -> state.registeredNames().stream()
                    .flatMap(name -> name.name().text().texts().values().stream()
                            .map(text -> new Registered(state, name, text))))
            .collect(toImmutableList());

    private record Registered(RegisteredState state, RegisteredName name, String text) {}

    @Provide
    Arbitrary<Registered> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<UnaryOperator<String>> spellings() {
        return Arbitraries.of(SPELLINGS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1945, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void anyRegisteredNameInAnySpellingMeansItsStateOrAnAmbiguityThatContainsIt(
            @ForAll("names") Registered registered, @ForAll("spellings") UnaryOperator<String> spelling) {
        Assume.that(!registered.name().strict() && !registered.name().isAbbreviation());

        assertThat(STATES.resolve(spelling.apply(registered.text())).candidates())
                .contains(registered.state());
    }

    @Property
    void anyNameInUseOnADayMeansItsStateOrAnAmbiguityThatContainsIt(
            @ForAll("names") Registered registered,
            @ForAll("spellings") UnaryOperator<String> spelling,
            @ForAll("days") LocalDate day) {
        Assume.that(registered.name().inUse(day)
                && registered.state().existed(day)
                && !registered.name().isAbbreviation());

        assertThat(STATES.resolve(spelling.apply(registered.text()), day).candidates())
                .contains(registered.state());
    }

    @Property
    void aDayFindsOnlyStatesThatWereThere(@ForAll("names") Registered registered, @ForAll("days") LocalDate day) {
        assertThat(STATES.resolve(registered.text(), day).candidates())
                .allMatch(state -> state.existed(day) || state.isMember(day));
    }

    @Property(tries = 50)
    void aNameInUseOnADayNeverMeansAnotherMember(@ForAll("days") LocalDate day) {
        for (RegisteredState state : STATES.membersAt(day)) {
            state.registeredNames().stream()
                    .filter(name -> name.inUse(day))
                    .flatMap(name -> name.name().text().texts().values().stream())
                    .forEach(text -> assertThat(STATES.resolve(text, day).candidates())
                            .as("%s on %s", text, day)
                            .contains(state));
        }
    }

    /** All of two and three capital letters, as codes and with the dots of abbreviations. */
    @Example
    void noTextOfTwoOrThreeLettersMeansAStateByAnythingButItsCodeOrAnAbbreviationPrintedSo() {
        for (char a = 'A'; a <= 'Z'; a++) {
            for (char b = 'A'; b <= 'Z'; b++) {
                meansItsOwner("" + a + b);
                meansItsOwner(a + "." + b + ".");
                for (char c = 'A'; c <= 'Z'; c++) {
                    meansItsOwner("" + a + b + c);
                }
            }
        }
    }

    private static void meansItsOwner(String text) {
        StateResolution resolution = STATES.resolve(text);
        for (RegisteredState state : resolution.candidates()) {
            boolean printed = state.names().stream()
                    .filter(name -> name.kind().equals(Optional.of(NameKind.ABBREVIATION)))
                    .anyMatch(name -> name.text().texts().containsValue(text));
            boolean coded = state.allCodes().stream()
                    .anyMatch(code -> code.code().equals(text)
                            && ImmutableSet.of(
                                            StateCode.ISO_ALPHA_3,
                                            StateCode.ISO_ALPHA_2,
                                            StateCode.ISO_WITHDRAWN,
                                            StateCode.USER_ASSIGNED)
                                    .contains(code.list()));
            assertThat(printed || coded).as("%s: %s", text, state).isTrue();
        }
    }

    @Example
    void noCodeOfAListThatIsNotNamedMeansAnotherState() {
        for (RegisteredState state : STATES.all()) {
            for (StateCode code : state.allCodes()) {
                STATES.resolve(code.code()).state().ifPresent(found -> {
                    boolean itsOwn = found.allCodes().stream()
                            .anyMatch(own ->
                                    own.code().equals(code.code()) && own.list().startsWith("iso"));
                    assertThat(itsOwn || found.equals(state))
                            .as("%s: %s", code, found)
                            .isTrue();
                });
            }
        }
    }

    @Example
    void everyCodeOfAListMeansItsStateOnTheDaysOfTheList() {
        for (RegisteredState state : STATES.all()) {
            for (StateCode code : state.codes()) {
                LocalDate day = code.period()
                        .flatMap(DateRange::start)
                        .flatMap(PartialDate::latest)
                        .orElse(LocalDate.of(1950, 1, 1));
                if (StateNameIndex.isInBeing(state, day)
                        && code.period().map(period -> period.mayContain(day)).orElse(true)) {
                    assertThat(STATES.resolveCode(code.list(), code.code(), day).candidates())
                            .as("%s on %s", code, day)
                            .contains(state);
                }
            }
        }
    }
}
