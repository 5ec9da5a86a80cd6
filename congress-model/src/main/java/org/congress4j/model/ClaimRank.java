package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * The standing of a claim among others on the same member, such as {@code preferred}; after the ranks of Wikidata.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ClaimRank extends Code {

    /** {@code preferred}: The best there is. */
    public static final ClaimRank PREFERRED = new ClaimRank("preferred");

    /** {@code normal}: Neither the best nor known to be wrong. */
    public static final ClaimRank NORMAL = new ClaimRank("normal");

    /** {@code deprecated}: Known to be wrong, kept because a source says it. */
    public static final ClaimRank DEPRECATED = new ClaimRank("deprecated");

    private static final ImmutableMap<String, ClaimRank> LIST = listOf(PREFERRED, NORMAL, DEPRECATED);

    private ClaimRank(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code preferred}
     * @throws IllegalArgumentException if the text is blank
     */
    public static ClaimRank of(String text) {
        ClaimRank known = LIST.get(text);
        return known == null ? new ClaimRank(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<ClaimRank> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}
