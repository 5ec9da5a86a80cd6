package org.congress4j.model.code;

/**
 * How much of what was said a text holds, such as {@code excerpt}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class Completeness extends Code {

    /** {@code full}: The whole statement. */
    public static final Completeness FULL = new Completeness("full");

    /** {@code as-delivered}: The whole statement as it was spoken, checked against delivery. */
    public static final Completeness AS_DELIVERED = new Completeness("as-delivered");

    /** {@code excerpt}: One or more whole passages. */
    public static final Completeness EXCERPT = new Completeness("excerpt");

    /** {@code fragment}: Less than a sentence. */
    public static final Completeness FRAGMENT = new Completeness("fragment");

    /** {@code paraphrase}: The words of a reporter. */
    public static final Completeness PARAPHRASE = new Completeness("paraphrase");

    /** The list. */
    public static final CodeList<Completeness> LIST =
            CodeList.of(Completeness.class, Completeness::new, FULL, AS_DELIVERED, EXCERPT, FRAGMENT, PARAPHRASE);

    private Completeness(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code full}
     */
    public static Completeness of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code full}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static Completeness known(String text) {
        return LIST.known(text);
    }
}
