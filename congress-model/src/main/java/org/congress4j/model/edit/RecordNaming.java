package org.congress4j.model.edit;

import org.congress4j.model.OtherRecord;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.ChangeKind;
import org.congress4j.model.describe.RecordTypes;

/** How records are named in what is told of changes. */
final class RecordNaming {
    private RecordNaming() {}

    /** The type of a record on the wire, such as {@code session}. */
    static String type(ProceedingsRecord<?> record) {
        return record instanceof OtherRecord other ? other.type() : typeOf(record);
    }

    private static <R extends ProceedingsRecord<R>> String typeOf(ProceedingsRecord<R> record) {
        return RecordTypes.of(record).name();
    }

    /** What two versions of one record have in common: type and id. */
    static String key(ProceedingsRecord<?> record) {
        return type(record) + ' ' + record.id();
    }

    /** A record in a message, such as <em>session 'kyoto-2021-closing'</em>. */
    static String words(ProceedingsRecord<?> record) {
        return type(record) + " '" + record.id() + "'";
    }

    static RecordChangeBuilder change(ChangeKind change, ProceedingsRecord<?> record) {
        return RecordChange.builder()
                .change(change)
                .recordType(type(record))
                .recordId(record.id().toString());
    }
}
