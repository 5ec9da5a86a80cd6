package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be read or written, with all problems found. Its message lists the first 20, one per line.
 *
 * <p>It is not meant to be serialized.
 */
public sealed class CongressJsonException extends RuntimeException permits EmptyValueException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_LINES = 20;

    private final transient ImmutableList<JsonProblem> problems;

    CongressJsonException(ImmutableList<JsonProblem> problems, @Nullable Throwable cause) {
        super(message(problems), cause);
        this.problems = problems;
    }

    private static String message(ImmutableList<JsonProblem> problems) {
        String message =
                problems.stream().limit(MAX_LINES).map(JsonProblem::toString).collect(Collectors.joining("\n"));
        int more = problems.size() - MAX_LINES;
        return more > 0 ? message + "\nand " + more + " more" : message;
    }

    CongressJsonException(JsonProblem problem) {
        this(ImmutableList.of(problem), null);
    }

    /**
     * {@return the exception of a {@link JsonInput} that finds that its input is not JSON; the reader adds the pointer}
     *
     * @param code what kind of problem it is
     * @param message the problem in words
     * @param line the line, counted from 1; 0 if unknown
     * @param column the column, counted from 1; 0 if unknown
     * @param cause what the JSON library threw; null if it threw nothing
     */
    public static CongressJsonException malformed(
            ProblemCode code, String message, int line, int column, @Nullable Throwable cause) {
        JsonProblemBuilder problem =
                JsonProblem.builder().code(code).pointer("").message(message);
        if (line > 0) {
            problem.line(line);
        }
        if (column > 0) {
            problem.column(column);
        }
        return new CongressJsonException(ImmutableList.of(problem.build()), cause);
    }

    /** The same, at a pointer. */
    final CongressJsonException at(String pointer) {
        return new CongressJsonException(
                ImmutableList.of(problem().toBuilder().pointer(pointer).build()), getCause());
    }

    /** {@return the problems, in the order found; never empty} */
    public final ImmutableList<JsonProblem> problems() {
        return problems;
    }

    /** {@return the first problem} */
    public final JsonProblem problem() {
        return Iterables.get(problems, 0);
    }
}
