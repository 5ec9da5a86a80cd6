package org.congress4j.model.code;

/**
 * The state of a congress or a sitting at a time, such as {@code postponed}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class EventStatus extends Code {

    /** {@code planned}: Announced, with a date or without. */
    public static final EventStatus PLANNED = new EventStatus("planned");

    /** {@code confirmed}: Fixed by the body that decides it. */
    public static final EventStatus CONFIRMED = new EventStatus("confirmed");

    /** {@code postponed}: Put off, new date unknown. */
    public static final EventStatus POSTPONED = new EventStatus("postponed");

    /** {@code rescheduled}: Put off to a known date. */
    public static final EventStatus RESCHEDULED = new EventStatus("rescheduled");

    /** {@code moved-online}: Moved to the network. */
    public static final EventStatus MOVED_ONLINE = new EventStatus("moved-online");

    /** {@code in-progress}: Open. */
    public static final EventStatus IN_PROGRESS = new EventStatus("in-progress");

    /** {@code suspended}: Interrupted, to be resumed. */
    public static final EventStatus SUSPENDED = new EventStatus("suspended");

    /** {@code held}: Over. */
    public static final EventStatus HELD = new EventStatus("held");

    /** {@code cancelled}: Not going to happen. */
    public static final EventStatus CANCELLED = new EventStatus("cancelled");

    /** The list. */
    public static final CodeList<EventStatus> LIST = CodeList.of(
            EventStatus.class,
            EventStatus::new,
            PLANNED,
            CONFIRMED,
            POSTPONED,
            RESCHEDULED,
            MOVED_ONLINE,
            IN_PROGRESS,
            SUSPENDED,
            HELD,
            CANCELLED);

    private EventStatus(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code planned}
     */
    public static EventStatus of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code planned}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static EventStatus known(String text) {
        return LIST.known(text);
    }
}
