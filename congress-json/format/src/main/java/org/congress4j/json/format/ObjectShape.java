package org.congress4j.json.format;

import org.congress4j.model.describe.ValueType;
import org.jspecify.annotations.Nullable;

/** An object. Its table is built on first use, and may refer to itself. */
final class ObjectShape<T> extends Shape<T> {
    private final ValueType<T> type;
    private @Nullable ObjectTable<T> table;

    ObjectShape(ValueType<T> type) {
        this.type = type;
    }

    ObjectTable<T> table() {
        // Two threads may both look it up, with the same result.
        ObjectTable<T> known = table;
        if (known == null) {
            known = ObjectTable.of(type);
            table = known;
        }
        return known;
    }

    @Override
    String expected() {
        return table().expected();
    }

    @Override
    T read(WireReader in) {
        return table().read(in);
    }

    @Override
    void write(T value, WireWriter out) {
        table().write(value, out);
    }
}
