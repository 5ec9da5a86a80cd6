package org.congress4j.model.code;

/**
 * What those counted had done, such as {@code registered}. Being registered and having been there are different
 * facts.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class AttendanceBasis extends Code {

    /** {@code invited}: They were invited. */
    public static final AttendanceBasis INVITED = new AttendanceBasis("invited");

    /** {@code registered}: They registered. */
    public static final AttendanceBasis REGISTERED = new AttendanceBasis("registered");

    /** {@code accredited}: They were accredited. */
    public static final AttendanceBasis ACCREDITED = new AttendanceBasis("accredited");

    /** {@code checked-in}: They collected a badge or logged in. */
    public static final AttendanceBasis CHECKED_IN = new AttendanceBasis("checked-in");

    /** {@code represented}: They were represented by somebody. */
    public static final AttendanceBasis REPRESENTED = new AttendanceBasis("represented");

    /** {@code attended}: They were there. */
    public static final AttendanceBasis ATTENDED = new AttendanceBasis("attended");

    /** {@code took-part}: They took part, as the source says, in whatever way. */
    public static final AttendanceBasis TOOK_PART = new AttendanceBasis("took-part");

    /** {@code admitted}: They were let into the country or the building. */
    public static final AttendanceBasis ADMITTED = new AttendanceBasis("admitted");

    /** {@code spoke}: They took the floor. */
    public static final AttendanceBasis SPOKE = new AttendanceBasis("spoke");

    /** {@code expected}: They were expected before the event. */
    public static final AttendanceBasis EXPECTED = new AttendanceBasis("expected");

    /** {@code held}: The events counted took place. */
    public static final AttendanceBasis HELD = new AttendanceBasis("held");

    /** The list. */
    public static final CodeList<AttendanceBasis> LIST = CodeList.of(
            AttendanceBasis.class,
            AttendanceBasis::new,
            INVITED,
            REGISTERED,
            ACCREDITED,
            CHECKED_IN,
            REPRESENTED,
            ATTENDED,
            TOOK_PART,
            ADMITTED,
            SPOKE,
            EXPECTED,
            HELD);

    private AttendanceBasis(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code invited}
     */
    public static AttendanceBasis of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code invited}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static AttendanceBasis known(String text) {
        return LIST.known(text);
    }
}
