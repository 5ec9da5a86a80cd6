package org.congress4j.model.code;

/**
 * What kind of event a congress record describes, such as {@code congress}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class CongressForm extends Code {

    /** {@code congress}: One edition of a recurring congress. */
    public static final CongressForm CONGRESS = new CongressForm("congress");

    /** {@code conference}: A conference convened for a purpose. */
    public static final CongressForm CONFERENCE = new CongressForm("conference");

    /** {@code session}: One regular session of a standing body, such as the thirtieth session of a commission. */
    public static final CongressForm SESSION = new CongressForm("session");

    /** {@code special-session}: A special session of a standing body. */
    public static final CongressForm SPECIAL_SESSION = new CongressForm("special-session");

    /** {@code emergency-special-session}: An emergency special session of a standing body. */
    public static final CongressForm EMERGENCY_SPECIAL_SESSION = new CongressForm("emergency-special-session");

    /** {@code preparatory-meeting}: A meeting that prepares a congress. */
    public static final CongressForm PREPARATORY_MEETING = new CongressForm("preparatory-meeting");

    /** The list. */
    public static final CodeList<CongressForm> LIST = CodeList.of(
            CongressForm.class,
            CongressForm::new,
            CONGRESS,
            CONFERENCE,
            SESSION,
            SPECIAL_SESSION,
            EMERGENCY_SPECIAL_SESSION,
            PREPARATORY_MEETING);

    private CongressForm(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code congress}
     */
    public static CongressForm of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code congress}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static CongressForm known(String text) {
        return LIST.known(text);
    }
}
