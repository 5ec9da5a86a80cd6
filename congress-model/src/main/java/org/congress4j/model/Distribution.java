package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * How widely a document was distributed, as printed in its header, such as {@code general}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class Distribution extends Code {

    /** {@code general}: Public, for good. */
    public static final Distribution GENERAL = new Distribution("general");

    /** {@code limited}: Public and short-lived, such as a draft resolution; symbols with {@code /L.}. */
    public static final Distribution LIMITED = new Distribution("limited");

    /** {@code restricted}: Not public when issued; symbols with {@code /R.}. */
    public static final Distribution RESTRICTED = new Distribution("restricted");

    private static final ImmutableMap<String, Distribution> LIST = listOf(GENERAL, LIMITED, RESTRICTED);

    private Distribution(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code general}
     * @throws IllegalArgumentException if the text is blank
     */
    public static Distribution of(String text) {
        Distribution known = LIST.get(text);
        return known == null ? new Distribution(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<Distribution> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}
