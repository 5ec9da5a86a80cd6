package org.congress4j.model.code;

/**
 * Which edition of an agenda a record is, such as {@code provisional}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class AgendaEdition extends Code {

    /** {@code provisional}: Issued before the congress. */
    public static final AgendaEdition PROVISIONAL = new AgendaEdition("provisional");

    /** {@code revised-provisional}: A provisional agenda that replaces an earlier one. */
    public static final AgendaEdition REVISED_PROVISIONAL = new AgendaEdition("revised-provisional");

    /** {@code adopted}: Adopted by the congress. */
    public static final AgendaEdition ADOPTED = new AgendaEdition("adopted");

    /** {@code amended}: Changed after its adoption. */
    public static final AgendaEdition AMENDED = new AgendaEdition("amended");

    /** The list. */
    public static final CodeList<AgendaEdition> LIST =
            CodeList.of(AgendaEdition.class, AgendaEdition::new, PROVISIONAL, REVISED_PROVISIONAL, ADOPTED, AMENDED);

    private AgendaEdition(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code provisional}
     */
    public static AgendaEdition of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code provisional}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static AgendaEdition known(String text) {
        return LIST.known(text);
    }
}
