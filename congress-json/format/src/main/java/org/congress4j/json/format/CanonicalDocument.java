package org.congress4j.json.format;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Iterators;
import com.google.common.collect.Maps;
import com.google.common.collect.PeekingIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.RecordTypes;

/** Writes the canonical form of a document, whose records are brought into order without holding them all in memory. */
final class CanonicalDocument {
    /** Stands between the name of a list and a record of it; it comes before all that a name may have. */
    private static final char SEPARATOR = '\0';

    private final ImmutableSet<String> omitted;
    /** How many records of each list there were. */
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * Writes a canonical form.
     *
     * @param omitted the names of the members of the root that are left out
     */
    CanonicalDocument(ImmutableSet<String> omitted) {
        this.omitted = omitted;
    }

    /** Writes a document of a header and records; the records of the header come with the others. */
    void write(Proceedings header, Iterable<? extends ProceedingsRecord<?>> records, Appendable out)
            throws IOException {
        try (ExternalSort sort = new ExternalSort()) {
            for (ProceedingsRecord<?> record : Iterables.concat(header.records().toList(), records)) {
                sort.add(key(ListedRecord.of(record)));
            }
            write(members(header.withoutRecords()), Iterators.peekingIterator(sort.sorted()), out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private PeekingIterator<Map.Entry<String, String>> members(Proceedings header) {
        CanonicalOutput out = new CanonicalOutput();
        ObjectTable.of(RecordTypes.document()).write(header, new WireWriter(out));
        return Iterators.peekingIterator(Maps.filterKeys(out.members(), name -> !omitted.contains(name))
                .entrySet()
                .iterator());
    }

    /** The list and the canonical form of a record. */
    private <R extends ProceedingsRecord<R>> String key(ListedRecord<R> record) {
        String list = record.type().list();
        int index = counts.merge(list, 1, Integer::sum) - 1;
        CanonicalOutput out = new CanonicalOutput();
        ObjectTable.of(record.type()).write(record.record(), new WireWriter(out, list, index));
        return list + SEPARATOR + out.result();
    }

    private static void write(
            PeekingIterator<Map.Entry<String, String>> members, PeekingIterator<String> records, Appendable out)
            throws IOException {
        char before = '{';
        while (members.hasNext() || records.hasNext()) {
            out.append(before);
            before = ',';
            if (!records.hasNext()
                    || (members.hasNext() && members.peek().getKey().compareTo(list(records.peek())) < 0)) {
                Map.Entry<String, String> member = members.next();
                out.append(CanonicalOutput.quoted(member.getKey())).append(':').append(member.getValue());
            } else {
                writeList(list(records.peek()), records, out);
            }
        }
        out.append('}');
    }

    private static void writeList(String list, PeekingIterator<String> records, Appendable out) throws IOException {
        out.append(CanonicalOutput.quoted(list)).append(':');
        char before = '[';
        while (records.hasNext() && list(records.peek()).equals(list)) {
            String key = records.next();
            out.append(before).append(key, list.length() + 1, key.length());
            before = ',';
        }
        out.append(']');
    }

    private static String list(String key) {
        return key.substring(0, key.indexOf(SEPARATOR));
    }
}
