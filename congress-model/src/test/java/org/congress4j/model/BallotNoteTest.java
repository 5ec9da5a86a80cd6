package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotNoteTest {
    @Test
    void hasAPartyOrANameAsWritten() {
        assertThat(BallotNote.builder()
                        .voterId(Id.<MemberState>of("CIV"))
                        .build()
                        .name())
                .isEmpty();
        assertThat(BallotNote.builder().name("D'IVOIRE").build().voterId()).isEmpty();
    }

    @Test
    void refusesToHaveNeitherPartyNorName() {
        assertThatIllegalArgumentException()
                .isThrownBy(BallotNote.builder()::build)
                .withMessage("ballot note must have a party or a name");
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        BallotNote.builder().voterId(Id.<MemberState>of("CIV")).name(" ")::build)
                .withMessage("name of ballot note must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "0.5", "2.50", "007", "999999999999999999.999999999999999999"})
    void takesAWeightThatIsADecimalNumber(String weight) {
        assertThat(note().weight(weight).build().weight()).contains(weight);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+1",
                ".5",
                "3.",
                "0,5",
                "1e3",
                " 3",
                "3\n",
                "1/2",
                "three",
                "NaN",
                "\u0663",
                "1000000000000000000",
                "0.0000000000000000001"
            })
    void refusesAWeightThatIsNone(String weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(note().weight(weight)::build)
                .withMessage(
                        "weight of ballot note must be a decimal number such as 3 or 0.5 but was '" + weight + "'");
    }

    /** That a State later said it had intended to vote otherwise does not change how it voted. */
    @Test
    void keepsTheIntentionApartFromTheChoice() {
        BallotNote note =
                note().choice(VoteChoice.ABSTAIN).intendedChoice(VoteChoice.YES).build();

        assertThat(note.choice()).contains(VoteChoice.ABSTAIN);
        assertThat(note.intendedChoice()).contains(VoteChoice.YES);
    }

    private static BallotNoteBuilder note() {
        return BallotNote.builder().voterId(Id.<MemberState>of("HTI"));
    }
}
