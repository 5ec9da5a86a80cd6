package org.congress4j.json.format;

import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.RecordType;

/**
 * A record whose type tells of what class it is, where a class or an interface of several types is asked for.
 *
 * @param <T> the class or interface, such as {@code Party}
 */
final class AnyRecordShape<T> extends Shape<T> {
    private final Class<T> javaType;

    AnyRecordShape(Class<T> javaType) {
        this.javaType = javaType;
    }

    @Override
    String expected() {
        return "a record";
    }

    @Override
    T read(WireReader in) {
        ListedRecord<?> listed = ListedRecord.read(in);
        if (!javaType.isInstance(listed.record())) {
            throw in.mismatch(
                    ProblemCode.WRONG_RECORD_TYPE,
                    "a record that is a " + javaType.getSimpleName(),
                    "one of type '" + listed.type().name() + "'");
        }
        return javaType.cast(listed.record());
    }

    @Override
    void write(T value, WireWriter out) {
        write(ListedRecord.of((ProceedingsRecord<?>) value), out);
    }

    private static <R extends ProceedingsRecord<R>> void write(ListedRecord<R> listed, WireWriter out) {
        RecordType<R> type = listed.type();
        ObjectTable.of(type).write(listed.record(), out);
    }
}
