package org.congress4j.json.format;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.FindingBuilder;
import org.congress4j.model.code.Severity;
import org.immutables.value.Value;

/**
 * A problem in a document and its place, such as <em>expected a whole number but found string '57' at
 * /congresses/0/ordinal, line 12, column 18</em>.
 */
@Value.Immutable
public abstract class JsonProblem implements Extensible {
    private static final int LONGEST = 1_000;
    private static final int KEPT = 200;

    JsonProblem() {}

    /** {@return what kind of problem it is, such as {@code wrong_type}} */
    public abstract ProblemCode code();

    /** {@return the place as a JSON Pointer (RFC 6901), such as {@code /congresses/0/ordinal}; empty for the root} */
    public abstract String pointer();

    /** {@return the line on which reading stood, counted from 1, such as 12; absent if unknown or if the problem arose in writing} */
    public abstract OptionalInt line();

    /** {@return the column on which reading stood, counted from 1, such as 12; absent if unknown or if the problem arose in writing} */
    public abstract OptionalInt column();

    /** {@return what was expected, such as {@code a whole number}; absent if that cannot be said in a few words} */
    public abstract Optional<String> expected();

    /** {@return what was found instead, such as {@code string '57'}; absent if that cannot be said in a few words} */
    public abstract Optional<String> found();

    /**
     * {@return the problem in words, without the place; a longer one than 1,000 characters is cut in the middle, since it repeats a
     *     long value of the document}
     */
    public abstract String message();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final JsonProblem cut() {
        return message().length() <= LONGEST
                        && expected().orElse("").length() <= LONGEST
                        && found().orElse("").length() <= LONGEST
                ? this
                : toBuilder()
                        .message(cut(message()))
                        .expected(expected().map(JsonProblem::cut))
                        .found(found().map(JsonProblem::cut))
                        .build();
    }

    /** A text of a document in a message: a long one is cut in the middle. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String start = text.substring(0, Character.isHighSurrogate(text.charAt(KEPT - 1)) ? KEPT - 1 : KEPT);
        int end = text.length() - KEPT;
        return start + "… (" + text.length() + " characters) …"
                + text.substring(Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end);
    }

    /**
     * {@return the problem as an error in the report of a check, with what was expected and found as parameters}
     *
     * <p>See {@link org.congress4j.model.check.CheckReport#problems}.
     */
    public final Finding asFinding() {
        FindingBuilder finding = Finding.builder()
                .code(code().toString())
                .severity(Severity.ERROR)
                .pointer(pointer())
                .line(line())
                .column(column())
                .message(message());
        expected().ifPresent(text -> finding.putParameter("expected", text));
        found().ifPresent(text -> finding.putParameter("found", text));
        return finding.build();
    }

    /** {@return the problem in words, with the place} */
    @Override
    public final String toString() {
        String place = pointer().isEmpty() ? "the root" : cut(pointer());
        // What a document holds must not break lines or steer a terminal.
        StringBuilder text =
                new StringBuilder(CharMatcher.javaIsoControl().replaceFrom(message() + " at " + place, '\uFFFD'));
        line().ifPresent(line -> text.append(", line ").append(line));
        column().ifPresent(column -> text.append(", column ").append(column));
        return text.toString();
    }

    /** {@return a builder with nothing set} */
    public static JsonProblemBuilder builder() {
        return new JsonProblemBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract JsonProblemBuilder toBuilder();
}
