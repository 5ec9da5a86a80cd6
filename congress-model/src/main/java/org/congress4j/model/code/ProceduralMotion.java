package org.congress4j.model.code;

/**
 * What a procedural motion asks for, such as {@code adjournment}. The rules are those of the General Assembly, document
 * A/520.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class ProceduralMotion extends Code {

    /** {@code no-action}: To take no decision on the proposal (under rule 74). */
    public static final ProceduralMotion NO_ACTION = new ProceduralMotion("no-action");

    /** {@code division}: To vote on parts of the proposal separately (rule 89). */
    public static final ProceduralMotion DIVISION = new ProceduralMotion("division");

    /** {@code closure}: To close the debate (rule 75). */
    public static final ProceduralMotion CLOSURE = new ProceduralMotion("closure");

    /** {@code suspension}: To suspend the meeting (rule 76). */
    public static final ProceduralMotion SUSPENSION = new ProceduralMotion("suspension");

    /** {@code adjournment}: To adjourn the meeting (rule 76) or the debate (rule 74). */
    public static final ProceduralMotion ADJOURNMENT = new ProceduralMotion("adjournment");

    /** {@code reconsideration}: To decide again on a proposal that was adopted or rejected (rule 81). */
    public static final ProceduralMotion RECONSIDERATION = new ProceduralMotion("reconsideration");

    /** {@code competence}: To decide whether the body is competent to adopt the proposal (rule 79). */
    public static final ProceduralMotion COMPETENCE = new ProceduralMotion("competence");

    /** {@code appeal}: To overrule the presiding officer on a point of order (rule 71). */
    public static final ProceduralMotion APPEAL = new ProceduralMotion("appeal");

    /** The list. */
    public static final CodeList<ProceduralMotion> LIST = CodeList.of(
            ProceduralMotion.class,
            ProceduralMotion::new,
            NO_ACTION,
            DIVISION,
            CLOSURE,
            SUSPENSION,
            ADJOURNMENT,
            RECONSIDERATION,
            COMPETENCE,
            APPEAL);

    private ProceduralMotion(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code division}
     */
    public static ProceduralMotion of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code division}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static ProceduralMotion known(String text) {
        return LIST.known(text);
    }
}
