package org.congress4j.model.check.engine;

/**
 * A rule about the document as a whole, such as one that compares records with each other; it cannot check line by
 * line.
 */
public abstract class DocumentRule extends CheckRule implements DocumentVisitor {
    /**
     * Makes a rule.
     *
     * @param description what the rule finds
     */
    protected DocumentRule(RuleDescription description) {
        super(description);
    }

    @Override
    public final void join(Walk walk) {
        walk.document(this);
    }
}
