package org.congress4j.model.check;

/**
 * A rule about odd members of one kind, wherever they stand. All such rules look at the records in one walk.
 *
 * @param <V> the type of the members
 */
abstract class MemberRule<V> extends CheckRule {
    private final MemberKind<V> kind;

    MemberRule(MemberKind<V> kind, RuleDescription description) {
        super(description);
        this.kind = kind;
    }

    final MemberKind<V> kind() {
        return kind;
    }

    /**
     * Looks at one odd member.
     *
     * @param value the member
     * @param place where it stands, and what belongs there
     * @param findings where to report
     */
    abstract void check(V value, MemberPlace place, Findings findings);

    @Override
    public final void check(CheckContext context, Findings findings) {
        new MemberWalk(context)
                .members(kind, (value, place) -> check(value, place, findings))
                .run();
    }
}
