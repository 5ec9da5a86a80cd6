package org.congress4j.json.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.KeyTarget;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/** The records and the values with keys to which something can refer. */
final class RowIndex implements Closeable {
    private static final char RECORD = 'r';
    private static final char KEY = 'k';

    private final IdIndex ids;

    RowIndex(Path folder) throws IOException {
        ids = new IdIndex(folder);
    }

    /** Adds a record; whether it is the first with its id. */
    boolean add(ProceedingsRecord<?> record) throws IOException {
        String id = record.id().toString();
        boolean isFirst = ids.add(RECORD + id, number(record));
        Keys.visit(record, (target, key) -> ids.add(reference(target, id + "#" + key), 0));
        return isFirst;
    }

    private static String reference(KeyTarget target, String reference) {
        return KEY + target.name() + reference;
    }

    /** The place of the type of a record among all types. */
    static int number(ProceedingsRecord<?> record) {
        return RecordTypes.all().indexOf(RecordTypes.of(record.getClass()).orElseThrow());
    }

    /** The type of the record with an id, the first in the order of the types if there are several. */
    Optional<RecordType<?>> type(String id) {
        int number = ids.find(RECORD + id);
        return number == IdIndex.NONE
                ? Optional.empty()
                : Optional.of(RecordTypes.all().get(number));
    }

    boolean has(KeyTarget target, String reference) {
        return ids.find(reference(target, reference)) != IdIndex.NONE;
    }

    @Override
    public void close() throws IOException {
        ids.close();
    }
}
