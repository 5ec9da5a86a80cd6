package org.congress4j.model.code;

/**
 * How people attend, such as {@code hybrid}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class AttendanceMode extends Code {

    /** {@code in-person}: At the venue. */
    public static final AttendanceMode IN_PERSON = new AttendanceMode("in-person");

    /** {@code online}: Over the network. */
    public static final AttendanceMode ONLINE = new AttendanceMode("online");

    /** {@code hybrid}: Some at the venue and some over the network. */
    public static final AttendanceMode HYBRID = new AttendanceMode("hybrid");

    /** The list. */
    public static final CodeList<AttendanceMode> LIST =
            CodeList.of(AttendanceMode.class, AttendanceMode::new, IN_PERSON, ONLINE, HYBRID);

    private AttendanceMode(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code in-person}
     */
    public static AttendanceMode of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code in-person}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static AttendanceMode known(String text) {
        return LIST.known(text);
    }
}
