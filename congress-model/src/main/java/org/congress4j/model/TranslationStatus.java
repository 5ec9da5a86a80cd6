package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * Whether words are the original or a translation, such as {@code official-translation}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class TranslationStatus extends Code {

    /** {@code original}: In the language spoken or written. */
    public static final TranslationStatus ORIGINAL = new TranslationStatus("original");

    /** {@code official-translation}: Translated by the organization or the speaker. */
    public static final TranslationStatus OFFICIAL_TRANSLATION = new TranslationStatus("official-translation");

    /** {@code interpretation}: What the interpreter said. */
    public static final TranslationStatus INTERPRETATION = new TranslationStatus("interpretation");

    /** {@code unofficial-translation}: Translated by somebody else. */
    public static final TranslationStatus UNOFFICIAL_TRANSLATION = new TranslationStatus("unofficial-translation");

    private static final ImmutableMap<String, TranslationStatus> LIST =
            listOf(ORIGINAL, OFFICIAL_TRANSLATION, INTERPRETATION, UNOFFICIAL_TRANSLATION);

    private TranslationStatus(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code original}
     * @throws IllegalArgumentException if the text is blank
     */
    public static TranslationStatus of(String text) {
        TranslationStatus known = LIST.get(text);
        return known == null ? new TranslationStatus(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<TranslationStatus> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}
