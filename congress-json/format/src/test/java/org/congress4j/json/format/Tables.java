package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.ProceedingsRecord;

/** All tables of the format, for tests that hold for each of them. */
final class Tables {
    private Tables() {}

    static ImmutableList<ObjectTable<?>> all() {
        return Bindings.types().stream()
                .map(Bindings::shapeOf)
                .filter(ObjectTable.class::isInstance)
                .map(shape -> (ObjectTable<?>) shape)
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<ObjectTable<?>> records() {
        return all().stream()
                .filter(table -> ProceedingsRecord.class.isAssignableFrom(table.javaType()))
                .collect(ImmutableList.toImmutableList());
    }
}
