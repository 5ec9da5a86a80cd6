package org.congress4j.model.check.engine;

/** A rule needs records at once of which there are too many. */
final class DocumentNotHeldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String message;

    DocumentNotHeldException(String records) {
        this.message = "the document has too many " + records + " to compare them all";
    }

    @Override
    public String getMessage() {
        return message;
    }
}
