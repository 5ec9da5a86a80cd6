package org.congress4j.model.code;

/**
 * On what part of a proposal a body acted, such as {@code paragraph}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ProposalPart extends Code {

    /** {@code whole}: The proposal as a whole. */
    public static final ProposalPart WHOLE = new ProposalPart("whole");

    /** {@code paragraph}: One or more paragraphs, put to the vote apart. */
    public static final ProposalPart PARAGRAPH = new ProposalPart("paragraph");

    /** {@code amendment}: An amendment to it. */
    public static final ProposalPart AMENDMENT = new ProposalPart("amendment");

    /** {@code motion}: A motion of procedure about it. */
    public static final ProposalPart MOTION = new ProposalPart("motion");

    /** The list. */
    public static final CodeList<ProposalPart> LIST =
            CodeList.of(ProposalPart.class, ProposalPart::new, WHOLE, PARAGRAPH, AMENDMENT, MOTION);

    private ProposalPart(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code whole}
     */
    public static ProposalPart of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code whole}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ProposalPart known(String text) {
        return LIST.known(text);
    }
}
