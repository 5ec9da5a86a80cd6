package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/**
 * The rows of the records of a type.
 *
 * @param type the type
 * @param table the table with a row for each record
 * @param steps what is written of a record
 * @param <R> the class of the records
 */
record RecordRows<R extends ProceedingsRecord<R>>(RecordType<R> type, TableDraft table, ImmutableList<Step<R>> steps) {
    void write(ProceedingsRecord<?> record, RowSink out) throws IOException {
        R own = type.javaType().cast(record);
        Place place = Place.of(nameOf(own), own);
        Row row = new Row(table);
        row.set(0, own.id().toString());
        for (Step<R> step : steps) {
            step.take(own, row, place, out);
        }
        out.write(row);
    }

    /** The type of a record on the wire. */
    static String nameOf(ProceedingsRecord<?> record) {
        return record instanceof OtherRecord other
                ? other.type()
                : RecordTypes.of(record.getClass()).orElseThrow().name();
    }
}
