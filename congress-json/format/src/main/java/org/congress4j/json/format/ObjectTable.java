package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.congress4j.model.JsonValue;
import org.congress4j.model.describe.Constraint;
import org.congress4j.model.describe.Draft;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;
import org.congress4j.model.spelling.SpelledNames;
import org.congress4j.model.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object in the order in which they are written: the only place where objects are read and written.
 *
 * @param <T> the type of the object
 */
final class ObjectTable<T> extends Shape<T> {
    /** The type of a document, and of the header of its lines. */
    static final String DOCUMENT = "proceedings";

    private static final String TYPE = "type";
    /** A reverse domain with a name, such as {@code org.example.note}, or a URI. */
    private static final Pattern EXTENSION_NAME =
            Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9_-]+)+|[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    /** What must be right before anything else in an object can be trusted. */
    private static final ImmutableSet<String> ESSENTIAL = ImmutableSet.of(TYPE, "formatVersion", "requiredExtensions");

    private static final long TYPE_BIT = 1L << 63;

    private static final Map<ValueType<?>, ObjectTable<?>> TABLES = new ConcurrentHashMap<>();

    private final ValueType<T> described;
    private final Optional<String> type;
    private final String expected;
    private final String expectedType;
    /** Whether it is the document itself, which is of use even if not all of its members fit. */
    private final boolean isDocument;
    /** Whether members of any name are kept without a word. */
    private final boolean keepsAnyName;

    private final ImmutableList<Member<T, ?>> members;
    private final ImmutableList<Row<T>> rows;
    /** The names of the rows, and after them that of the type, if there is one. */
    private final KnownNames names;

    private final Supplier<SpelledNames> spelled;

    private final long required;
    /** Whether an object without members says nothing, rather than that it is there. */
    private final boolean saysNothingIfEmpty;
    /** Whether the model has such objects without members. */
    private final boolean canBeEmpty;

    private ObjectTable(ValueType<T> described) {
        this.described = described;
        this.isDocument = described.equals(RecordTypes.document());
        this.keepsAnyName = described.equals(RecordTypes.other());
        this.type = typeOf(described);
        this.expected = type.map(text -> "an object of type '" + text + "'").orElse("an object");
        this.expectedType = "'" + type.orElse("") + "'";
        this.members = membersOf(described);
        this.rows = rowsOf(members);
        // Each row has a bit of a long, and the type the last.
        checkArgument(rows.size() < Long.SIZE, "a table has at most 63 rows but %s has %s", described, rows.size());
        this.names = new KnownNames(
                Streams.concat(rows.stream().map(Row::name), type.stream().map(text -> TYPE))
                        .collect(ImmutableList.toImmutableList()));
        this.spelled = Suppliers.memoize(
                () -> SpelledNames.of(rows.stream().map(Row::name).toList()));
        this.required =
                rows.stream().filter(Row::isRequired).mapToLong(Row::bit).reduce(0, (a, b) -> a | b)
                        | (type.isPresent() ? TYPE_BIT : 0);
        this.saysNothingIfEmpty = type.isEmpty() && !described.isMark();
        this.canBeEmpty =
                required == 0 && described.constraints().stream().noneMatch(Constraint.AtLeastOneOf.class::isInstance);
    }

    /** The table of a type, made when it is first asked for. */
    @SuppressWarnings("unchecked") // the map holds for each type a table of that type
    static <T> ObjectTable<T> of(ValueType<T> type) {
        ObjectTable<?> known = TABLES.get(type);
        return (ObjectTable<T>) (known == null ? TABLES.computeIfAbsent(type, ObjectTable::new) : known);
    }

    private static Optional<String> typeOf(ValueType<?> described) {
        if (described instanceof RecordType<?> record) {
            return Optional.of(record.name()).filter(name -> !name.isEmpty());
        }
        return described.equals(RecordTypes.document()) ? Optional.of(DOCUMENT) : Optional.empty();
    }

    private static <T> ImmutableList<Row<T>> rowsOf(ImmutableList<Member<T, ?>> members) {
        Rows<T> rows = new Rows<>();
        members.forEach(rows::add);
        return rows.build();
    }

    @SuppressWarnings("unchecked") // only a document has a version
    private static <T> ImmutableList<Member<T, ?>> membersOf(ValueType<T> described) {
        ImmutableList.Builder<Member<T, ?>> members = ImmutableList.builder();
        if (described.equals(RecordTypes.document())) {
            members.add((Member<T, ?>) FormatVersion.MEMBER);
        }
        return members.addAll(described.members()).build();
    }

    /** The type on the wire; empty for a value. */
    Optional<String> type() {
        return type;
    }

    /** The type that is described, without its name on the wire. */
    ValueType<T> described() {
        return described;
    }

    /** The members but for the name of the type, in the order in which they are written. */
    ImmutableList<Member<T, ?>> members() {
        return members;
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

    /** Reads the rest of an object, where the reader has entered its first member and stands on the value. */
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
        private final int leftOutBefore;
        private final Draft<T> draft = described.draft();
        private @Nullable Map<String, JsonValue> unknown;
        private long seen;
        /** What was seen and says nothing. */
        private long absent;

        private boolean refused;

        Reading(WireReader in) {
            this.in = in;
            this.depth = in.depth();
            this.leftOutBefore = in.leftOut();
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
                        isDocument && !isMissing() && e.problem().code().breaksOff();
                if (!isOfUse || !in.keepsReading()) {
                    throw e;
                }
                in.breakOff(e);
            }
            if (saysNothingIfEmpty && seen == 0 && unknown == null && !refused && depth > 1) {
                throw in.empty(ProblemCode.EMPTY_VALUE, expected(), "an empty object");
            }
            if (isMissing()) {
                CongressJsonException missing = missing();
                if (isDocument) {
                    throw missing;
                }
                in.refuse(missing, depth - 1);
                refused = true;
            }
            if (refused) {
                throw new RefusedException();
            }
            if (unknown != null) {
                draft.putExtensions(unknown);
            }
            T value = build();
            if (depth > 1 && in.leftOut() > leftOutBefore && isEmpty(value)) {
                throw in.emptied(expected());
            }
            return value;
        }

        /** Reads a member on whose value the reader stands; one that does not fit is noted, and the others are still read. */
        void member(String name, int place) {
            if (place == rows.size()) {
                checkType(type.orElseThrow());
                return;
            }
            WireReader.PartStart start = in.startOfPart();
            try {
                if (in.keepsReading() && ESSENTIAL.contains(name)) {
                    in.readWithoutKeeping(() -> readMember(name, place));
                } else {
                    readMember(name, place);
                }
            } catch (CongressJsonException | RefusedException e) {
                if (ESSENTIAL.contains(name)) {
                    throw e;
                }
                in.refusePart(e, depth, start);
                refused |= (!in.keepsReading() && !isDocument)
                        || (place != KnownNames.UNKNOWN && rows.get(place).isRequired());
            }
        }

        private void checkType(String type) {
            in.expect(JsonToken.STRING, expectedType);
            String found = in.recordType();
            if (!found.equals(type)) {
                throw in.mismatch(ProblemCode.WRONG_RECORD_TYPE, "type '" + type + "'", "type '" + found + "'");
            }
            see(TYPE, TYPE_BIT);
        }

        private void readMember(String name, int place) {
            if (place != KnownNames.UNKNOWN) {
                Row<T> row = rows.get(place);
                see(name, row.bit());
                if (!row.reader().read(draft, in)) {
                    absent |= row.bit();
                }
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
            if (!keepsAnyName && !EXTENSION_NAME.matcher(name).matches()) {
                String message = "'" + name + "' is not a known member"
                        + Spelling.didYouMean(spelled.get().suggestions(name));
                if (in.options().strict()) {
                    throw in.error(ProblemCode.UNKNOWN_MEMBER, message);
                }
                in.warn(ProblemCode.UNKNOWN_MEMBER, message);
            }
            return in.readAny();
        }

        private boolean isMissing() {
            return (seen & ~absent & required) != required;
        }

        private CongressJsonException missing() {
            ImmutableList.Builder<String> names = ImmutableList.builder();
            if (type.isPresent() && (seen & TYPE_BIT) == 0) {
                names.add(TYPE);
            }
            rows.stream()
                    .filter(row -> row.isRequired() && (seen & ~absent & row.bit()) == 0)
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
                return draft.build();
            } catch (IllegalArgumentException e) {
                throw in.invalid(e);
            }
        }
    }

    /** Whether a value says nothing, and is not written. */
    boolean isEmpty(T value) {
        return saysNothingIfEmpty
                && canBeEmpty
                && members.stream().allMatch(member -> member.isAbsent(value))
                && described.extensions(value).isEmpty();
    }

    @Override
    void write(T value, WireWriter out) {
        out.beginObject();
        type.ifPresent(text -> {
            out.enter(TYPE);
            out.text(text);
            out.leave();
        });
        for (Row<T> row : rows) {
            row.writer().accept(value, out);
        }
        ImmutableMap<String, JsonValue> unknown = described.extensions(value);
        for (String name : unknown.keySet()) {
            if (names.place(name, 0) != KnownNames.UNKNOWN) {
                throw out.error(
                        ProblemCode.DUPLICATE_MEMBER,
                        "extension '" + name + "' has the name of a member of " + described);
            }
        }
        out.members(unknown);
        out.endObject();
    }
}
