package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.congress4j.model.FormalText;
import org.congress4j.model.Party;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.KeyTarget;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/**
 * Where a reference leads.
 *
 * @param table the table with the row
 * @param singular what other tables call such a row
 * @param types the classes of the records that it may be
 * @param stubs whether the table also has a row for what the document has no record of
 * @param declared what the member says it is, such as {@code Organization}
 */
record Target(String table, String singular, ImmutableSet<Class<?>> types, boolean stubs, Class<?> declared) {
    static final String PARTIES = "parties";
    static final String TEXTS = "texts";
    static final String RECORDS = "records";

    static Target of(Class<?> declared) {
        ImmutableSet<Class<?>> types = types(declared);
        if (Party.class.isAssignableFrom(declared)) {
            return new Target(PARTIES, "party", types(Party.class), true, declared);
        } else if (FormalText.class.isAssignableFrom(declared)) {
            return new Target(TEXTS, "text", types(FormalText.class), true, declared);
        } else if (declared == ProceedingsRecord.class) {
            return new Target(RECORDS, "record", types, false, declared);
        }
        RecordType<?> type = RecordTypes.of(declared).orElseThrow();
        return new Target(TableNames.ofRecords(type), TableNames.singular(type), types, false, declared);
    }

    static Target of(KeyTarget key) {
        String table = TableNames.ofClass(key.valueType());
        return new Target(
                table,
                TableNames.snake(key.name().toLowerCase(Locale.ROOT)),
                ImmutableSet.of(),
                false,
                key.valueType());
    }

    private static ImmutableSet<Class<?>> types(Class<?> declared) {
        return RecordTypes.classes().stream().filter(declared::isAssignableFrom).collect(ImmutableSet.toImmutableSet());
    }

    /** The column by which rows are found. */
    String column() {
        return "id";
    }
}
