package org.congress4j.json.format;

/** How often a member may stand in its object. */
enum Presence {
    /** Exactly once. */
    REQUIRED,
    /** At most once. */
    OPTIONAL,
    /** At most once, as an array; an empty one is not written. */
    LIST,
    /** At most once, as an array whose order says nothing; an empty one is not written. */
    SET,
    /** At most once, as an object whose names are free; an empty one is not written. */
    MAP,
    /** At most once, as an object from vote choice to an array; an empty one is not written. */
    BALLOTS,
    /** Exactly once, always the same. */
    CONSTANT
}
