package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * The tag of a language, such as {@code fr} or {@code zh-Hans} (BCP 47); {@code und} if the language is not known.
 *
 * <p>Any nonblank string loads and is kept as written.
 *
 * <p>{@link #locale} is empty if the tag is malformed, and {@link #parse} refuses it.
 *
 * <p>Tags are {@linkplain #compareTo in the order} of their characters.
 */
public final class LanguageTag extends TextScalar implements Comparable<LanguageTag> {
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

    /**
     * {@return the tag written like that, which is well-formed}
     *
     * @param text the text, such as {@code fr}
     * @throws IllegalArgumentException if it is not well-formed, such as {@code fr_FR}
     */
    public static LanguageTag parse(String text) {
        LanguageTag tag = of(text);
        checkArgument(
                tag.locale().isPresent(),
                "expected a language tag such as fr or zh-Hans (BCP 47) but found '%s'",
                text);
        return tag;
    }

    /** {@return the locale of the tag; empty if it is not well-formed} */
    public Optional<Locale> locale() {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(toString()).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(LanguageTag other) {
        return toString().compareTo(other.toString());
    }
}
