package org.congress4j.model.code;

/**
 * What became of an agenda item in a sitting, such as {@code concluded}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ItemState extends Code {

    /** {@code opened}: Its consideration began, and is to go on. */
    public static final ItemState OPENED = new ItemState("opened");

    /** {@code continued}: Its consideration went on, and is to go on. */
    public static final ItemState CONTINUED = new ItemState("continued");

    /** {@code concluded}: Its consideration ended. */
    public static final ItemState CONCLUDED = new ItemState("concluded");

    /** {@code deferred}: It was put off. */
    public static final ItemState DEFERRED = new ItemState("deferred");

    /** The list. */
    public static final CodeList<ItemState> LIST =
            CodeList.of(ItemState.class, ItemState::new, OPENED, CONTINUED, CONCLUDED, DEFERRED);

    private ItemState(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code opened}
     */
    public static ItemState of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code opened}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ItemState known(String text) {
        return LIST.known(text);
    }
}
