package org.congress4j.model.edit;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.ChangeKind;
import org.congress4j.model.describe.JsonForm;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/** Compares two versions of a document. Records of one type and id belong together; of several the first with the first. */
final class DocumentComparison {
    private final ImmutableList.Builder<RecordChange> found = ImmutableList.builder();

    private DocumentComparison() {}

    static ProceedingsDiff between(Proceedings before, Proceedings after) {
        DocumentComparison comparison = new DocumentComparison();
        RecordTypes.all().forEach(type -> comparison.records(type, before, after));
        return ProceedingsDiff.builder()
                .addAllHeader(
                        Comparison.between(RecordTypes.document(), before.withoutRecords(), after.withoutRecords()))
                .addAllRecords(comparison.found.build())
                .build();
    }

    private <R extends ProceedingsRecord<R>> void records(RecordType<R> type, Proceedings before, Proceedings after) {
        // Those that stay as they are go first, so that a copy that was added is not taken for a change.
        List<R> now = without(type.records(after), HashMultiset.create(type.records(before)));
        Map<String, Deque<R>> old = new LinkedHashMap<>();
        without(type.records(before), HashMultiset.create(type.records(after)))
                .forEach(record -> old.computeIfAbsent(RecordNaming.key(record), key -> new ArrayDeque<>())
                        .add(record));
        List<R> added = new ArrayList<>();
        for (R record : now) {
            Deque<R> same = old.get(RecordNaming.key(record));
            if (same == null || same.isEmpty()) {
                added.add(record);
            } else {
                changed(type, same.removeFirst(), record);
            }
        }
        old.values()
                .forEach(left -> left.forEach(record -> found.add(RecordNaming.change(ChangeKind.REMOVED, record)
                        .before(JsonForm.of(record))
                        .build())));
        added.forEach(record -> found.add(RecordNaming.change(ChangeKind.ADDED, record)
                .after(JsonForm.of(record))
                .build()));
    }

    /** The records that are not among others, each as often as it is not. */
    private static <R> List<R> without(List<R> records, Multiset<R> others) {
        return records.stream().filter(record -> !others.remove(record)).toList();
    }

    private <R extends ProceedingsRecord<R>> void changed(RecordType<R> type, R before, R after) {
        ImmutableList<MemberChange> members = Comparison.between(type, before, after);
        if (!members.isEmpty()) {
            found.add(RecordNaming.change(ChangeKind.CHANGED, after)
                    .addAllMembers(members)
                    .build());
        }
    }
}
