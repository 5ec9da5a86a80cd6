package org.congress4j.model.code;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.CaseFormat;
import com.google.common.base.Joiner;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.stream.Stream;
import org.congress4j.model.ModelClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that every code list keeps. */
class CodeTest {
    static ImmutableList<Class<? extends Code>> lists() {
        return ModelClasses.codes();
    }

    @Test
    void theListsAreFound() {
        assertThat(lists()).contains(AttendanceMode.class, VersionKind.class).doesNotContain(Code.class);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsFinalAndMakesItsCodesItself(Class<? extends Code> list) {
        assertThat(list).isFinal();
        assertThat(list.getDeclaredConstructors())
                .extracting(Constructor::getModifiers)
                .containsExactly(Modifier.PRIVATE);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theConstantsArePublicStaticAndFinal(Class<? extends Code> list) {
        assertThat(constants(list))
                .isNotEmpty()
                .allSatisfy(constant -> assertThat(constant.getModifiers())
                        .as(constant.getName())
                        .isEqualTo(Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theTextOfAConstantIsItsNameInLowerCaseWithHyphens(Class<? extends Code> list) {
        assertThat(constants(list))
                .allSatisfy(constant -> assertThat(value(constant))
                        .hasToString(CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.getName())));
        assertThat(list(list)).allSatisfy(code -> assertThat(code.toString()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theListHoldsExactlyTheConstants(Class<? extends Code> list) {
        assertThat(list(list))
                .containsExactlyInAnyOrderElementsOf(
                        constants(list).stream().map(CodeTest::value).collect(toImmutableList()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aTextOnTheListGivesItsConstant(Class<? extends Code> list) {
        assertThat(list(list)).allSatisfy(code -> {
            assertThat(of(list, code.toString())).isSameAs(code);
            assertThat(code.isRecognized()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anUnknownTextIsKeptAndNotRecognized(Class<? extends Code> list) {
        for (String text : new String[] {
            "of-a-newer-version", "Of A Source", " " + list(list).iterator().next()
        }) {
            Code code = of(list, text);

            assertThat(code).hasToString(text).isEqualTo(of(list, text)).isNotIn(list(list));
            assertThat(code.isRecognized()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aKnownTextIsOneOnTheList(Class<? extends Code> list) {
        Code first = list(list).iterator().next();

        assertThat(made(list, "known", first.toString())).isSameAs(first);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made(list, "known", "of-a-newer-version"))
                .withMessageStartingWith("expected one of " + first)
                .withMessageContaining(" but found 'of-a-newer-version'");
    }

    @Test
    void anUnknownTextIsAnsweredByWhatWasExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MembershipRole.known("observr"))
                .withMessage("expected one of %s but found 'observr'; did you mean 'observer'?"
                        .formatted(Joiner.on(", ").join(MembershipRole.LIST.codes())));
        assertThat(AdoptionMethod.LIST.near("recordedVote")).containsExactly(AdoptionMethod.RECORDED_VOTE);
    }

    @Test
    void aListHasTheNameThatTheFormatGivesIt() {
        assertThat(SessionKind.LIST.name()).isEqualTo("sessionKind");
    }

    @Test
    void codesAreInTheOrderOfTheirList() {
        ImmutableList<ParticipantRank> ranks = ImmutableList.of(
                ParticipantRank.HEAD,
                ParticipantRank.ALTERNATE,
                ParticipantRank.OBSERVER,
                ParticipantRank.of("a guest"),
                ParticipantRank.of("guest"));

        assertThat(ImmutableSortedSet.copyOf(ranks.reverse())).containsExactlyElementsOf(ranks);
        assertThat(ImmutableSortedSet.<Code>of(Gender.LIST.of("x"), Access.LIST.of("y")))
                .extracting(Code::toString)
                .containsExactly("y", "x");
    }

    @Test
    void aCodeOfSomebodysOwnHasItsDomainInItsName() {
        assertThat(SessionKind.of("org.iucn.forum").isOwn()).isTrue();
        assertThat(SessionKind.of("https://iucn.org/forum").isOwn()).isTrue();
        assertThat(SessionKind.of("forum").isOwn()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCodeHasAnEnglishNameAndOthersFromASource(Class<? extends Code> list) {
        assertThat(list(list)).allSatisfy(code -> {
            assertThat(code.labels())
                    .as("add the names of %s to labels.tsv", code)
                    .isNotEmpty()
                    .allSatisfy(label -> {
                        assertThat(label.language()).isIn("en", "ar", "es", "fr", "ru", "zh");
                        assertThat(label.text())
                                .isNotBlank()
                                .isEqualTo(label.text().strip());
                        assertThat(label.source()).isNotBlank();
                    });
            assertThat(code.labels().get(0).language()).isEqualTo("en");
            assertThat(code.labels()).extracting(CodeLabel::language).doesNotHaveDuplicates();
            assertThat(code.label(Locale.ENGLISH)).isNotEqualTo(code.toString()).matches("[A-Z].*");
        });
    }

    @Test
    void aCodeIsCalledInTheLanguageOfTheReaderIfASourceHasTheWords() {
        assertThat(AdoptionMethod.RECORDED_VOTE.label(Locale.CANADA_FRENCH)).isEqualTo("Vote enregistré");
        assertThat(AdoptionMethod.RECORDED_VOTE.label(Locale.CHINESE)).isEqualTo("记录表决");
        assertThat(AdoptionMethod.RECORDED_VOTE.label(Locale.JAPANESE)).isEqualTo("Recorded vote");
        assertThat(AdoptionMethod.of("cards").label(Locale.ENGLISH)).isEqualTo("cards");
        assertThat(VoteChoice.YES.labels().get(0)).isEqualTo(new CodeLabel("en", "In favour", "the name of the code"));
        assertThat(VoteChoice.of("for").labels()).isEmpty();
    }

    @Test
    void aNameOfACodeIsASuggestion() {
        assertThat(VoteChoice.LIST.suggestions("against")).containsExactly(VoteChoice.NO);
        assertThat(VoteChoice.LIST.suggestions("Pour")).containsExactly(VoteChoice.YES);
        assertThat(VoteChoice.LIST.suggestions("abstention")).containsExactly(VoteChoice.ABSTAIN);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aBlankTextIsRefused(Class<? extends Code> list) {
        for (String text : new String[] {"", " "}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(list, text))
                    .withMessage("code must not be blank");
        }
    }

    @Test
    void codesOfDifferentListsAreNeverEqual() {
        assertThat((Code) AttendanceMode.IN_PERSON).isNotEqualTo(DeliveryMode.IN_PERSON);
        assertThat((Code) AttendanceMode.of("unknown-mode")).isNotEqualTo(DeliveryMode.of("unknown-mode"));
    }

    @Test
    void twoCodesOfAListWithOneTextAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.of(
                        AttendanceMode.class, AttendanceMode::of, AttendanceMode.HYBRID, AttendanceMode.of("hybrid")));
    }

    private static ImmutableList<Field> constants(Class<? extends Code> list) {
        return Stream.of(list.getDeclaredFields())
                .filter(field -> field.getType().equals(list))
                .collect(toImmutableList());
    }

    private static Code value(Field constant) {
        try {
            return (Code) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImmutableSet<Code> list(Class<? extends Code> list) {
        try {
            return ((CodeList<?>) list.getField("LIST").get(null))
                    .codes().stream().collect(toImmutableSet());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Code of(Class<? extends Code> list, String text) {
        return made(list, "of", text);
    }

    private static Code made(Class<? extends Code> list, String factory, String text) {
        try {
            return (Code) list.getMethod(factory, String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            Throwables.throwIfUnchecked(e.getCause());
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
