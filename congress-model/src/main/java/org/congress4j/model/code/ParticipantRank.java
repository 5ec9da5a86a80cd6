package org.congress4j.model.code;

/**
 * The rank of a participant in a delegation, such as {@code alternate}.
 *
 * <p>The list is in the order of rank, the highest first.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ParticipantRank extends Code {

    /** {@code head}: The head of the delegation. */
    public static final ParticipantRank HEAD = new ParticipantRank("head");

    /** {@code deputy-head}: The deputy head. */
    public static final ParticipantRank DEPUTY_HEAD = new ParticipantRank("deputy-head");

    /** {@code representative}: A representative or delegate. */
    public static final ParticipantRank REPRESENTATIVE = new ParticipantRank("representative");

    /** {@code alternate}: An alternate representative. */
    public static final ParticipantRank ALTERNATE = new ParticipantRank("alternate");

    /** {@code adviser}: An adviser. */
    public static final ParticipantRank ADVISER = new ParticipantRank("adviser");

    /** {@code expert}: An expert. */
    public static final ParticipantRank EXPERT = new ParticipantRank("expert");

    /** {@code attached-official}: An official attached to the delegation. */
    public static final ParticipantRank ATTACHED_OFFICIAL = new ParticipantRank("attached-official");

    /** {@code observer}: An observer. */
    public static final ParticipantRank OBSERVER = new ParticipantRank("observer");

    /** The list. */
    public static final CodeList<ParticipantRank> LIST = CodeList.of(
            ParticipantRank.class,
            ParticipantRank::new,
            HEAD,
            DEPUTY_HEAD,
            REPRESENTATIVE,
            ALTERNATE,
            ADVISER,
            EXPERT,
            ATTACHED_OFFICIAL,
            OBSERVER);

    private ParticipantRank(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code head}
     */
    public static ParticipantRank of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code head}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ParticipantRank known(String text) {
        return LIST.known(text);
    }
}
