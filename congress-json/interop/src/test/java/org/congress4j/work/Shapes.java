package org.congress4j.work;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Source;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;

/**
 * Makes documents of many elements, by the description of the types: many records of each type, and for each list, wherever it stands
 * in a record, one record with many elements and many records that refer to it. The values are those of the golden files.
 */
final class Shapes {
    /** How alike the many are. */
    enum Likeness {
        /** Only ids and keys differ. */
        SAME,
        /** All that can differ differs; dates go up. */
        DIFFERENT
    }

    private final Map<RecordType<?>, ProceedingsRecord<?>> golden = new LinkedHashMap<>();
    private final Map<RecordType<?>, ProceedingsRecord<?>> hubs = new HashMap<>();
    private final Map<String, List<ProceedingsRecord<?>>> made = new HashMap<>();

    Shapes() throws IOException {
        for (RecordType<?> type : RecordTypes.all()) {
            if (!type.equals(RecordTypes.other())) {
                golden.put(type, read(type));
            }
        }
    }

    private static ProceedingsRecord<?> read(RecordType<?> type) throws IOException {
        String file = "META-INF/congress4j/corpus/valid/" + type.name() + ".json";
        try (InputStream in = Shapes.class.getClassLoader().getResourceAsStream(file)) {
            return type.records(CongressJson.read(in)).get(0);
        }
    }

    /** Documents of one shape by their number of elements. */
    interface Shape {
        Proceedings of(int elements);
    }

