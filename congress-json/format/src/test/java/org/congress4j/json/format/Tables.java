package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Proceedings;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** All tables of the format, for tests that hold for each of them. */
final class Tables {
    static final ObjectTable<Proceedings> DOCUMENT = ObjectTable.of(RecordTypes.document());

    private Tables() {}

    static ImmutableList<ObjectTable<?>> all() {
        return RecordTypes.document().withNested().stream()
                .map(ObjectTable::of)
                .collect(ImmutableList.toImmutableList());
    }

    /** Those of what is told of documents, which stand in none. */
    static ImmutableList<ObjectTable<?>> reports() {
        ImmutableSet<ValueType<?>> inDocuments = RecordTypes.document().withNested();
        return ClassShapes.REPORTS.stream()
                .flatMap(type -> type.withNested().stream())
                .filter(type -> !inDocuments.contains(type))
                .distinct()
                .map(ObjectTable::of)
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<ObjectTable<?>> records() {
        return all().stream()
                .filter(table -> table.described() instanceof RecordType)
                .collect(ImmutableList.toImmutableList());
    }
}
