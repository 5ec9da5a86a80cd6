package org.congress4j.json.dataset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.KeyTarget;
import org.jspecify.annotations.Nullable;

/** Where a value stands that is being written: in which record, and in which values of it that have rows of their own. */
final class Place {
    private final String recordType;
    private final String recordId;
    /** The record or the value that rows below name as theirs. */
    private final String ownerId;
    /** The numbers of the rows between the owner and the value. */
    private final int[] numbers;

    private final String pointer;
    private final Root root;
    private @Nullable Map<TableDraft, Integer> counts;

    /** What is known of the record as a whole. */
    private static final class Root {
        private final ProceedingsRecord<?> record;
        private final Set<String> keys = new HashSet<>();
        private final Map<TableDraft, Integer> counts = new HashMap<>();

        Root(ProceedingsRecord<?> record) {
            this.record = record;
        }
    }

    private Place(String recordType, String recordId, String ownerId, int[] numbers, String pointer, Root root) {
        this.recordType = recordType;
        this.recordId = recordId;
        this.ownerId = ownerId;
        this.numbers = numbers;
        this.pointer = pointer;
        this.root = root;
    }

    static Place of(String recordType, ProceedingsRecord<?> record) {
        String id = record.id().toString();
        return new Place(recordType, id, id, new int[0], "", new Root(record));
    }

    /** The place of a value below, which has an id of its own or the number of its row. */
    Place child(String relative, Optional<String> id, int number) {
        int[] below = id.isPresent() ? new int[0] : Arrays.copyOf(numbers, numbers.length + 1);
        if (id.isEmpty()) {
            below[numbers.length] = number;
        }
        return new Place(recordType, recordId, id.orElse(ownerId), below, pointer + relative, root);
    }

    /** Whether a key of the record is met for the first time. */
    boolean take(KeyTarget target, String key) {
        return root.keys.add(target.name() + key);
    }

    /** The number of the next row that the value here has in a table, from 1. */
    int next(TableDraft table) {
        if (counts == null) {
            counts = new HashMap<>();
        }
        return counts.merge(table, 1, Integer::sum);
    }

    /** The number of the next row that the record has in a table, from 1. */
    int nextOfRecord(TableDraft table) {
        return root.counts.merge(table, 1, Integer::sum);
    }

    ProceedingsRecord<?> record() {
        return root.record;
    }

    String recordType() {
        return recordType;
    }

    String recordId() {
        return recordId;
    }

    String ownerId() {
        return ownerId;
    }

    int number(int level) {
        return numbers[level];
    }

    String pointer() {
        return pointer;
    }
}
