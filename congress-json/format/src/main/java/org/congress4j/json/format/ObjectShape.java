package org.congress4j.json.format;

import java.util.function.Supplier;

/** An object; its table is not built before it is used, and a table may refer to itself. */
final class ObjectShape<T> extends Shape<T> {
    private final Supplier<ObjectTable<T>> table;

    ObjectShape(Supplier<ObjectTable<T>> table) {
        this.table = table;
    }

    ObjectTable<T> table() {
        return table.get();
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
