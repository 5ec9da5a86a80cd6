package org.congress4j.json.format;

/** A value that says nothing, such as null or an empty object; it is read as absent unless reading is strict. */
final class EmptyValueException extends CongressJsonException {
    private static final long serialVersionUID = 1L;

    EmptyValueException(JsonProblem problem) {
        super(problem);
    }
}
