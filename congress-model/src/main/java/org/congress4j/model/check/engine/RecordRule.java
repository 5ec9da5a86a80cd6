package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableSet;

/**
 * A rule about single records of one or more types, and what they refer to.
 *
 * @param <R> the type of the records, or what they have in common
 */
public abstract class RecordRule<R> extends CheckRule implements RecordVisitor<R> {
    private final ImmutableSet<Class<? extends R>> types;

    /**
     * Makes a rule about records of one type.
     *
     * @param type the type of the records
     * @param description what the rule finds
     */
    protected RecordRule(Class<? extends R> type, RuleDescription description) {
        this(ImmutableSet.of(type), description);
    }

    /**
     * Makes a rule about records of more than one type.
     *
     * @param types the types of the records
     * @param description what the rule finds
     */
    protected RecordRule(ImmutableSet<Class<? extends R>> types, RuleDescription description) {
        super(description);
        this.types = types;
    }

    @Override
    public final void join(Walk walk) {
        types.forEach(type -> walk.records(type, this));
    }
}
