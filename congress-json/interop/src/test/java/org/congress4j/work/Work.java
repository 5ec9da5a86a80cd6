package org.congress4j.work;

import java.util.IdentityHashMap;

/**
 * Counts the work of the library: calls of its methods, and jumps back in them. {@link CountingLoader} has the classes of the library
 * call it.
 */
public final class Work {
    private static final IdentityHashMap<Object, long[]> BY_OWNER = new IdentityHashMap<>();
    private static final long[][] CALLERS = new long[100][];
    private static int depth;
    private static long[] current = new long[1];

    private Work() {}

    /** A method was called, or jumped back. */
    public static void count() {
        current[0]++;
    }

    /** What follows is the work of a rule, until it {@link #leave}s. */
    public static void enter(Object owner) {
        CALLERS[depth++] = current;
        current = BY_OWNER.computeIfAbsent(owner, key -> new long[1]);
    }

    /** The rule has done its work. */
    public static void leave() {
        current = CALLERS[--depth];
    }

    static void reset() {
        BY_OWNER.clear();
        current = new long[1];
    }

    static long of(Object owner) {
        return BY_OWNER.getOrDefault(owner, new long[1])[0];
    }

    static long ofNoOwner() {
        return current[0];
    }
}
