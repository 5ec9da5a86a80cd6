package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Person;
import org.congress4j.model.Tally;
import org.junit.jupiter.api.Test;

/** Values that stand by themselves. */
class ValuesTest {
    private static final Tally OLD = Tally.builder().yes(3).no(1).build();

    private static Tally update(String... tokens) {
        return ProceedingsFormat.updateValue(
                Tally.class, OLD, TokenInput.of(tokens).started(), ReadOptions.defaults());
    }

    @Test
    void membersThatAreGivenTakeThePlaceOfTheOldOnes() {
        assertThat(update("{", "no:", "#2", "abstain:", "#4", "}"))
                .isEqualTo(Tally.builder().yes(3).no(2).abstain(4).build());
    }

    @Test
    void aMemberThatIsNullIsTakenAway() {
        assertThat(update("{", "no:", "null", "}"))
                .isEqualTo(Tally.builder().yes(3).build());
    }

    @Test
    void aMemberThatIsUnknownIsRefused() {
        assertThatThrownBy(() -> update("{", "nay:", "#2", "}"))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("'nay' is not a known member at /nay");
    }

    @Test
    void aValueThatIsNoObjectIsReadAnew() {
        assertThat(ProceedingsFormat.updateValue(
                        PartialDate.class,
                        PartialDate.of("2020"),
                        TokenInput.of("2021-03").started(),
                        ReadOptions.defaults()))
                .isEqualTo(PartialDate.of("2021-03"));
        assertThatThrownBy(() -> update("soon"))
                .isInstanceOf(CongressJsonException.class)
                .hasMessageContaining("found string 'soon'");
    }

    @Test
    void aTextIsTheValueThatItWasMadeOf() {
        PartialDate date = ProceedingsFormat.readText(PartialDate.class, "2021-03");

        assertThat(date).isEqualTo(PartialDate.of("2021-03"));
        assertThat(ProceedingsFormat.textOf(PartialDate.class, date)).isEqualTo("2021-03");
    }

    @Test
    void anObjectIsNoText() {
        assertThatThrownBy(() -> ProceedingsFormat.textOf(Tally.class, OLD)).isInstanceOf(CongressJsonException.class);
        assertThatThrownBy(() -> ProceedingsFormat.readText(Tally.class, "3:1"))
                .isInstanceOf(CongressJsonException.class)
                .hasMessageContaining("found string '3:1'");
    }

    @Test
    void aRecordOfAnotherKindThanAskedForIsRefused() {
        String[] person = {
            "{", "type:", "person", "id:", "p", "names:", "[", "{", "text:", "{", "en:", "A. Person", "}", "}", "]", "}"
        };

        assertThat(ProceedingsFormat.readValue(
                                Person.class, TokenInput.of(person).started(), ReadOptions.defaults())
                        .id())
                .isEqualTo(Id.of("p"));
        assertThatThrownBy(() -> ProceedingsFormat.readValue(
                        FormalText.class, TokenInput.of(person).started(), ReadOptions.defaults()))
                .isInstanceOf(CongressJsonException.class)
                .hasMessageStartingWith("expected a record that is a FormalText but found one of type 'person'");
    }
}
