package org.congress4j.model.code;

/**
 * What happened in the course of a session, such as {@code suspended}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class SessionEventKind extends Code {

    /** {@code called-to-order}: It was called to order. */
    public static final SessionEventKind CALLED_TO_ORDER = new SessionEventKind("called-to-order");

    /** {@code suspended}: It was interrupted, to be resumed. */
    public static final SessionEventKind SUSPENDED = new SessionEventKind("suspended");

    /** {@code resumed}: It went on after an interruption. */
    public static final SessionEventKind RESUMED = new SessionEventKind("resumed");

    /** {@code chair-handed-over}: Somebody else took the chair. */
    public static final SessionEventKind CHAIR_HANDED_OVER = new SessionEventKind("chair-handed-over");

    /** {@code rose}: It ended. */
    public static final SessionEventKind ROSE = new SessionEventKind("rose");

    /** {@code adjourned}: It ended with business left for another day. */
    public static final SessionEventKind ADJOURNED = new SessionEventKind("adjourned");

    /** The list. */
    public static final CodeList<SessionEventKind> LIST = CodeList.of(
            SessionEventKind.class,
            SessionEventKind::new,
            CALLED_TO_ORDER,
            SUSPENDED,
            RESUMED,
            CHAIR_HANDED_OVER,
            ROSE,
            ADJOURNED);

    private SessionEventKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code called-to-order}
     */
    public static SessionEventKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code called-to-order}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static SessionEventKind known(String text) {
        return LIST.known(text);
    }
}
