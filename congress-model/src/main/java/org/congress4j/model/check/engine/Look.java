package org.congress4j.model.check.engine;

/**
 * Looks at the values of one kind. Nearly all are in order and passed over at once.
 *
 * @param <V> the type of the values
 */
interface Look<V> {
    /** Whether no rule has anything to report about a value. */
    boolean passes(V value, DocumentWalk walk);

    /** Says what is odd about a value that did not pass; the walk is at its place. */
    void visit(V value, DocumentWalk walk);
}
