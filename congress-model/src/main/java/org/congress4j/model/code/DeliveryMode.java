package org.congress4j.model.code;

/**
 * How a statement reached the room, such as {@code video-link}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class DeliveryMode extends Code {

    /** {@code in-person}: Spoken in the room. */
    public static final DeliveryMode IN_PERSON = new DeliveryMode("in-person");

    /** {@code video-link}: By video, and the source does not say whether live. */
    public static final DeliveryMode VIDEO_LINK = new DeliveryMode("video-link");

    /** {@code live-video}: By video, live. */
    public static final DeliveryMode LIVE_VIDEO = new DeliveryMode("live-video");

    /** {@code recorded-video}: By video, recorded before. */
    public static final DeliveryMode RECORDED_VIDEO = new DeliveryMode("recorded-video");

    /** {@code audio}: By sound alone. */
    public static final DeliveryMode AUDIO = new DeliveryMode("audio");

    /** {@code read-by-another}: Read out by somebody else. */
    public static final DeliveryMode READ_BY_ANOTHER = new DeliveryMode("read-by-another");

    /** {@code written}: Handed in or published, not spoken. */
    public static final DeliveryMode WRITTEN = new DeliveryMode("written");

    /** The list. */
    public static final CodeList<DeliveryMode> LIST = CodeList.of(
            DeliveryMode.class,
            DeliveryMode::new,
            IN_PERSON,
            VIDEO_LINK,
            LIVE_VIDEO,
            RECORDED_VIDEO,
            AUDIO,
            READ_BY_ANOTHER,
            WRITTEN);

    private DeliveryMode(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code in-person}
     */
    public static DeliveryMode of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code in-person}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static DeliveryMode known(String text) {
        return LIST.known(text);
    }
}
