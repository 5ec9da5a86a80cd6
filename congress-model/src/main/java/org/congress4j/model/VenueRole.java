package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

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

    private static final ImmutableMap<String, VenueRole> LIST = listOf(MAIN, VIRTUAL, STAFF_SITE, REMOTE);

    private VenueRole(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code main}
     * @throws IllegalArgumentException if the text is blank
     */
    public static VenueRole of(String text) {
        VenueRole known = LIST.get(text);
        return known == null ? new VenueRole(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<VenueRole> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}
