package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
    private static final LocalizedText DECLARATION =
            LocalizedText.of("en", "Kyoto Declaration").with("fr", "Déclaration de Kyoto");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr                      | Déclaration de Kyoto",
                "en                      | Kyoto Declaration",
                // A range is cut short from the end until it fits: section 3.4.
                "fr-CH                   | Déclaration de Kyoto",
                "fr-CH, en;q=0.5         | Déclaration de Kyoto",
                "en-GB-oxendict          | Kyoto Declaration",
                // The heavier range goes first, in whatever order they are given.
                "en;q=0.5, fr            | Déclaration de Kyoto",
                "en;q=0.2, fr;q=0.7      | Déclaration de Kyoto",
                "fr;q=0.2, en;q=0.7      | Kyoto Declaration",
                // Of two ranges of one weight the first goes first.
                "fr, en                  | Déclaration de Kyoto",
                "en, fr                  | Kyoto Declaration",
                "ja, ar, en              | Kyoto Declaration",
                // Weight zero: never.
                "en;q=0, fr;q=0.1        | Déclaration de Kyoto",
                // The wildcard finds nothing by itself, so another range may.
                "*, fr;q=0.5             | Déclaration de Kyoto",
                "FR-ch                   | Déclaration de Kyoto",
            })
    void findsTheTextThatFitsAReaderBest(String ranges, String text) {
        assertThat(DECLARATION.lookup(ranges)).contains(text);
        assertThat(DECLARATION.lookupOrFirst(ranges)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ja, ar;q=0.5", "*", "en;q=0", "en;q=0, en-GB"})
    void findsNothingOrTheFirstIfNothingFits(String ranges) {
        assertThat(DECLARATION.lookup(ranges)).isEmpty();
        assertThat(DECLARATION.lookupOrFirst(ranges)).isEqualTo("Kyoto Declaration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "en_GB", "français", "en;q=2", "en;q=-1", "en;q=much", "-en", "en, , fr"})
    void refusesRangesThatAreNotWellFormed(String ranges) {
        assertThatIllegalArgumentException().isThrownBy(() -> DECLARATION.lookup(ranges));
        assertThatIllegalArgumentException().isThrownBy(() -> DECLARATION.lookupOrFirst(ranges));
    }

    @Test
    void findsATagInWhateverCaseItIsWritten() {
        LocalizedText text = LocalizedText.of("ZH-hans", "京都宣言");

        assertThat(text.lookup("zh-Hans-CN")).contains("京都宣言");
        assertThat(text.get("zh-Hans")).isEmpty();
        assertThat(text.get("ZH-hans")).contains("京都宣言");
    }

    @Test
    void findsTheFirstOfTwoTagsThatDifferInCaseOnly() {
        assertThat(LocalizedText.of("FR", "premier").with("fr", "second").lookup("fr"))
                .contains("premier");
    }

    /** A reader of French is not known to read the French of Switzerland: a look-up makes ranges shorter, never tags. */
    @Test
    void findsNoTextThatIsMoreSpecialThanTheReader() {
        assertThat(LocalizedText.of("fr-CH", "Déclaration de Kyoto").lookup("fr"))
                .isEmpty();
    }

    @Test
    void keepsATagThatIsNotWellFormed() {
        LocalizedText text = LocalizedText.of("en_GB", "Kyoto Declaration").with("fr", "Déclaration de Kyoto");

        assertThat(text.texts()).containsKey("en_GB");
        assertThat(text.get("en_GB")).contains("Kyoto Declaration");
        assertThat(text.lookup("en-GB, en")).isEmpty();
        assertThat(text.lookup("en-GB, fr")).contains("Déclaration de Kyoto");
    }

    @Test
    void givesTheTextOfExactlyOneTag() {
        assertThat(DECLARATION.get("fr")).contains("Déclaration de Kyoto");
        assertThat(DECLARATION.get("fr-CH")).isEmpty();
    }

    @Test
    void addsALanguageAtTheEnd() {
        assertThat(DECLARATION.with("es", "Declaración de Kyoto").texts().keySet())
                .containsExactly("en", "fr", "es");
    }

    @Test
    void replacesALanguageWhereItStands() {
        assertThat(DECLARATION.with("en", "The Kyoto Declaration").texts().entrySet())
                .containsExactly(Map.entry("en", "The Kyoto Declaration"), Map.entry("fr", "Déclaration de Kyoto"));
    }

    @Test
    void doesNotChangeByWith() {
        DECLARATION.with("en", "The Kyoto Declaration");

        assertThat(DECLARATION.get("en")).contains("Kyoto Declaration");
    }

    @Test
    void keepsTheOrderGiven() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("ru", "Киото");
        texts.put("ar", "كيوتو");
        texts.put("zh", "京都");

        LocalizedText kyoto = LocalizedText.of(texts);
        texts.clear();

        assertThat(kyoto.texts().keySet()).containsExactly("ru", "ar", "zh");
    }

    @Test
    void isEqualWithTheSameTextsInWhateverOrder() {
        new EqualsTester()
                .addEqualityGroup(
                        DECLARATION,
                        LocalizedText.of("fr", "Déclaration de Kyoto").with("en", "Kyoto Declaration"))
                .addEqualityGroup(LocalizedText.of("en", "Kyoto Declaration"))
                .addEqualityGroup(LocalizedText.of("EN", "Kyoto Declaration"))
                .addEqualityGroup(LocalizedText.of("en", "Kyoto declaration"))
                .testEquals();
    }

    @Test
    void printsItsTextsByLanguage() {
        assertThat(DECLARATION).hasToString("{en=Kyoto Declaration, fr=Déclaration de Kyoto}");
    }

    @Test
    void refusesNoLanguageAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(ImmutableMap.of()))
                .withMessage("text must be given in at least one language");
    }

    @Test
    void refusesABlankLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(" ", "Kyoto Declaration"))
                .withMessage("language of text must not be blank");
    }

    @Test
    void refusesABlankText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("en", ""))
                .withMessage("text in language 'en' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECLARATION.with("fr", " "))
                .withMessage("text in language 'fr' must not be blank");
    }
}
