package org.congress4j.model.code;

/**
 * What a place is for, such as {@code staff-site}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class VenueRole extends Code {

    /** {@code main}: Where the congress meets. */
    public static final VenueRole MAIN = new VenueRole("main");

    /** {@code virtual}: A platform on the network. */
    public static final VenueRole VIRTUAL = new VenueRole("virtual");

    /** {@code staff-site}: Where staff worked for the congress; nobody met there. */
    public static final VenueRole STAFF_SITE = new VenueRole("staff-site");

    /** {@code remote}: Where a speaker or a group took part from afar. */
    public static final VenueRole REMOTE = new VenueRole("remote");

    /** The list. */
    public static final CodeList<VenueRole> LIST =
            CodeList.of(VenueRole.class, VenueRole::new, MAIN, VIRTUAL, STAFF_SITE, REMOTE);

    private VenueRole(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code main}
     */
    public static VenueRole of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code main}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static VenueRole known(String text) {
        return LIST.known(text);
    }
}
