package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Proceedings;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/** All tables of the format, for tests that hold for each of them. */
final class Tables {
    static final ObjectTable<Proceedings> DOCUMENT = ObjectTable.of(RecordTypes.document());

    private Tables() {}

    static ImmutableList<ObjectTable<?>> all() {
        return RecordTypes.document().withNested().stream()
                .map(ObjectTable::of)
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<ObjectTable<?>> records() {
        return all().stream()
                .filter(table -> table.described() instanceof RecordType)
                .collect(ImmutableList.toImmutableList());
    }
}
