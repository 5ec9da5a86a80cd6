package org.congress4j.model.check.engine;

/**
 * Looks at odd members of one kind.
 *
 * @param <V> what is odd
 */
@FunctionalInterface
public interface MemberVisitor<V> {
    /**
     * Looks at one odd member.
     *
     * @param value what is odd
     * @param place where it is
     * @param findings where to report
     */
    void check(V value, MemberPlace place, Findings findings);
}
