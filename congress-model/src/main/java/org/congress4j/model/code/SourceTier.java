package org.congress4j.model.code;

/**
 * How much authority a source has, such as {@code press}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class SourceTier extends Code {

    /** {@code official-record}: The official record of a body, such as its report. */
    public static final SourceTier OFFICIAL_RECORD = new SourceTier("official-record");

    /** {@code provisional-record}: A record still open to corrections. */
    public static final SourceTier PROVISIONAL_RECORD = new SourceTier("provisional-record");

    /** {@code official-document}: Another document or page of the organization. */
    public static final SourceTier OFFICIAL_DOCUMENT = new SourceTier("official-document");

    /** {@code press}: A press release or a newspaper. */
    public static final SourceTier PRESS = new SourceTier("press");

    /** {@code secondary}: Somebody else who reports it. */
    public static final SourceTier SECONDARY = new SourceTier("secondary");

    /** {@code derived}: Computed from other sources. */
    public static final SourceTier DERIVED = new SourceTier("derived");

    /** The list. */
    public static final CodeList<SourceTier> LIST = CodeList.of(
            SourceTier.class,
            SourceTier::new,
            OFFICIAL_RECORD,
            PROVISIONAL_RECORD,
            OFFICIAL_DOCUMENT,
            PRESS,
            SECONDARY,
            DERIVED);

    private SourceTier(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code official-record}
     */
    public static SourceTier of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code official-record}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static SourceTier known(String text) {
        return LIST.known(text);
    }
}