    /** All shapes by name. */
    Map<String, Shape> all() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (RecordType<?> type : golden.keySet()) {
            for (Likeness likeness : Likeness.values()) {
                shapes.put(
                        "many of " + type.name() + ", " + likeness, n -> document(List.of(), many(type, n, likeness)));
            }
            ProceedingsRecord<?> hub = hub(type);
            growths(type, hub, shapes);
        }
        return shapes;
    }

    private <R extends ProceedingsRecord<R>> void growths(
            RecordType<R> type, ProceedingsRecord<?> hub, Map<String, Shape> shapes) {
        growths(type, type.javaType().cast(hub), type.name(), grown -> grown, shapes, type);
    }

    private interface Grow<T> {
        T grown(int elements, Likeness likeness);
    }

    private interface Around<T> {
        Object in(T grown);
    }

    private <T> void growths(
            ValueType<T> type, T value, String path, Around<T> around, Map<String, Shape> shapes, RecordType<?> of) {
        for (Member<T, ?> member : type.members()) {
            growths(member, value, path + "." + member.name(), around, shapes, of);
        }
    }

    private <T, V> void growths(
            Member<T, V> member, T value, String path, Around<T> around, Map<String, Shape> shapes, RecordType<?> of) {
        if (member.isAbsent(value)) {
            return;
        }
        V first = member.values(value).get(0);
        if (member instanceof ListMember<T, V> list) {
            add(path, (n, likeness) -> list.with(value, copies(list.kind(), first, n, likeness)), around, shapes, of);
        } else if (member instanceof MapMember<T, V> map) {
            add(
                    path,
                    (n, likeness) -> {
                        Map<String, V> entries = new LinkedHashMap<>();
                        for (int i = 0; i < n; i++) {
                            entries.put("m" + i, first);
                        }
                        return map.with(value, entries);
                    },
                    around,
                    shapes,
                    of);
        } else if (member instanceof BallotsMember<T, V> ballots) {
            add(
                    path,
                    (n, likeness) -> ballots.with(value, ballots(ballots.kind(), first, n, likeness, false)),
                    around,
                    shapes,
                    of);
            add(
                    path + " of many choices",
                    (n, likeness) -> ballots.with(value, ballots(ballots.kind(), first, n, likeness, true)),
                    around,
                    shapes,
                    of);
        }
        if (member.kind() instanceof Kind.Value<V> values
                && path.chars().filter(c -> c == '.').count() < 5) {
            growths(values.type(), first, path, grown -> around.in(withFirst(member, value, grown)), shapes, of);
        }
    }

    private static <V> ListMultimap<VoteChoice, V> ballots(
            Kind<V> kind, V first, int n, Likeness likeness, boolean manyChoices) {
        ListMultimap<VoteChoice, V> ballots = ArrayListMultimap.create();
        List<V> voters = copies(kind, first, n, likeness);
        for (int i = 0; i < n; i++) {
            ballots.put(manyChoices ? VoteChoice.of("choice-" + i) : VoteChoice.YES, voters.get(i));
        }
        return ballots;
    }

    private static <T, V> T withFirst(Member<T, V> member, T of, V value) {
        if (member instanceof SingleMember<T, V> single) {
            return single.with(of, value);
        } else if (member instanceof ListMember<T, V> list) {
            return list.with(of, ImmutableList.of(value));
        }
        return of;
    }

    private <T> void add(String path, Grow<T> grow, Around<T> around, Map<String, Shape> shapes, RecordType<?> of) {
        shapes.put(
                "many in " + path + ", " + Likeness.SAME,
                n -> document(List.of(record(grow, around, n, Likeness.SAME)), List.of()));
        shapes.put(
                "many in " + path + ", " + Likeness.DIFFERENT + ", with many that refer to it",
                n -> document(List.of(record(grow, around, n, Likeness.DIFFERENT)), referring(of, n)));
    }

    private static <T> ProceedingsRecord<?> record(Grow<T> grow, Around<T> around, int n, Likeness likeness) {
        return (ProceedingsRecord<?>) around.in(grow.grown(n, likeness));
    }

    /** Many records of each type that refers to a type; all refer to sources, of which nothing is asked. */
    private List<ProceedingsRecord<?>> referring(RecordType<?> target, int n) {
        List<ProceedingsRecord<?>> records = new ArrayList<>();
        for (RecordType<?> type : golden.keySet()) {
            if (refersTo(type, target)) {
                records.addAll(many(type, n, Likeness.DIFFERENT));
            }
        }
        return records;
    }

    private static boolean refersTo(ValueType<?> type, RecordType<?> target) {
        return type.withNested().stream()
                .flatMap(nested -> nested.members().stream())
                .anyMatch(member -> (member.kind() instanceof Kind.Reference<?> reference
                                && !reference.target().equals(Source.class)
                                && reference.target().isAssignableFrom(target.javaType()))
                        || (member.kind() instanceof Kind.KeyReference key
                                && target.withNested().stream()
                                        .anyMatch(nested -> nested.javaType()
                                                .equals(key.target().valueType()))));
    }

    private <R extends ProceedingsRecord<R>> ProceedingsRecord<?> hub(RecordType<R> type) {
        return hubs.computeIfAbsent(
                type,
                key -> identified(
                        type, rewired(type, type.javaType().cast(golden.get(type)), 0, Likeness.SAME), hubId(type)));
    }

    private static String hubId(RecordType<?> type) {
        return "hub-" + type.name();
    }

    private <R extends ProceedingsRecord<R>> List<ProceedingsRecord<?>> many(
            RecordType<R> type, int n, Likeness likeness) {
        return made.computeIfAbsent(type.name() + " " + n + " " + likeness, key -> make(type, n, likeness));
    }

    private <R extends ProceedingsRecord<R>> List<ProceedingsRecord<?>> make(
            RecordType<R> type, int n, Likeness likeness) {
        List<ProceedingsRecord<?>> records = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            R copy = rewired(type, type.javaType().cast(golden.get(type)), i, likeness);
            records.add(identified(type, copy, type.name() + "-" + i));
        }
        return records;
    }

    @SuppressWarnings("unchecked") // the kind of ids is that of ids
    private static <R> R identified(RecordType<?> type, R record, String id) {
        for (Member<?, ?> member : type.members()) {
            if (member.kind() instanceof Kind.OwnId) {
                return ((SingleMember<R, Object>) member).with(record, Id.of(id));
            }
        }
        throw new IllegalArgumentException(type + " has no id");
    }

    /** The records and, of each other type, one that they may refer to. */
    private Proceedings document(List<ProceedingsRecord<?>> hubs, List<ProceedingsRecord<?>> records) {
        List<ProceedingsRecord<?>> all = new ArrayList<>(hubs);
        for (RecordType<?> type : golden.keySet()) {
            if (hubs.stream().noneMatch(hub -> RecordTypes.of(hub).equals(type))) {
                all.add(hub(type));
            }
        }
        all.addAll(records);
        ProceedingsBuilder builder = Proceedings.builder();
        golden.keySet().forEach(type -> addAll(type, all, builder));
        return builder.build();
    }

    private static <R extends ProceedingsRecord<R>> void addAll(
            RecordType<R> type, List<ProceedingsRecord<?>> all, ProceedingsBuilder builder) {
        type.addAll(
                builder,
                all.stream()
                        .filter(type.javaType()::isInstance)
                        .map(type.javaType()::cast)
                        .toList());
    }

    /** A copy of which all references lead to the hubs. */
    private static <T> T rewired(ValueType<T> type, T value, int i, Likeness likeness) {
        T copy = value;
        for (Member<T, ?> member : type.members()) {
            copy = rewired(member, copy, i, likeness);
        }
        return copy;
    }

    private static <T, V> T rewired(Member<T, V> member, T of, int i, Likeness likeness) {
        if (member.isAbsent(of) || member.kind() instanceof Kind.OwnId) {
            return of;
        }
        UnaryOperator<V> change = value -> changed(member.kind(), value, i, likeness, true);
        V first = member.values(of).get(0);
        try {
            if (member instanceof SingleMember<T, V> single) {
                return single.with(of, change.apply(first));
            } else if (member instanceof ListMember<T, V> list) {
                return list.with(of, ImmutableList.of(change.apply(first)));
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            // The model ties the value to another member.
            return of;
        }
        return of;
    }

    private static <V> List<V> copies(Kind<V> kind, V value, int n, Likeness likeness) {
        List<V> copies = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            copies.add(changed(kind, value, i, likeness, false));
        }
        return copies;
    }

    @SuppressWarnings("unchecked") // each kind has values of one class
    private static <V> V changed(Kind<V> kind, V value, int i, Likeness likeness, boolean toHub) {
        boolean differs = likeness == Likeness.DIFFERENT;
        Object changed = value;
        if (kind == Kind.KEY) {
            changed = "k" + i;
        } else if (kind instanceof Kind.Value<V> values) {
            changed = rewired(values.type(), value, i, likeness);
        } else if (kind instanceof Kind.Reference<?> reference) {
            changed = toHub ? hubOf(reference.target()) : Id.of(differs ? "other-" + i : "other");
        } else if (kind instanceof Kind.KeyReference reference) {
            changed = KeyReference.of(ownerOf(reference.target().valueType()), "k" + i);
        } else if (differs) {
            changed = different(kind, value, i);
        }
        return (V) changed;
    }

    private static Object different(Kind<?> kind, Object value, int i) {
        String day = LocalDate.of(1900, 1, 1).plusDays(2L * i).toString();
        if (kind == Kind.TEXT) {
            return value + " " + i;
        } else if (kind == Kind.DATE) {
            return PartialDate.of(day);
        } else if (kind == Kind.DATE_TIME) {
            return PartialDateTime.of(day + "T10:00");
        } else if (kind == Kind.LOCALIZED_TEXT) {
            return LocalizedText.of("en", value + " " + i);
        } else if (kind == Kind.FLAG) {
            return i % 2 == 0;
        } else if (kind instanceof Kind.WholeNumber<?>) {
            return value instanceof Integer ? (Object) (i + 1) : (Object) (long) (i + 1);
        }
        return value;
    }

    private static Id<?> hubOf(Class<?> target) {
        return RecordTypes.all().stream()
                .filter(type -> target.isAssignableFrom(type.javaType()))
                .findFirst()
                .<Id<?>>map(type -> Id.of(hubId(type)))
                .orElseThrow();
    }

    private static Id<?> ownerOf(Class<?> valueType) {
        return RecordTypes.all().stream()
                .filter(type -> type.withNested().stream()
                        .anyMatch(nested -> nested.javaType().equals(valueType)))
                .findFirst()
                .<Id<?>>map(type -> Id.of(hubId(type)))
                .orElseThrow();
    }
}
