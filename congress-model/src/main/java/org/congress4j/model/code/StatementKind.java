package org.congress4j.model.code;

/**
 * What a statement is in the course of a debate, such as {@code right-of-reply}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class StatementKind extends Code {

    /** {@code statement}: A statement. */
    public static final StatementKind STATEMENT = new StatementKind("statement");

    /** {@code opening}: Remarks that open an event. */
    public static final StatementKind OPENING = new StatementKind("opening");

    /** {@code closing}: Remarks that close an event. */
    public static final StatementKind CLOSING = new StatementKind("closing");

    /** {@code introduction-of-draft}: The introduction of a draft. */
    public static final StatementKind INTRODUCTION_OF_DRAFT = new StatementKind("introduction-of-draft");

    /** {@code explanation-before-vote}: An explanation of vote before the vote. */
    public static final StatementKind EXPLANATION_BEFORE_VOTE = new StatementKind("explanation-before-vote");

    /** {@code explanation-after-vote}: An explanation of vote after the vote. */
    public static final StatementKind EXPLANATION_AFTER_VOTE = new StatementKind("explanation-after-vote");

    /** {@code explanation-of-position}: An explanation of position where there is no vote. */
    public static final StatementKind EXPLANATION_OF_POSITION = new StatementKind("explanation-of-position");

    /** {@code right-of-reply}: A reply to a remark that touched the speaker. */
    public static final StatementKind RIGHT_OF_REPLY = new StatementKind("right-of-reply");

    /** {@code point-of-order}: A point of order. */
    public static final StatementKind POINT_OF_ORDER = new StatementKind("point-of-order");

    /** {@code question}: A question. */
    public static final StatementKind QUESTION = new StatementKind("question");

    /** {@code answer}: An answer. */
    public static final StatementKind ANSWER = new StatementKind("answer");

    /** {@code procedural}: What the chair says to conduct the business. */
    public static final StatementKind PROCEDURAL = new StatementKind("procedural");

    /** {@code narrative}: What the record reports about the course of events. */
    public static final StatementKind NARRATIVE = new StatementKind("narrative");

    /** {@code interjection}: A call from the floor. */
    public static final StatementKind INTERJECTION = new StatementKind("interjection");

    /** The list. */
    public static final CodeList<StatementKind> LIST = CodeList.of(
            StatementKind.class,
            StatementKind::new,
            STATEMENT,
            OPENING,
            CLOSING,
            INTRODUCTION_OF_DRAFT,
            EXPLANATION_BEFORE_VOTE,
            EXPLANATION_AFTER_VOTE,
            EXPLANATION_OF_POSITION,
            RIGHT_OF_REPLY,
            POINT_OF_ORDER,
            QUESTION,
            ANSWER,
            PROCEDURAL,
            NARRATIVE,
            INTERJECTION);

    private StatementKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code statement}
     */
    public static StatementKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code statement}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static StatementKind known(String text) {
        return LIST.known(text);
    }
}
