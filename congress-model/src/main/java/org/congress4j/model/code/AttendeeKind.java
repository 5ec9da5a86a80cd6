package org.congress4j.model.code;

/**
 * As what somebody was present at a sitting, such as {@code observer}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class AttendeeKind extends Code {

    /** {@code member}: A member of the body. */
    public static final AttendeeKind MEMBER = new AttendeeKind("member");

    /** {@code observer}: An observer, without a vote. */
    public static final AttendeeKind OBSERVER = new AttendeeKind("observer");

    /** {@code invited}: Invited by the body to take part, such as under rule 37 of the Security Council. */
    public static final AttendeeKind INVITED = new AttendeeKind("invited");

    /** The list. */
    public static final CodeList<AttendeeKind> LIST =
            CodeList.of(AttendeeKind.class, AttendeeKind::new, MEMBER, OBSERVER, INVITED);

    private AttendeeKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code member}
     */
    public static AttendeeKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code member}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static AttendeeKind known(String text) {
        return LIST.known(text);
    }
}
