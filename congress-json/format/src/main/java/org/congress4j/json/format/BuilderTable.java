package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.congress4j.model.JsonValue;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Proceedings;
import org.jspecify.annotations.Nullable;

/** A table whose objects are made by a builder: the one place where objects are read and written. */
final class BuilderTable<T, B> extends ObjectTable<T> {
    private static final String TYPE = "type";
    /** A reverse domain with a name, such as {@code org.example.note}, or a URI. */
    private static final Pattern EXTENSION_NAME =
            Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9_-]+)+|[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    /** What must be right before anything else in an object can be trusted. */
    private static final ImmutableSet<String> ESSENTIAL = ImmutableSet.of(TYPE, "formatVersion", "requiredExtensions");

    private static final long TYPE_BIT = 1L << 63;

    private final Optional<String> type;
    private final String expected;
    private final String expectedType;
    private final Class<T> javaType;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final ImmutableList<Row<T, B>> rows;
    private final ImmutableList<Invariant> invariants;
    /** The names of the rows, and after them that of the type, if there is one. */
    private final KnownNames names;

    private final long required;
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
        // Each row has a bit of a long, and the type the last.
        checkArgument(rows.size() < Long.SIZE, "a table has at most 63 rows but %s has %s", javaType, rows.size());
        this.type = type;
        this.expected = type.map(text -> "an object of type '" + text + "'").orElse("an object");
        this.expectedType = "'" + type.orElse("") + "'";
        this.javaType = javaType;
        this.newBuilder = newBuilder;
        this.build = build;
        this.rows = rows;
        this.invariants = invariants;
        this.names = new KnownNames(
                Streams.concat(rows.stream().map(Row::name), type.stream().map(text -> TYPE))
                        .collect(ImmutableList.toImmutableList()));
        this.required =
                rows.stream().filter(Row::isRequired).mapToLong(Row::bit).reduce(0, (a, b) -> a | b)
                        | (type.isPresent() ? TYPE_BIT : 0);
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
        return expected;
    }

    @Override
    T read(WireReader in) {
        in.begin(JsonToken.BEGIN_OBJECT, expected());
        return new Reading(in).rest();
    }

    @Override
    T readFrom(String firstName, WireReader in) {
        Reading reading = new Reading(in);
        reading.member(firstName, names.place(firstName, 0));
        in.leave();
        return reading.rest();
    }

    /** An object in the course of reading. */
    private final class Reading {
        private final WireReader in;
        private final int depth;
        private final B builder = newBuilder.get();
        private @Nullable Map<String, JsonValue> unknown;
        private long seen;
        private boolean refused;

        Reading(WireReader in) {
            this.in = in;
            this.depth = in.depth();
        }

        T rest() {
            try {
                int place = in.next(names, 0);
                while (place != KnownNames.UNKNOWN || in.token() == JsonToken.NAME) {
                    String name = place == KnownNames.UNKNOWN ? in.wellFormedText() : names.name(place);
                    in.enter(name);
                    in.next();
                    member(name, place);
                    in.leave();
                    place = in.next(names, place + 1);
                }
            } catch (CongressJsonException e) {
                boolean isOfUse =
                        isDocument() && !isMissing() && e.problem().code().breaksOff();
                if (!isOfUse || !in.keepsReading()) {
                    throw e;
                }
                in.breakOff(e);
            }
            if (isMissing()) {
                CongressJsonException missing = missing();
                if (isDocument()) {
                    throw missing;
                }
                in.refuse(missing, depth - 1);
                refused = true;
            }
            if (refused) {
                throw new RefusedException();
            }
            if (unknown != null) {
                putExtensions.accept(builder, unknown);
            }
            return build();
        }

        /** Reads a member on whose value the reader stands; one that does not fit is noted, and the others are still read. */
        void member(String name, int place) {
            if (place == rows.size()) {
                checkType(type.orElseThrow());
                return;
            }
            if (isDocument()) {
                in.mark();
            }
            try {
                readMember(name, place);
            } catch (CongressJsonException | RefusedException e) {
                if (ESSENTIAL.contains(name)) {
                    throw e;
                } else if (!isDocument()) {
                    in.refuse(e, depth);
                    refused = true;
                } else {
                    in.refusePart(e, depth);
                }
            }
        }

        private void checkType(String type) {
            in.expect(JsonToken.TEXT, expectedType);
            String found = in.recordType();
            if (!found.equals(type)) {
                throw in.mismatch(ProblemCode.WRONG_RECORD_TYPE, "type '" + type + "'", "type '" + found + "'");
            }
            see(TYPE, TYPE_BIT);
        }

        private void readMember(String name, int place) {
            if (place != KnownNames.UNKNOWN) {
                Row<T, B> row = rows.get(place);
                see(name, row.bit());
                row.reader().accept(builder, in);
                return;
            }
            if (unknown == null) {
                unknown = new LinkedHashMap<>();
            }
            if (unknown.containsKey(name)) {
                throw in.duplicate(name);
            }
            unknown.put(name, readUnknown(name));
        }

        private void see(String name, long bit) {
            if ((seen & bit) != 0) {
                throw in.duplicate(name);
            }
            seen |= bit;
        }

        private JsonValue readUnknown(String name) {
            if (javaType != OtherRecord.class && !EXTENSION_NAME.matcher(name).matches()) {
                String message = "'" + name + "' is not a known member";
                if (in.options().strict()) {
                    throw in.error(ProblemCode.UNKNOWN_MEMBER, message);
                }
                in.warn(ProblemCode.UNKNOWN_MEMBER, message);
            }
            return in.readAny();
        }

        private boolean isMissing() {
            return (seen & required) != required;
        }

        private CongressJsonException missing() {
            ImmutableList.Builder<String> names = ImmutableList.builder();
            if (type.isPresent() && (seen & TYPE_BIT) == 0) {
                names.add(TYPE);
            }
            rows.stream()
                    .filter(row -> row.isRequired() && (seen & row.bit()) == 0)
                    .map(Row::name)
                    .forEach(names::add);
            List<String> missing = names.build();
            return in.error(
                    ProblemCode.MISSING_MEMBER,
                    (missing.size() == 1 ? "required member is missing: " : "required members are missing: ")
                            + Joiner.on(", ").join(missing));
        }

        private T build() {
            try {
                return build.apply(builder);
            } catch (IllegalArgumentException e) {
                throw in.invalid(e);
            }
        }
    }

    private boolean isDocument() {
        return javaType == Proceedings.class;
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
            if (names.place(name, 0) != KnownNames.UNKNOWN) {
                throw out.error(
                        ProblemCode.DUPLICATE_MEMBER,
                        "extension '" + name + "' has the name of a member of " + javaType.getSimpleName());
            }
        }
        out.members(unknown);
        out.endObject();
    }
}
