package org.congress4j.model.check.engine;

/**
 * One rule that real records may break. A rule never changes the records, keeps no state between runs, and reports only
 * what certainly breaks it: what may be right is left alone, and what cannot be known is reported as
 * {@linkplain Findings#notChecked not checked}.
 *
 * <p>An application's own rule extends this class, or one of its subclasses, and is added with
 * {@code ProceedingsCheck.with}:
 *
 * <pre>{@code
 * final class UntitledSession extends CheckRule {
 *     UntitledSession() {
 *         super(RuleDescription.info(RuleGroup.SITTINGS, "untitled_session")
 *                 .finds("A session without a title.")
 *                 .message("session {session:id} has no title")
 *                 .reason("Our programme prints the titles.")
 *                 .advice("Add the title.")
 *                 .build());
 *     }
 *
 *     @Override
 *     public void join(Walk walk) {
 *         walk.records(Session.class, (session, context, findings) -> {
 *             if (session.title().isEmpty()) {
 *                 findings.at(session).with("session", session.id()).add();
 *             }
 *         });
 *     }
 * }
 * }</pre>
 */
public abstract class CheckRule {
    private final RuleDescription description;

    /**
     * Makes a rule.
     *
     * @param description what the rule finds
     */
    protected CheckRule(RuleDescription description) {
        this.description = description;
    }

    /** {@return what the rule finds, why it matters and what to do about it} */
    public final RuleDescription description() {
        return description;
    }

    /** {@return the code of the rule, such as {@code duplicate_voter}} */
    public final String code() {
        return description.code();
    }

    /**
     * Joins the walk over a document: says what the rule wants to see, and what to do with it. It is called once per
     * check, so whatever has to be remembered during the walk can be a local variable.
     *
     * @param walk the walk
     */
    public abstract void join(Walk walk);

    /** {@return the code} */
    @Override
    public final String toString() {
        return code();
    }
}
