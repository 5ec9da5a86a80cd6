package org.congress4j.model.code;

/**
 * From what the gender of a person is known, such as {@code honorific}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class GenderBasis extends Code {

    /** {@code stated}: The person, or the list on which the person stands, says so. */
    public static final GenderBasis STATED = new GenderBasis("stated");

    /** {@code honorific}: The honorific under which the person is recorded, such as <em>Ms.</em> */
    public static final GenderBasis HONORIFIC = new GenderBasis("honorific");

    /** {@code inferred}: Somebody concluded it, such as from the given name or from a picture. */
    public static final GenderBasis INFERRED = new GenderBasis("inferred");

    /** The list. */
    public static final CodeList<GenderBasis> LIST =
            CodeList.of(GenderBasis.class, GenderBasis::new, STATED, HONORIFIC, INFERRED);

    private GenderBasis(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code honorific}
     */
    public static GenderBasis of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code honorific}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static GenderBasis known(String text) {
        return LIST.known(text);
    }
}
