package org.congress4j.model.describe;

/** How often a member may stand in its value. */
public enum Presence {
    /** Exactly once. */
    REQUIRED,
    /** At most once. */
    OPTIONAL,
    /** Any number of times, in an order that matters. */
    LIST,
    /** Any number of times, in an order that says nothing; what stands twice stays twice. */
    SET,
    /** Any number of times, each under a name of its own. */
    MAP,
    /** Any number of times under each choice of a vote. */
    BALLOTS
}
