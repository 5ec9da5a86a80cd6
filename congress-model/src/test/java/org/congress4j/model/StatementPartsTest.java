package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.congress4j.model.code.TranslationStatus;
import org.junit.jupiter.api.Test;

class StatementPartsTest {
    @Test
    void theOriginalIsItsPartsInOrderWithoutTranslations() {
        Statement statement = Statement.builder()
                .id(Id.of("speech"))
                .addTexts(
                        text("fr", "Merci.").part(3).build(),
                        text("en", "Hello. Good morning. Thank you.")
                                .translation(TranslationStatus.OFFICIAL_TRANSLATION)
                                .build(),
                        text("fr", "Bonjour.")
                                .part(1)
                                .translation(TranslationStatus.ORIGINAL)
                                .build(),
                        text("en", "Good morning.")
                                .part(2)
                                .translation(TranslationStatus.INTERPRETATION)
                                .build(),
                        text("nl", "Goedemorgen.").part(2).build(),
                        text("de", "Guten Morgen.").build())
                .build();

        assertThat(statement.original())
                .extracting(StatementText::text)
                .containsExactly("Bonjour.", "Goedemorgen.", "Merci.");
    }

    @Test
    void refusesAPartBeforeTheFirst() {
        assertThatThrownBy(() -> text("fr", "Bonjour.").part(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("part of statement must be at least 1 but was 0");
    }

    @Test
    void refusesASuspensionOfWhichNothingIsKnown() {
        assertThatThrownBy(() -> Suspension.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("suspension must have a period, an instrument, a document or a source");
    }

    @Test
    void whatIsSaidOfTheDocumentIsKeptWithoutItsRecords() {
        Proceedings document = Proceedings.builder()
                .title(LocalizedText.of("en", "Rivers"))
                .licence("CC-BY-4.0")
                .publisherName("Rivers Office")
                .build();

        assertThat(document.toBuilder()
                        .addStatements(Statement.builder().id(Id.of("speech")).build())
                        .build()
                        .withoutRecords())
                .isEqualTo(document);
        assertThat(document.licence()).isEqualTo(Optional.of("CC-BY-4.0"));
    }

    private static StatementTextBuilder text(String language, String text) {
        return StatementText.builder().language(LanguageTag.of(language)).text(text);
    }
}
