package org.congress4j.json.format;

/** A value that says nothing, such as null or an empty object; it is read as absent unless reading is strict. */
final class EmptyValueException extends CongressJsonException {
    private static final long serialVersionUID = 1L;

    private final boolean isTold;

    /**
     * A value that says nothing.
     *
     * @param isTold whether there is a warning or a problem of it already
     */
    EmptyValueException(JsonProblem problem, boolean isTold) {
        super(problem);
        this.isTold = isTold;
    }

    boolean isTold() {
        return isTold;
    }
}
