package org.congress4j.model.check.engine;

/**
 * Looks at the values of one kind: nearly all are in order and are passed over at once.
 *
 * @param <V> the type of the values
 */
interface Look<V> {
    /** Whether there is nothing to say about a value. */
    boolean passes(V value, DocumentWalk walk);

    /** Says what is odd about a value that did not pass, at whose place the walk is. */
    void visit(V value, DocumentWalk walk);
}
