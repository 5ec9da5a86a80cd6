package org.congress4j.model.code;

/**
 * Whether the sponsor of a proposal may explain its vote on it, such as {@code never}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class SponsorExplanation extends Code {

    /** {@code never}: A sponsor may not explain its vote, as in the plenary of the General Assembly (rule 88). */
    public static final SponsorExplanation NEVER = new SponsorExplanation("never");

    /** {@code if-amended}: A sponsor may explain its vote if the proposal was amended, as in the Main Committees of the General Assembly (rule 128). */
    public static final SponsorExplanation IF_AMENDED = new SponsorExplanation("if-amended");

    /** {@code free}: A sponsor may explain its vote like any other voter. */
    public static final SponsorExplanation FREE = new SponsorExplanation("free");

    /** The list. */
    public static final CodeList<SponsorExplanation> LIST =
            CodeList.of(SponsorExplanation.class, SponsorExplanation::new, NEVER, IF_AMENDED, FREE);

    private SponsorExplanation(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code if-amended}
     */
    public static SponsorExplanation of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code if-amended}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static SponsorExplanation known(String text) {
        return LIST.known(text);
    }
}
