package org.congress4j.model.registry;

/** Whether a name as written identified one State. The list is closed: every look-up has one of these three results. */
public enum StateMatch {
    /** The name means one State. */
    FOUND,
    /** The name alone may mean several States, such as <em>Korea</em>. */
    AMBIGUOUS,
    /** The name is not in the registry, or no State that bears it was there on the day asked for. */
    UNKNOWN
}
