package org.congress4j.model.code;

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

    /** The list. */
    public static final CodeList<TranslationStatus> LIST = CodeList.of(
            TranslationStatus.class,
            TranslationStatus::new,
            ORIGINAL,
            OFFICIAL_TRANSLATION,
            INTERPRETATION,
            UNOFFICIAL_TRANSLATION);

    private TranslationStatus(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code original}
     */
    public static TranslationStatus of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code original}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static TranslationStatus known(String text) {
        return LIST.known(text);
    }
}
