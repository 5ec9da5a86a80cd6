package org.congress4j.model.check.engine;

/**
 * A rule about odd members of one kind, wherever they stand.
 *
 * @param <V> the type of the members
 */
public abstract class MemberRule<V> extends CheckRule implements MemberVisitor<V> {
    private final MemberKind<V> kind;

    /**
     * Makes a rule.
     *
     * @param kind what is odd about the members that the rule looks at
     * @param description what the rule finds
     */
    protected MemberRule(MemberKind<V> kind, RuleDescription description) {
        super(description);
        this.kind = kind;
    }

    @Override
    public final void join(Walk walk) {
        walk.members(kind, this);
    }
}
