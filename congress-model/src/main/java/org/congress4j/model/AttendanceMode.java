package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

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

    private static final ImmutableMap<String, AttendanceMode> LIST = listOf(IN_PERSON, ONLINE, HYBRID);

    private AttendanceMode(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code in-person}
     * @throws IllegalArgumentException if the text is blank
     */
    public static AttendanceMode of(String text) {
        AttendanceMode known = LIST.get(text);
        return known == null ? new AttendanceMode(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<AttendanceMode> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}
