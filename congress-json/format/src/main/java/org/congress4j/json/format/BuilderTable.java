package org.congress4j.json.format;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.congress4j.model.JsonValue;

/** A table whose objects are made by a builder: the one place where objects are read and written. */
final class BuilderTable<T, B> extends ObjectTable<T> {
    private static final String TYPE = "type";
    /** A reverse domain with a name, such as {@code org.example.note}, or a URI. */
    private static final Pattern EXTENSION_NAME =
            Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9_-]+)+|[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    private final Optional<String> type;
    private final Class<T> javaType;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final ImmutableList<Row<T, B>> rows;
    private final ImmutableList<Invariant> invariants;
    private final ImmutableMap<String, Row<T, B>> rowByName;
    private final Function<T, ImmutableMap<String, JsonValue>> extensions;
    private final BiConsumer<B, Map<String, JsonValue>> putExtensions;

    BuilderTable(
            Optional<String> type,
            Class<T> javaType,
            Supplier<B> newBuilder,
            Function<B, T> build,
            ImmutableList<Row<T, B>> rows,
            ImmutableList<Invariant> invariants,
            Function<T, ImmutableMap<String, JsonValue>> extensions,
            BiConsumer<B, Map<String, JsonValue>> putExtensions) {
        this.type = type;
        this.javaType = javaType;
        this.newBuilder = newBuilder;
        this.build = build;
        this.rows = rows;
        this.invariants = invariants;
        this.rowByName = Maps.uniqueIndex(rows, Row::name);
        this.extensions = extensions;
        this.putExtensions = putExtensions;
    }

    @Override
    Optional<String> type() {
        return type;
    }

    @Override
    Class<T> javaType() {
        return javaType;
    }

    @Override
    ImmutableList<Row<T, B>> rows() {
        return rows;
    }

    @Override
    ImmutableList<Invariant> invariants() {
        return invariants;
    }

    @Override
    String expected() {
        return type.map(text -> "an object of type '" + text + "'").orElse("an object");
    }

    @Override
    T read(WireReader in) {
        in.begin(JsonToken.BEGIN_OBJECT, expected());
        B builder = newBuilder.get();
        Set<String> seen = new HashSet<>();
        Map<String, JsonValue> unknown = new LinkedHashMap<>();
        while (in.next() == JsonToken.NAME) {
            String name = in.wellFormedText();
            in.enter(name);
            in.next();
            if (!seen.add(name)) {
                throw in.duplicate(name);
            }
            Row<T, B> row = rowByName.get(name);
            if (row != null) {
                row.reader().accept(builder, in);
            } else if (type.isPresent() && name.equals(TYPE)) {
                checkType(type.get(), in);
            } else {
                unknown.put(name, readUnknown(name, in));
            }
            in.leave();
        }
        in.end();
        checkMissing(seen, in);
        putExtensions.accept(builder, unknown);
        return in.make(() -> build.apply(builder));
    }

    private static void checkType(String type, WireReader in) {
        in.expect(JsonToken.TEXT, "'" + type + "'");
        if (!in.text().equals(type)) {
            throw in.mismatch(ProblemCode.WRONG_RECORD_TYPE, "type '" + type + "'", "type '" + in.text() + "'");
        }
    }

    private static JsonValue readUnknown(String name, WireReader in) {
        if (!EXTENSION_NAME.matcher(name).matches()) {
            String message = "'" + name + "' is not a known member";
            if (in.options().strict()) {
                throw in.error(ProblemCode.UNKNOWN_MEMBER, message);
            }
            in.warn(ProblemCode.UNKNOWN_MEMBER, message);
        }
        return in.readAny();
    }

    private void checkMissing(Set<String> seen, WireReader in) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        if (type.isPresent() && !seen.contains(TYPE)) {
            names.add(TYPE);
        }
        rows.stream()
                .filter(row -> row.isRequired() && !seen.contains(row.name()))
                .map(Row::name)
                .forEach(names::add);
        List<String> missing = names.build();
        if (!missing.isEmpty()) {
            throw in.error(
                    ProblemCode.MISSING_MEMBER,
                    (missing.size() == 1 ? "required member is missing: " : "required members are missing: ")
                            + Joiner.on(", ").join(missing));
        }
    }

    @Override
    void write(T value, WireWriter out) {
        out.beginObject();
        type.ifPresent(text -> {
            out.enter(TYPE);
            out.text(text);
            out.leave();
        });
        for (Row<T, B> row : rows) {
            row.writer().accept(value, out);
        }
        ImmutableMap<String, JsonValue> unknown = extensions.apply(value);
        for (String name : unknown.keySet()) {
            if (rowByName.containsKey(name) || (type.isPresent() && name.equals(TYPE))) {
                throw out.error(
                        ProblemCode.DUPLICATE_MEMBER,
                        "extension '" + name + "' has the name of a member of " + javaType.getSimpleName());
            }
        }
        out.members(unknown);
        out.endObject();
    }
}
