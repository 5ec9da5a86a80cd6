package org.congress4j.model.code;

/**
 * What part of a programme a segment is, such as {@code high-level}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class SegmentKind extends Code {

    /** {@code high-level}: The high-level segment, in which ministers and heads of delegation speak. */
    public static final SegmentKind HIGH_LEVEL = new SegmentKind("high-level");

    /** {@code plenary}: The meetings of the plenary. */
    public static final SegmentKind PLENARY = new SegmentKind("plenary");

    /** {@code committee}: The meetings of a committee. */
    public static final SegmentKind COMMITTEE = new SegmentKind("committee");

    /** {@code workshops}: The workshops. */
    public static final SegmentKind WORKSHOPS = new SegmentKind("workshops");

    /** {@code special-events-and-ancillary-meetings}: Special events and ancillary meetings that a source counts together. */
    public static final SegmentKind SPECIAL_EVENTS_AND_ANCILLARY_MEETINGS =
            new SegmentKind("special-events-and-ancillary-meetings");

    /** {@code special-events}: Special events. */
    public static final SegmentKind SPECIAL_EVENTS = new SegmentKind("special-events");

    /** {@code ancillary-meetings}: Ancillary meetings, in everyday language side events. */
    public static final SegmentKind ANCILLARY_MEETINGS = new SegmentKind("ancillary-meetings");

    /** The list. */
    public static final CodeList<SegmentKind> LIST = CodeList.of(
            SegmentKind.class,
            SegmentKind::new,
            HIGH_LEVEL,
            PLENARY,
            COMMITTEE,
            WORKSHOPS,
            SPECIAL_EVENTS_AND_ANCILLARY_MEETINGS,
            SPECIAL_EVENTS,
            ANCILLARY_MEETINGS);

    private SegmentKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code high-level}
     */
    public static SegmentKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code high-level}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static SegmentKind known(String text) {
        return LIST.known(text);
    }
}
