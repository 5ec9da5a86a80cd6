package org.congress4j.model.code;

/**
 * How a body reached a decision, such as {@code consensus}. Consensus, acclamation and a decision without a vote
 * are different methods, and none of them has a tally.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class AdoptionMethod extends Code {

    /** {@code consensus}: No formal vote and no objection. */
    public static final AdoptionMethod CONSENSUS = new AdoptionMethod("consensus");

    /** {@code without-vote}: The chair asked, nobody objected, and it was so decided. */
    public static final AdoptionMethod WITHOUT_VOTE = new AdoptionMethod("without-vote");

    /** {@code acclamation}: Adopted or elected by applause. */
    public static final AdoptionMethod ACCLAMATION = new AdoptionMethod("acclamation");

    /** {@code silence-procedure}: No objection was received by a deadline, without a meeting. */
    public static final AdoptionMethod SILENCE_PROCEDURE = new AdoptionMethod("silence-procedure");

    /** {@code show-of-hands}: Hands were counted; no names were recorded. */
    public static final AdoptionMethod SHOW_OF_HANDS = new AdoptionMethod("show-of-hands");

    /** {@code named-show-of-hands}: Hands were counted and the names written down. */
    public static final AdoptionMethod NAMED_SHOW_OF_HANDS = new AdoptionMethod("named-show-of-hands");

    /** {@code recorded-vote}: The position of each voter was recorded, usually by machine. */
    public static final AdoptionMethod RECORDED_VOTE = new AdoptionMethod("recorded-vote");

    /** {@code roll-call}: Each voter was called by name. */
    public static final AdoptionMethod ROLL_CALL = new AdoptionMethod("roll-call");

    /** {@code secret-ballot}: Ballot papers without names. */
    public static final AdoptionMethod SECRET_BALLOT = new AdoptionMethod("secret-ballot");

    /** {@code written-vote}: Votes were sent in by mail or note. */
    public static final AdoptionMethod WRITTEN_VOTE = new AdoptionMethod("written-vote");

    /** The list. */
    public static final CodeList<AdoptionMethod> LIST = CodeList.of(
            AdoptionMethod.class,
            AdoptionMethod::new,
            CONSENSUS,
            WITHOUT_VOTE,
            ACCLAMATION,
            SILENCE_PROCEDURE,
            SHOW_OF_HANDS,
            NAMED_SHOW_OF_HANDS,
            RECORDED_VOTE,
            ROLL_CALL,
            SECRET_BALLOT,
            WRITTEN_VOTE);

    private AdoptionMethod(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code consensus}
     */
    public static AdoptionMethod of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code consensus}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static AdoptionMethod known(String text) {
        return LIST.known(text);
    }
}
