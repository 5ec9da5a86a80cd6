package org.congress4j.model.code;

/**
 * How widely a document was distributed, as printed in its header, such as {@code general}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class Distribution extends Code {

    /** {@code general}: Public, for good. */
    public static final Distribution GENERAL = new Distribution("general");

    /** {@code limited}: Public and short-lived, such as a draft resolution; symbols with {@code /L.}. */
    public static final Distribution LIMITED = new Distribution("limited");

    /** {@code restricted}: Not public when issued; symbols with {@code /R.}. */
    public static final Distribution RESTRICTED = new Distribution("restricted");

    /** The list. */
    public static final CodeList<Distribution> LIST =
            CodeList.of(Distribution.class, Distribution::new, GENERAL, LIMITED, RESTRICTED);

    private Distribution(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code general}
     */
    public static Distribution of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code general}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static Distribution known(String text) {
        return LIST.known(text);
    }
}
