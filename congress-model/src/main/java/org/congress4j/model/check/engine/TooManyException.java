package org.congress4j.model.check.engine;

/** A rule compares more than can be compared in the memory or the time that a check has. */
final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;

    TooManyException(String things) {
        this.why = "the document has too many " + things + " to compare them all";
    }

    /** {@return why the rule could not be checked} */
    String why() {
        return why;
    }
}
