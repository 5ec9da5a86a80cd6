package org.congress4j.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * The tag of a language, such as {@code fr} or {@code zh-Hans} (BCP 47); {@code und} if the language is not known.
 *
 * <p>Any nonblank string loads and is kept as written.
 *
 * <p>{@link #locale} is empty if the tag is malformed.
 */
public final class LanguageTag extends TextScalar {
    private LanguageTag(String text) {
        super("language tag", text);
    }

    /**
     * {@return the tag written like that}
     *
     * @param text the text, such as {@code fr}
     * @throws IllegalArgumentException if the text is blank
     */
    public static LanguageTag of(String text) {
        return new LanguageTag(text);
    }

    /** {@return the locale of the tag; empty if it is not well-formed} */
    public Optional<Locale> locale() {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(toString()).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
