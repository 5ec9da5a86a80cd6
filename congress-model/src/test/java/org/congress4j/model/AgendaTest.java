package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.code.AgendaEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The agenda of the Kyoto Congress, A/CONF.234/1/Rev.1, has items at three levels. */
class AgendaTest {
    private static final Agenda AGENDA = Agenda.builder()
            .id(Id.of("kyoto-agenda"))
            .edition(AgendaEdition.PROVISIONAL)
            .addItem(item("1", "1."))
            .addItem(item("2", "2.").toBuilder()
                    .addItem(item("2-a", "(a)"))
                    .addItem(item("2-e", "(e)").toBuilder()
                            .addItem(item("2-e-i", "(i)"))
                            .addItem(item("2-e-ii", "(ii)"))
                            .build())
                    .build())
            .addItem(item("6", "6.").toBuilder().addItem(item("6-a", "(a)")).build())
            .build();

    @Test
    void namesAllMissingAttributesAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(Agenda.builder()::build)
                .withMessage("Cannot build Agenda, some of required attributes are not set [id, edition]");
    }

    @Test
    void mayHaveNoItems() {
        Agenda agenda = Agenda.builder()
                .id(Id.of("kyoto-agenda"))
                .edition(AgendaEdition.ADOPTED)
                .build();

        assertThat(agenda.allItems()).isEmpty();
        assertThat(agenda.labelPath("1")).isEmpty();
    }

    @Test
    void givesTheItemsOfAllLevelsEachBeforeThoseBelowIt() {
        assertThat(AGENDA.allItems())
                .extracting(AgendaItem::key)
                .containsExactly("1", "2", "2-a", "2-e", "2-e-i", "2-e-ii", "6", "6-a");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.",
        "2, 2.",
        "2-a, 2. (a)",
        "2-e, 2. (e)",
        "2-e-i, 2. (e) (i)",
        "2-e-ii, 2. (e) (ii)",
        "6-a, 6. (a)"
    })
    void givesTheLabelOfAnItemWithThoseAboveIt(String key, String path) {
        assertThat(AGENDA.labelPath(key)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "2-e-iii", "2-E", "2.", ""})
    void givesNoLabelOfAnItemThatIsNotThere(String key) {
        assertThat(AGENDA.labelPath(key)).isEmpty();
    }

    @Test
    void givesNoLabelOfAnItemWithoutOne() {
        Agenda agenda = AGENDA.toBuilder()
                .items(ImmutableList.of(unlabelled("opening")))
                .build();

        assertThat(agenda.labelPath("opening")).isEmpty();
    }

    /** The label of the item above it is that of another item. */
    @Test
    void givesNoLabelOfAnItemWithoutOneBelowAnItemWithOne() {
        Agenda agenda = AGENDA.toBuilder()
                .items(ImmutableList.of(item("2", "2.").toBuilder()
                        .addItem(item("2-e", "(e)").toBuilder()
                                .addItem(unlabelled("credentials"))
                                .build())
                        .build()))
                .build();

        assertThat(agenda.labelPath("credentials")).isEmpty();
    }

    @Test
    void leavesOutTheItemsAboveThatHaveNoLabel() {
        AgendaItem labelled = item("2-e-ii", "(ii)");
        AgendaItem middle =
                unlabelled("credentials").toBuilder().addItem(labelled).build();

        assertThat(AGENDA.toBuilder()
                        .items(ImmutableList.of(
                                item("2", "2.").toBuilder().addItem(middle).build()))
                        .build()
                        .labelPath("2-e-ii"))
                .contains("2. (ii)");
        assertThat(AGENDA.toBuilder().items(ImmutableList.of(middle)).build().labelPath("2-e-ii"))
                .contains("(ii)");
    }

    @Test
    void givesTheLabelOfTheFirstOfTwoItemsThatShareAKey() {
        Agenda agenda = AGENDA.toBuilder()
                .items(ImmutableList.of(item("2", "2."), item("2", "3.")))
                .build();

        assertThat(agenda.labelPath("2")).contains("2.");
    }

    private static AgendaItem item(String key, String label) {
        return AgendaItem.builder().key(key).label(label).build();
    }

    private static AgendaItem unlabelled(String key) {
        return AgendaItem.builder().key(key).build();
    }
}
