package org.congress4j.model.check.engine;

/** A rule needs records at once of which there are too many. */
final class DocumentNotHeldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;

    DocumentNotHeldException(String records) {
        this.why = "the document has too many " + records + " to compare them all";
    }

    /** {@return why the rule could not be checked} */
    String why() {
        return why;
    }
}
