package org.congress4j.model.code;

/**
 * The side of a merge from which something is taken, such as {@code theirs}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class MergeSide extends Code {

    /** {@code ours}: The first of the two documents. */
    public static final MergeSide OURS = new MergeSide("ours");

    /** {@code theirs}: The second of the two documents. */
    public static final MergeSide THEIRS = new MergeSide("theirs");

    /** {@code both}: Members of both: each that one side only has changed. */
    public static final MergeSide BOTH = new MergeSide("both");

    /** The list. */
    public static final CodeList<MergeSide> LIST = CodeList.of(MergeSide.class, MergeSide::new, OURS, THEIRS, BOTH);

    private MergeSide(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code ours}
     */
    public static MergeSide of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code ours}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static MergeSide known(String text) {
        return LIST.known(text);
    }
}
