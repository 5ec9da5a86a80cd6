package org.congress4j.model.code;

/**
 * Which edition of a list of participants a roster is, such as {@code final}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class RosterEdition extends Code {

    /** {@code provisional}: Issued before or during the congress. */
    public static final RosterEdition PROVISIONAL = new RosterEdition("provisional");

    /** {@code final}: Issued after it. */
    public static final RosterEdition FINAL = new RosterEdition("final");

    /** {@code corrected}: Issued to correct an earlier one. */
    public static final RosterEdition CORRECTED = new RosterEdition("corrected");

    /** The list. */
    public static final CodeList<RosterEdition> LIST =
            CodeList.of(RosterEdition.class, RosterEdition::new, PROVISIONAL, FINAL, CORRECTED);

    private RosterEdition(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code provisional}
     */
    public static RosterEdition of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code provisional}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static RosterEdition known(String text) {
        return LIST.known(text);
    }
}
