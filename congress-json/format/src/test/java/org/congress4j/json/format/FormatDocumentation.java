package org.congress4j.json.format;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.congress4j.model.FormalText;
import org.congress4j.model.Party;
import org.congress4j.model.code.Code;

/**
 * What {@link Documentation} is to hold: the Javadoc of every type of the format, of each member and of each code, by
 * {@code Session}, {@code Session.kind} and {@code SessionKind.plenary}.
 */
final class FormatDocumentation {
    private static final Path MODEL = Path.of("../../congress-model/src/main/java/org/congress4j/model");
    private static final Path FORMAT = Path.of("src/main/java/org/congress4j/json/format");
    /** The members of which no accessor has the name, and the accessors that they have. */
    private static final ImmutableMap<String, String> ACCESSORS = ImmutableMap.<String, String>builder()
            .put("$schema", "schema")
            .put("counts", "totalsBySeverity")
            .put("params", "parameters")
            .put("stateId", "state")
            .put("organizationId", "organization")
            .put("candidateIds", "candidates")
            .put("otherTimeIds", "otherTimes")
            .put("suggestionIds", "suggestions")
            .buildOrThrow();
    /** The one member that has no accessor: it is a matter of the format, not of the model. */
    private static final ImmutableMap<String, String> WITHOUT_ACCESSOR = ImmutableMap.of(
            "Proceedings.formatVersion", "The version of the format that the document follows, such as `0.10`.");

    private final ImmutableSortedMap<String, String> texts;

    private FormatDocumentation(ImmutableSortedMap<String, String> texts) {
        this.texts = texts;
    }

    static FormatDocumentation extract() throws IOException {
        Extraction extraction = new Extraction(JavadocTexts.in(
                MODEL,
                MODEL.resolve("check"),
                MODEL.resolve("code"),
                MODEL.resolve("edit"),
                MODEL.resolve("registry"),
                MODEL.resolve("symbol"),
                FORMAT,
                FORMAT.resolve("report")));
        types().forEach(extraction::addType);
        return new FormatDocumentation(extraction.texts.buildOrThrow());
    }

    /** The types that have documentation: those with a shape, and those that only ids lead to. */
    static ImmutableSet<Class<?>> types() {
        return ImmutableSet.<Class<?>>builder()
                .addAll(ClassShapes.types())
                .add(Party.class, FormalText.class)
                .build();
    }

    ImmutableSortedMap<String, String> texts() {
        return texts;
    }

    String of(Class<?> type) {
        return text(type.getSimpleName());
    }

    /** The text of a member of an object, or of a code of a list. */
    String of(Class<?> type, String member) {
        return text(type.getSimpleName() + "." + member);
    }

    private String text(String name) {
        return Optional.ofNullable(texts.get(name)).orElseThrow(() -> undocumented(name));
    }

    private static NoSuchElementException undocumented(String name) {
        return new NoSuchElementException(name + " has no documentation for readers of the format");
    }

    /** The course of an extraction. */
    private static final class Extraction {
        private final JavadocTexts model;
        private final ImmutableSet<String> names = names();
        private final ImmutableSortedMap.Builder<String, String> texts =
                ImmutableSortedMap.orderedBy(Ordering.natural());

        Extraction(JavadocTexts model) {
            this.model = model;
        }

        /** The names that a reader of the format knows. */
        private static ImmutableSet<String> names() {
            ImmutableSet.Builder<String> names = ImmutableSet.builder();
            types().forEach(type -> names.add(type.getSimpleName()));
            for (ObjectTable<?> table : Iterables.concat(Tables.all(), Tables.reports())) {
                table.members()
                        .forEach(row -> names.add(table.described().javaType().getSimpleName() + "." + row.name()));
            }
            return names.build();
        }

        private void addType(Class<?> type) {
            String name = type.getSimpleName();
            texts.put(name, model.text(name, names).orElseThrow(() -> undocumented(name)));
            if (Code.class.isAssignableFrom(type)) {
                addCodes(type);
            } else if (ClassShapes.types().contains(type)
                    && ClassShapes.shapeOf(type) instanceof ObjectTable<?> table) {
                table.members().forEach(row -> addMember(type, row.name()));
            }
        }

        private void addMember(Class<?> type, String member) {
            String name = type.getSimpleName() + "." + member;
            texts.put(
                    name,
                    Optional.ofNullable(WITHOUT_ACCESSOR.get(name))
                            .or(() -> accessorText(type, member))
                            .or(() -> accessorText(type, ACCESSORS.getOrDefault(member, member)))
                            .orElseThrow(() -> undocumented(name)));
        }

        /** The text of an accessor, from the type itself or from the nearest that it has it from. */
        private Optional<String> accessorText(Class<?> type, String accessor) {
            return TypeToken.of(type).getTypes().rawTypes().stream()
                    .flatMap(declaring -> model.text(declaring.getSimpleName() + "." + accessor, names).stream())
                    .findFirst();
        }

        private void addCodes(Class<?> type) {
            Arrays.stream(type.getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                    .forEach(field -> {
                        String code = value(field).toString();
                        String name = type.getSimpleName() + "." + code;
                        String text = model.text(type.getSimpleName() + "." + field.getName(), names)
                                .orElseThrow(() -> undocumented(name));
                        String head = "`" + code + "`: ";
                        texts.put(name, text.startsWith(head) ? text.substring(head.length()) : text);
                    });
        }

        private static Object value(Field constant) {
            try {
                return constant.get(null);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }
}
