package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
        Assume.that(!registered.name().strict());

        assertThat(STATES.resolve(spelling.apply(registered.text())).candidates())
                .contains(registered.state());
    }

    @Property
    void anyNameInUseOnADayMeansItsStateOrAnAmbiguityThatContainsIt(
            @ForAll("names") Registered registered,
            @ForAll("spellings") UnaryOperator<String> spelling,
            @ForAll("days") LocalDate day) {
        Assume.that(registered.name().inUse(day) && registered.state().existed(day));

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
}
