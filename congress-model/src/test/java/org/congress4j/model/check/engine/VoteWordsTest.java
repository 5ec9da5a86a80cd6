package org.congress4j.model.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoteWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adopted 12-0-3; voting by mail | 12 | 0 | 3",
                "adopted by 14 votes to none, with 1 abstention | 14 | 0 | 1",
                "by fourteen votes to none with one abstention | 14 | 0 | 1",
                "76 to 35, with 17 abstentions | 76 | 35 | 17",
                "by a recorded vote of 115 in favour to 15 against, with 28 abstentions | 115 | 15 | 28",
                "by a vote of 142 in favor to 1 against with 3 abstaining | 142 | 1 | 3",
                "15 votes in favour, none against, no abstentions | 15 | 0 | 0",
                "12 in favour, 1 against and 2 abstaining | 12 | 1 | 2",
                "10 for and 5 against | 10 | 5 | ",
                "by 9 votes to 2 | 9 | 2 | ",
                "par 12 voix contre zéro, avec 3 abstentions | 12 | 0 | 3",
                "par 12 voix contre 2 et une abstention | 12 | 2 | 1",
                "por 12 votos a favor contra ninguno y 3 abstenciones | 12 | 0 | 3",
                "por 12 votos en contra 2 | 12 | 2 | "
            })
    void readsTheNumbersOfAResult(String words, long yes, long no, Long abstain) {
        OptionalLong abstentions = abstain == null ? OptionalLong.empty() : OptionalLong.of(abstain);

        assertThat(VoteWords.numbers(words)).isEqualTo(Optional.of(new ResultNumbers(yes, no, abstentions)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Adopted unanimously, 4213th meeting",
                "on 2020-05-29",
                "from 10 to 13",
                "articles 3 to 12",
                "by 12-0-2 and, as a whole, by 14-0-0",
                "12 in favour",
                "12 against",
                "by two thirds",
                "A/CONF.234/1-2-3",
                "1234567 to 2"
            })
    void readsNothingElse(String words) {
        assertThat(VoteWords.numbers(words)).isEmpty();
    }

    @Test
    void knowsUnanimity() {
        assertThat(VoteWords.isUnanimous(LocalizedText.of("en", "Adopted unanimously")))
                .isTrue();
        assertThat(VoteWords.isUnanimous(LocalizedText.of("en", "a unanimous decision")))
                .isTrue();
        assertThat(VoteWords.isUnanimous(LocalizedText.of("es", "por unanimidad")))
                .isTrue();
        assertThat(VoteWords.isUnanimous(LocalizedText.of("en", "not unanimous")))
                .isFalse();
        assertThat(VoteWords.isUnanimous(LocalizedText.of("en", "by consensus")))
                .isFalse();
    }

    @Test
    void knowsDecisionsWithoutAVote() {
        assertThat(VoteWords.withoutVote(LocalizedText.of("en", "Adopted without a vote")))
                .contains("'without a vote'");
        assertThat(VoteWords.withoutVote(LocalizedText.of("fr", "adoptée par consensus")))
                .contains("'par consensus'");
        assertThat(VoteWords.withoutVote(LocalizedText.of("en", "Adopted 12-0-3")))
                .isEmpty();
    }
}
