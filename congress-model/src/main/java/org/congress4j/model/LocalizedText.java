package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages, such as {@code {"en": "Kyoto Declaration", "fr": "Déclaration de Kyoto"}}. The languages
 * are BCP 47 tags, {@code und} if the language is not known; a malformed tag is kept as written.
 *
 * <pre>{@code
 * LocalizedText title = LocalizedText.of("en", "Kyoto Declaration").with("fr", "Déclaration de Kyoto");
 * }</pre>
 *
 * <p>Two are equal if they have the same texts under the same tags, in whatever order.
 */
public final class LocalizedText {
    private static final String LANGUAGE_NULL = "language of text must not be null";
    private static final String TEXT_NULL = "text in language '%s' must not be null";

    private final ImmutableMap<String, String> texts;

    private LocalizedText(ImmutableMap<String, String> texts) {
        checkArgument(!texts.isEmpty(), "text must be given in at least one language");
        texts.forEach((language, text) -> {
            Checks.notBlank("language of text", language);
            checkArgument(!text.isBlank(), "text in language '%s' must not be blank", language);
        });
        this.texts = texts;
    }

    /**
     * {@return a text in one language}
     *
     * @param language the language, such as {@code en}
     * @param text the text
     * @throws IllegalArgumentException if either is blank
     */
    public static LocalizedText of(String language, String text) {
        checkNotNull(language, LANGUAGE_NULL);
        checkNotNull(text, TEXT_NULL, language);
        return new LocalizedText(ImmutableMap.of(language, text));
    }

    /**
     * {@return a text in several languages, in the order of the map}
     *
     * @param texts the texts by language
     * @throws IllegalArgumentException if there is none, or one is blank
     */
    public static LocalizedText of(Map<String, String> texts) {
        checkNotNull(texts, "texts must not be null");
        if (!(texts instanceof ImmutableMap)) {
            texts.forEach((language, text) -> {
                checkNotNull(language, LANGUAGE_NULL);
                checkNotNull(text, TEXT_NULL, language);
            });
        }
        return new LocalizedText(ImmutableMap.copyOf(texts));
    }

    /**
     * {@return this text with one language added, or replaced where it stands}
     *
     * @param language the language, such as {@code fr}
     * @param text the text
     * @throws IllegalArgumentException if either is blank
     */
    public LocalizedText with(String language, String text) {
        checkNotNull(language, LANGUAGE_NULL);
        checkNotNull(text, TEXT_NULL, language);
        return new LocalizedText(ImmutableMap.<String, String>builder()
                .putAll(texts)
                .put(language, text)
                .buildKeepingLast());
    }

    /** {@return the texts by language, in the order given; never empty} */
    public ImmutableMap<String, String> texts() {
        return texts;
    }

    /**
     * {@return the text under exactly that tag}
     *
     * @param language the tag, such as {@code en}
     */
    public Optional<String> get(String language) {
        return Optional.ofNullable(texts.get(language));
    }

    /**
     * {@return the text that fits a reader best, by the look-up of RFC 4647 section 3.4: {@code "fr-CH, en;q=0.5"} finds
     *     {@code fr} before {@code en}; empty if nothing fits}
     *
     * @param languageRanges the languages of the reader in the form of the HTTP header {@code Accept-Language}
     * @throws IllegalArgumentException if the ranges are not well-formed
     */
    public Optional<String> lookup(String languageRanges) {
        List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(languageRanges);
        return Optional.ofNullable(Locale.lookupTag(ranges, texts.keySet())).map(texts::get);
    }

    /**
     * {@return the text that fits a reader best as {@link #lookup} finds it, or the first text if nothing fits}
     *
     * @param languageRanges the languages of the reader
     * @throws IllegalArgumentException if the ranges are not well-formed
     */
    public String lookupOrFirst(String languageRanges) {
        return lookup(languageRanges).orElseGet(() -> texts.values().iterator().next());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** {@return the texts by language, such as {@code {en=Kyoto Declaration}}} */
    @Override
    public String toString() {
        return texts.toString();
    }
}
