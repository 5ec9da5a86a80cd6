package org.congress4j.model.code;

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

    /** The list. */
    public static final CodeList<ClaimRank> LIST =
            CodeList.of(ClaimRank.class, ClaimRank::new, PREFERRED, NORMAL, DEPRECATED);

    private ClaimRank(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code preferred}
     */
    public static ClaimRank of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code preferred}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ClaimRank known(String text) {
        return LIST.known(text);
    }
}
