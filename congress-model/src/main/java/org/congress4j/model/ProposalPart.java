package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

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

    private static final ImmutableMap<String, ProposalPart> LIST = listOf(WHOLE, PARAGRAPH, AMENDMENT, MOTION);

    private ProposalPart(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code whole}
     * @throws IllegalArgumentException if the text is blank
     */
    public static ProposalPart of(String text) {
        ProposalPart known = LIST.get(text);
        return known == null ? new ProposalPart(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<ProposalPart> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}
