package org.congress4j.model.check.engine;

/** A rule needs records at once of which there are too many. */
final class DocumentNotHeldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DocumentNotHeldException(String records) {
        super("the document has too many " + records + " to compare them all");
    }
}
