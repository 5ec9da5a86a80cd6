package org.congress4j.model.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNamesTest {
    private static final SpelledNames METHODS = SpelledNames.of(ImmutableList.of(
            "recorded-vote", "roll-call", "secret-ballot", "consensus", "without-vote", "sessions", "yes"));

    @ParameterizedTest
    @CsvSource({
        "recordedVote, recorded-vote",
        "recorded_vote, recorded-vote",
        "Recorded Vote, recorded-vote",
        "recorded, recorded-vote",
        "rollcall, roll-call",
        "rol-call, roll-call",
        "concensus, consensus",
        "sesions, sessions",
        "session, sessions",
        "yse, yes"
    })
    void findsTheNameThatIsMeant(String text, String name) {
        assertThat(METHODS.suggestions(text)).containsExactly(name);
    }

    @Test
    void namesSeveralThatAreAsNear() {
        assertThat(METHODS.suggestions("vote")).containsExactly("without-vote", "recorded-vote");
        assertThat(SpelledNames.of(ImmutableList.of("ac-1", "ad-1", "ae-1", "af-1"))
                        .near("ab-1"))
                .containsExactly("ac-1", "ad-1", "ae-1");
    }

    @Test
    void findsANameByItsInitials() {
        SpelledNames kinds = SpelledNames.of(ImmutableList.of("non-governmental-organization", "organ"));

        assertThat(kinds.size()).isEqualTo(2);
        assertThat(kinds.suggestions("NGO")).containsExactly("non-governmental-organization");
        assertThat(kinds.near("NGO")).isEmpty();
        assertThat(kinds.suggestions("o")).isEmpty();
    }

    @Test
    void countsTheLettersThatDiffer() {
        assertThat(Spelling.distance("plennary", "plenary", 3)).isEqualTo(1);
        assertThat(Spelling.distance("abstian", "abstain", 3)).isEqualTo(1);
        assertThat(Spelling.distance("yes", "no", 1)).isEqualTo(2);
        assertThat(Spelling.distance("yes", "consensus", 1)).isEqualTo(2);
        assertThat(Long.bitCount(Spelling.letters("été 2021-"))).isEqualTo(7);
    }

    @Test
    void findsNothingForWhatResemblesNothing() {
        assertThat(METHODS.suggestions("acclamation")).isEmpty();
        assertThat(METHODS.suggestions("no")).isEmpty();
        assertThat(METHODS.suggestions("consensus".repeat(20))).isEmpty();
        assertThat(METHODS.suggestions("")).isEmpty();
    }

    @Test
    void takesNoNumberForAnother() {
        SpelledNames motions = SpelledNames.of(ImmutableList.of("motion-69", "kyoto-2021"));

        assertThat(motions.near("motion-70")).isEmpty();
        assertThat(motions.near("kyoto-2012")).containsExactly("kyoto-2021");
        assertThat(motions.near("kyoto2021")).containsExactly("kyoto-2021");
    }

    @Test
    void asksForWhatWasMeant() {
        assertThat(Spelling.didYouMean(ImmutableList.of())).isEmpty();
        assertThat(Spelling.didYouMean(ImmutableList.of("no"))).isEqualTo("; did you mean 'no'?");
        assertThat(Spelling.didYouMean(ImmutableList.of("no", "yes"))).isEqualTo("; did you mean 'no' or 'yes'?");
    }
}
