package org.congress4j.model.check.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.congress4j.model.Extensible;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/**
 * A document that may be too large to hold, and is read several times instead. Types of which there is little are held. Where there is
 * too much of a type, its records pass by one at a time, and only those are held to which others refer, or whose id is not their own.
 */
public final class LargeDocument {
    /** If there are more ids than these, more records are held than need be. */
    private static final int EXPECTED_IDS = 2_000_000;

    private static final double FALSE_POSITIVES = 0.001;

    /** About what a member that is there takes, in bytes, besides its text. */
    private static final int MEMBER_WEIGHT = 16;

    /** About what a member takes in an object, in bytes, there or not. */
    private static final int FIELD_WEIGHT = 4;

    /** About what a text by language takes, in bytes, besides the text itself: it is a map, with two strings. */
    private static final int LANGUAGE_WEIGHT = 192;

    private final Supplier<? extends Stream<? extends ProceedingsRecord<?>>> source;
    private final long toHold;
    private final Map<RecordType<?>, Records<?>> types = new LinkedHashMap<>();
    private final BloomFilter<CharSequence> seen = filter();
    private final BloomFilter<CharSequence> repeated = filter();
    private final BloomFilter<CharSequence> referred = filter();
    private final Proceedings held;
    private long weight;

    /** The records of a type that are held, by their place in its list. */
    private static final class Records<R extends ProceedingsRecord<R>> {
        private final RecordType<R> type;
        private final Map<Integer, R> byPlace = new LinkedHashMap<>();
        private boolean passing;
        private int size;
        private long weight;

        Records(RecordType<R> type) {
            this.type = type;
        }

        /** Starts anew, so that records are held only if they must be. */
        long letPass() {
            passing = true;
            byPlace.clear();
            return weight;
        }

        void addTo(ProceedingsBuilder builder) {
            type.addAll(builder, byPlace.values());
        }
    }

    /** Sees each record, with its place in the list of its type. */
    interface Visitor {
        void visit(ProceedingsRecord<?> record, int place);
    }

    /**
     * Reads a document once or twice, to find out what to hold.
     *
     * @param header what is said of the document as a whole
     * @param source opens all its records, the same each time
     * @param toHold how many bytes of records are held, about, besides those that must be
     */
    public LargeDocument(
            Proceedings header, Supplier<? extends Stream<? extends ProceedingsRecord<?>>> source, long toHold) {
        this.source = source;
        this.toHold = toHold;
        weigh(header, RecordTypes.document());
        try (Stream<? extends ProceedingsRecord<?>> records = source.get()) {
            records.forEach(this::scan);
        }
        if (types.values().stream().anyMatch(records -> records.passing)) {
            forEachPassing((record, place) -> {
                if (referred.mightContain(record.id().toString())
                        || repeated.mightContain(record.id().toString())) {
                    hold(record, place);
                }
            });
        }
        ProceedingsBuilder builder = header.toBuilder();
        types.values().forEach(records -> records.addTo(builder));
        held = builder.build();
    }

    private static BloomFilter<CharSequence> filter() {
        return BloomFilter.create(Funnels.unencodedCharsFunnel(), EXPECTED_IDS, FALSE_POSITIVES);
    }

    private <R extends ProceedingsRecord<R>> void scan(ProceedingsRecord<R> record) {
        RecordType<R> type = RecordTypes.of(record);
        String id = record.id().toString();
        if (!seen.put(id)) {
            repeated.put(id);
        }
        Records<?> records = types.computeIfAbsent(type, key -> new Records<>(type));
        long more = weigh(type.javaType().cast(record), type);
        records.weight += more;
        if (!records.passing) {
            hold(record, records.size);
            weight += more;
        }
        records.size++;
        while (weight > toHold) {
            weight -= types.values().stream()
                    .filter(candidate -> !candidate.passing)
                    .max(Comparator.comparingLong(candidate -> candidate.weight))
                    .orElseThrow()
                    .letPass();
        }
    }

    @SuppressWarnings("unchecked") // the records of a type are those of its class
    private <R extends ProceedingsRecord<R>> void hold(ProceedingsRecord<R> record, int place) {
        Records<R> records = (Records<R>) requireNonNull(types.get(RecordTypes.of(record)));
        records.byPlace.put(place, records.type.javaType().cast(record));
    }

    /** About how many bytes a value takes; notes the ids to which it refers. */
    private <T> long weigh(T value, ValueType<T> type) {
        long sum = MEMBER_WEIGHT + (long) FIELD_WEIGHT * type.members().size();
        for (Member<T, ?> member : type.members()) {
            if (!(member.kind() instanceof Kind.Value<?> values && values.type() instanceof RecordType)) {
                sum += weighMember(value, member);
            }
        }
        return value instanceof Extensible extensible
                        && !extensible.extensions().isEmpty()
                ? sum + extensible.extensions().toString().length()
                : sum;
    }

    private <T, V> long weighMember(T of, Member<T, V> member) {
        long sum = 0;
        for (V value : member.values(of)) {
            sum += MEMBER_WEIGHT;
            if (member.kind() instanceof Kind.Value<V> nested) {
                sum += weigh(value, nested.type());
            } else if (member.kind() instanceof Kind.Reference) {
                referred.put(value.toString());
            } else if (value instanceof KeyReference reference) {
                referred.put(reference.recordId().toString());
            } else if (value instanceof LocalizedText texts) {
                sum += texts.texts().values().stream()
                        .mapToInt(text -> LANGUAGE_WEIGHT + text.length())
                        .sum();
            } else if (!(value instanceof Id)) {
                sum += value.toString().length();
            }
        }
        return sum;
    }

    /** What is said of the document as a whole, and the records that are held. */
    Proceedings held() {
        return held;
    }

    /** Whether the records of a type pass by one at a time. */
    boolean passes(RecordType<?> type) {
        Records<?> records = types.get(type);
        return records != null && records.passing;
    }

    /** Whether all records are held. */
    boolean isHeld() {
        return types.values().stream().noneMatch(records -> records.passing);
    }

    /** Reads the records that pass by, in the order of the document; those that are held are handed over as they are held. */
    void forEachPassing(Visitor visitor) {
        Map<RecordType<?>, Integer> places = new LinkedHashMap<>();
        try (Stream<? extends ProceedingsRecord<?>> records = source.get()) {
            records.forEach(record -> {
                Records<?> ofType = types.get(RecordTypes.of(record.getClass()).orElseThrow());
                if (ofType != null && ofType.passing) {
                    int place = places.merge(ofType.type, 1, Integer::sum) - 1;
                    ProceedingsRecord<?> known = ofType.byPlace.get(place);
                    visitor.visit(known == null ? record : known, place);
                }
            });
        }
    }

    /** The places of the records of a type that are held. */
    ImmutableList<Integer> placesHeld(RecordType<?> type) {
        return ImmutableList.copyOf(requireNonNull(types.get(type)).byPlace.keySet());
    }

    /** Sees each record that is held. */
    void forEachHeld(Visitor visitor) {
        types.values().forEach(records -> records.byPlace.forEach((place, record) -> visitor.visit(record, place)));
    }
}
