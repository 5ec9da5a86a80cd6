package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * What kind of name a name is, such as {@code official}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class NameKind extends Code {

    /** {@code official}: The official or formal name. */
    public static final NameKind OFFICIAL = new NameKind("official");

    /** {@code short}: A short name. */
    public static final NameKind SHORT = new NameKind("short");

    /** {@code alternative}: Another name in use. */
    public static final NameKind ALTERNATIVE = new NameKind("alternative");

    /** {@code as-written}: A name as a source writes it. */
    public static final NameKind AS_WRITTEN = new NameKind("as-written");

    private static final ImmutableMap<String, NameKind> LIST = listOf(OFFICIAL, SHORT, ALTERNATIVE, AS_WRITTEN);

    private NameKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code official}
     * @throws IllegalArgumentException if the text is blank
     */
    public static NameKind of(String text) {
        NameKind known = LIST.get(text);
        return known == null ? new NameKind(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<NameKind> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}
