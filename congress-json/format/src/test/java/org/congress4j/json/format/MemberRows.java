package org.congress4j.json.format;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.json.format.report.ConversionTypes;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.registry.RegistryTypes;

/** Tells of the members of objects in rows of Markdown: their type, how often they stand, what they mean, and an example. */
final class MemberRows {
    static final String HEAD = "| member | type | presence | meaning | example |\n| --- | --- | --- | --- | --- |";

    /** What is said of values that are no object and no code, by their kind; the sections are those of the frame. */
    private static final ImmutableMap<Kind<?>, String> SCALARS = ImmutableMap.<Kind<?>, String>builder()
            .put(Kind.TEXT, "string")
            .put(Kind.STRING, "string, which may be empty")
            .put(Kind.PLACE, "string: [pointer](#problems) into the document")
            .put(Kind.SEVERITY, "string: `error`, `warning` or `info`")
            .put(ProblemCode.KIND, "string: the code of a [problem](#problems)")
            .put(ConversionTypes.PROBLEM_CODE, "string: what was not understood, such as `unknown_code`")
            .put(RegistryTypes.MATCH, "string: `found`, `ambiguous` or `unknown`")
            .put(RegistryTypes.MATCHED_BY, "string: how it was found, such as `former_name`")
            .put(Kind.DATE, "string: [date](#dates)")
            .put(Kind.DATE_TIME, "string: [local time](#local-times)")
            .put(Kind.DURATION, "string: [duration](#durations)")
            .put(Kind.TIME_ZONE, "string: [time zone](#time-zones)")
            .put(Kind.LANGUAGE, "string: [language tag](#languages)")
            .put(Kind.SYMBOL, "string: [document symbol](#document-symbols)")
            .put(Kind.INSTANT, "string: [time of UTC](#times-of-changes)")
            .put(Kind.KEY, "string: [key](#ids-and-references)")
            .put(Kind.POINTER, "string: [pointer](#claims-and-sources)")
            .put(Kind.DECIMAL, "string: [decimal number](#numbers)")
            .put(Kind.SHA_256, "string: SHA-256 in hexadecimal")
            .put(Kind.INTEGER, "integer")
            .put(Kind.NOT_NEGATIVE, "integer, at least 0")
            .put(Kind.POSITIVE, "integer, at least 1")
            .put(Kind.COUNT, "integer")
            .put(Kind.FLAG, "boolean")
            .put(Kind.LOCALIZED_TEXT, "object: [text by language](#languages)")
            .put(Kind.ANY, "any value")
            .buildOrThrow();

    private final FormatDocumentation documentation;
    private final MemberExamples examples;

    MemberRows(FormatDocumentation documentation) {
        this.documentation = documentation;
        this.examples = new MemberExamples(documentation);
    }

    static String link(Class<?> type) {
        if (type == Proceedings.class) {
            return "[Proceedings](#reference-the-root)";
        }
        return "[" + type.getSimpleName() + "](#" + Ascii.toLowerCase(type.getSimpleName()) + ")";
    }

    static String cell(String text) {
        return text.replace("\n\n", " ").replace("|", "\\|");
    }

    String row(ObjectTable<?> table, Member<?, ?> row) {
        String text = documentation.of(table.described().javaType(), row.name());
        String example = examples.of(table, row)
                .map(value -> "`" + MemberExamples.json(value) + "`")
                .orElse("");
        return "| `" + row.name() + "` | " + type(row) + " | " + presence(row, text) + " | " + cell(text) + " | "
                + cell(example) + " |";
    }

    private static String presence(Member<?, ?> row, String text) {
        String presence = Ascii.toLowerCase(row.presence().name());
        if (row.isWrittenIfEmpty()) {
            return presence + ", also if empty";
        }
        return text.contains("never empty") ? presence + ", never empty" : presence;
    }

    private static String type(Member<?, ?> row) {
        String value = valueType(row.kind());
        return switch (row.presence()) {
            case REQUIRED, OPTIONAL -> value;
            case LIST, SET -> "array of " + value;
            case MAP -> "object from name to " + value;
            case BALLOTS -> "object from " + link(VoteChoice.class) + " to array of " + value;
        };
    }

    private static String valueType(Kind<?> kind) {
        if (kind instanceof Kind.Value<?> value) {
            return "object: " + link(value.type().javaType());
        }
        Optional<Class<?>> list = listOf(kind);
        if (list.isPresent()) {
            return "string: " + link(list.get());
        }
        if (kind instanceof Kind.OwnId || kind instanceof Kind.Reference) {
            return "string: [id](#ids-and-references)"
                    + target(kind).map(target -> " of " + link(target)).orElse("");
        }
        if (kind instanceof Kind.KeyReference) {
            return "string: [key reference](#ids-and-references)";
        }
        String scalar = SCALARS.get(kind);
        return scalar == null
                ? "string: "
                        + Shapes.of(kind)
                                .expected()
                                .replaceFirst("^(an?|the) ", "")
                                .replaceFirst(" such as .*", "")
                : scalar;
    }

    /** The code list that a kind is of, if it is of one. */
    static Optional<Class<?>> listOf(Kind<?> kind) {
        return kind instanceof Kind.OfList<?> code ? Optional.of(code.list().type()) : Optional.empty();
    }

    /** The type that a reference leads to; empty if it may lead to anything. */
    static Optional<Class<?>> target(Kind<?> kind) {
        return kind instanceof Kind.Reference<?> reference
                ? Optional.<Class<?>>of(reference.target()).filter(FormatDocumentation.types()::contains)
                : Optional.empty();
    }
}
