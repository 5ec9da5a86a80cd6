package org.congress4j.model.code;

/**
 * How a schedule was changed, such as {@code postponed}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ScheduleChangeKind extends Code {

    /** {@code postponed}: Put off without a new date or time. */
    public static final ScheduleChangeKind POSTPONED = new ScheduleChangeKind("postponed");

    /** {@code rescheduled}: Given new dates, or a new time. */
    public static final ScheduleChangeKind RESCHEDULED = new ScheduleChangeKind("rescheduled");

    /** {@code shortened}: Made shorter. */
    public static final ScheduleChangeKind SHORTENED = new ScheduleChangeKind("shortened");

    /** {@code moved}: Moved to another place or room. */
    public static final ScheduleChangeKind MOVED = new ScheduleChangeKind("moved");

    /** {@code moved-online}: Moved to the network. */
    public static final ScheduleChangeKind MOVED_ONLINE = new ScheduleChangeKind("moved-online");

    /** {@code cancelled}: Called off. */
    public static final ScheduleChangeKind CANCELLED = new ScheduleChangeKind("cancelled");

    /** The list. */
    public static final CodeList<ScheduleChangeKind> LIST = CodeList.of(
            ScheduleChangeKind.class,
            ScheduleChangeKind::new,
            POSTPONED,
            RESCHEDULED,
            SHORTENED,
            MOVED,
            MOVED_ONLINE,
            CANCELLED);

    private ScheduleChangeKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code postponed}
     */
    public static ScheduleChangeKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code postponed}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ScheduleChangeKind known(String text) {
        return LIST.known(text);
    }
}
