package org.congress4j.model.code;

/**
 * Who may follow a sitting or the consideration of an item, such as {@code public}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class Access extends Code {

    /** {@code public}: Everybody; the United Nations Journal says open. */
    public static final Access PUBLIC = new Access("public");

    /** {@code closed}: Only those who take part; rules of procedure say that it is held in private. */
    public static final Access CLOSED = new Access("closed");

    /** {@code in-part}: One part was public and another closed. */
    public static final Access IN_PART = new Access("in-part");

    /** The list. */
    public static final CodeList<Access> LIST = CodeList.of(Access.class, Access::new, PUBLIC, CLOSED, IN_PART);

    private Access(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code public}
     */
    public static Access of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code public}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static Access known(String text) {
        return LIST.known(text);
    }
}
