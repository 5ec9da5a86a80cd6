package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.congress4j.model.JsonValue;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;

/**
 * A record with the list to which it belongs.
 *
 * @param list the list
 * @param record the record
 * @param <R> the type of the record
 */
record ListedRecord<R extends ProceedingsRecord<R>>(RecordList<R> list, R record) {
    private static final String TYPE = "type";

    /** Reads the records of a list into a document; one that does not fit is noted and left out. */
    static <R extends ProceedingsRecord<R>> void readList(
            RecordList<R> list, ProceedingsBuilder builder, WireReader in) {
        in.begin(JsonToken.BEGIN_ARRAY, "an array");
        int within = in.depth();
        int count = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            in.enter(count++);
            in.countRecord();
            in.mark();
            try {
                ListedRecord<?> record = list.equals(RecordLists.OTHER) ? read(in) : read(list, in);
                record.addTo(builder);
            } catch (CongressJsonException | RefusedException e) {
                in.refusePart(e, within);
            }
            in.leave();
        }
        if (count == 0) {
            in.warn(ProblemCode.EMPTY_VALUE, "empty array; leave it out");
        }
    }

    /** A record of the model with the list of its type. */
    static ListedRecord<?> of(ProceedingsRecord<?> record) {
        return of(RecordLists.of(record), record);
    }

    private static <R extends ProceedingsRecord<R>> ListedRecord<R> of(
            RecordList<R> list, ProceedingsRecord<?> record) {
        return new ListedRecord<>(list, list.javaType().cast(record));
    }

    private static <R extends ProceedingsRecord<R>> ListedRecord<R> read(RecordList<R> list, WireReader in) {
        return new ListedRecord<>(list, list.table().get().read(in));
    }

    /** Reads a record whose type tells to which list it belongs. */
    static ListedRecord<?> read(WireReader in) {
        in.begin(JsonToken.BEGIN_OBJECT, "a record");
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (in.next() == JsonToken.NAME) {
            String name = in.wellFormedText();
            in.enter(name);
            in.next();
            if (name.equals(TYPE) && in.token() == JsonToken.TEXT) {
                return readFromType(RecordLists.of(in.recordType()), in);
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
        RecordList<?> list =
                members.get(TYPE) instanceof JsonValue.JsonText type ? RecordLists.of(type.text()) : RecordLists.OTHER;
        return in.replay(new JsonValue.JsonObject(ImmutableMap.copyOf(members)), () -> read(list, in));
    }

    private static <R extends ProceedingsRecord<R>> ListedRecord<R> readFromType(RecordList<R> list, WireReader in) {
        return new ListedRecord<>(list, list.table().get().readFrom(TYPE, in));
    }

    void addTo(ProceedingsBuilder builder) {
        list.setter().accept(builder, ImmutableList.of(record));
    }
}
