package org.congress4j.model.check;

import com.google.common.collect.ImmutableSet;

/**
 * A rule about single records of one or several types, with what they refer to. All such rules look at a record at once, in the walk.
 *
 * @param <R> the type of the records, or what they have in common
 */
abstract class RecordRule<R> extends CheckRule {
    private final ImmutableSet<Class<? extends R>> types;

    RecordRule(Class<? extends R> type, RuleDescription description) {
        this(ImmutableSet.of(type), description);
    }

    RecordRule(ImmutableSet<Class<? extends R>> types, RuleDescription description) {
        super(description);
        this.types = types;
    }

    final ImmutableSet<Class<? extends R>> types() {
        return types;
    }

    abstract void check(R record, CheckContext context, Findings findings);

    @Override
    @SuppressWarnings("unchecked") // The walk gives records of the types asked for.
    public final void check(CheckContext context, Findings findings) {
        MemberVisitor walk = new MemberWalk(context);
        for (Class<? extends R> type : types) {
            walk.records(type, record -> check((R) record, context, findings));
        }
        walk.run();
    }
}
