package org.congress4j.model.code;

/**
 * What a session is, such as {@code closing}. The United Nations says <em>meeting</em> for one sitting.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class SessionKind extends Code {

    /** {@code opening}: The opening. */
    public static final SessionKind OPENING = new SessionKind("opening");

    /** {@code plenary}: A meeting of the plenary. */
    public static final SessionKind PLENARY = new SessionKind("plenary");

    /** {@code committee}: A meeting of a committee. */
    public static final SessionKind COMMITTEE = new SessionKind("committee");

    /** {@code workshop}: A workshop. */
    public static final SessionKind WORKSHOP = new SessionKind("workshop");

    /** {@code closing}: The closing. */
    public static final SessionKind CLOSING = new SessionKind("closing");

    /** {@code consultation}: A consultation. */
    public static final SessionKind CONSULTATION = new SessionKind("consultation");

    /** {@code special-event}: A special event. */
    public static final SessionKind SPECIAL_EVENT = new SessionKind("special-event");

    /** {@code ancillary-meeting}: An ancillary meeting. */
    public static final SessionKind ANCILLARY_MEETING = new SessionKind("ancillary-meeting");

    /** {@code briefing}: A briefing, such as a press conference. */
    public static final SessionKind BRIEFING = new SessionKind("briefing");

    /** The list. */
    public static final CodeList<SessionKind> LIST = CodeList.of(
            SessionKind.class,
            SessionKind::new,
            OPENING,
            PLENARY,
            COMMITTEE,
            WORKSHOP,
            CLOSING,
            CONSULTATION,
            SPECIAL_EVENT,
            ANCILLARY_MEETING,
            BRIEFING);

    private SessionKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code opening}
     */
    public static SessionKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code opening}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static SessionKind known(String text) {
        return LIST.known(text);
    }
}
