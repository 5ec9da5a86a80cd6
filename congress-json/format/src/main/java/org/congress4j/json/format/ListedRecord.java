package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.Draft;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/**
 * A record with its type.
 *
 * @param type the type
 * @param record the record
 * @param <R> the type of the record
 */
record ListedRecord<R extends ProceedingsRecord<R>>(RecordType<R> type, R record) {
    private static final String TYPE = "type";

    /** Reads the records of a list into a document; one that does not fit is noted and left out. */
    static <R extends ProceedingsRecord<R>> void readList(RecordType<R> type, Draft<Proceedings> draft, WireReader in) {
        in.readUnlessEmpty(() -> readAll(type, draft, in));
    }

    private static <R extends ProceedingsRecord<R>> void readAll(
            RecordType<R> type, Draft<Proceedings> draft, WireReader in) {
        ObjectTable<R> table = ObjectTable.of(type);
        boolean ofAnyType = type.equals(RecordTypes.other());
        in.begin(JsonToken.BEGIN_ARRAY, "an array");
        int within = in.depth();
        int count = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            in.enter(count++);
            in.countRecord();
            WireReader.PartStart start = in.startOfPart();
            try {
                if (ofAnyType) {
                    ListedRecord<?> listed = read(in);
                    listed.addTo(draft);
                    in.recordRead(listed.type().list());
                } else {
                    R record = in.read(table);
                    if (record != null) {
                        type.member().addAll(draft, ImmutableList.of(record));
                        in.recordRead(type.list());
                    }
                }
            } catch (CongressJsonException | RefusedException e) {
                in.refusePart(e, within, start);
            }
            in.leave();
        }
        if (count == 0) {
            throw in.empty(ProblemCode.EMPTY_VALUE, "an array", "an empty array");
        }
    }

    /** A record of the model with its type. */
    static ListedRecord<?> of(ProceedingsRecord<?> record) {
        return listed(record);
    }

    private static <R extends ProceedingsRecord<R>> ListedRecord<R> listed(ProceedingsRecord<R> record) {
        RecordType<R> type = RecordTypes.of(record);
        return new ListedRecord<>(type, type.javaType().cast(record));
    }

    private static <R extends ProceedingsRecord<R>> ListedRecord<R> read(RecordType<R> type, WireReader in) {
        return new ListedRecord<>(type, ObjectTable.of(type).read(in));
    }

    /** Reads a record whose type tells to which list it belongs. */
    static ListedRecord<?> read(WireReader in) {
        in.begin(JsonToken.BEGIN_OBJECT, "a record");
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (in.next() == JsonToken.NAME) {
            String name = in.wellFormedText();
            in.enter(name);
            in.next();
            if (name.equals(TYPE) && in.token() == JsonToken.STRING) {
                return readFromType(typeNamed(in.recordType()), in);
            }
            // Whatever stands before the type has to wait for it.
            members.put(name, in.readAny());
            in.leave();
            in.readRest(next -> {
                if (members.containsKey(next)) {
                    throw in.duplicate(next);
                }
                members.put(next, in.readAny());
            });
        }
        RecordType<?> type =
                members.get(TYPE) instanceof JsonValue.JsonString name ? typeNamed(name.value()) : RecordTypes.other();
        return in.replay(new JsonValue.JsonObject(ImmutableMap.copyOf(members)), () -> read(type, in));
    }

    private static RecordType<?> typeNamed(String name) {
        return RecordTypes.named(name).orElse(RecordTypes.other());
    }

    private static <R extends ProceedingsRecord<R>> ListedRecord<R> readFromType(RecordType<R> type, WireReader in) {
        return new ListedRecord<>(type, ObjectTable.of(type).readFrom(TYPE, in));
    }

    void addTo(ProceedingsBuilder builder) {
        type.addAll(builder, ImmutableList.of(record));
    }

    private void addTo(Draft<Proceedings> draft) {
        type.member().addAll(draft, ImmutableList.of(record));
    }
}
