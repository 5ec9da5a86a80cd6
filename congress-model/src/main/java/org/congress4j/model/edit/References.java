package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.Kind;

/**
 * Who refers to whom in a document, made once by a walk over all its records: by ids, by references to values with keys, such as
 * {@code kyoto-2021#icc-kyoto}, in votes, and in the values of claims.
 *
 * <pre>{@code
 * References references = References.of(proceedings);
 * for (IdReference reference : references.to(Id.of("kawakami-y"))) {
 *     System.out.println(reference.recordId() + " " + reference.pointer());
 * }
 * }</pre>
 */
public final class References {
    private final ImmutableListMultimap<String, IdReference> byId;

    private References(ImmutableListMultimap<String, IdReference> byId) {
        this.byId = byId;
    }

    /**
     * {@return the references of a document}
     *
     * @param proceedings the document
     */
    public static References of(Proceedings proceedings) {
        Collector collector = new Collector();
        collector.header(proceedings.withoutRecords());
        proceedings.records().forEach(collector::of);
        return new References(collector.found.build());
    }

    /**
     * {@return the places that refer to a record, in the order of the document; empty if none does}
     *
     * <p>The record need not be there: States are known by their codes, and references may lead nowhere.
     *
     * @param id the id of the record, such as {@code kyoto-2021} or {@code JPN}
     */
    public ImmutableList<IdReference> to(Id<?> id) {
        return byId.get(id.toString());
    }

    /** {@return the ids to which anything refers, in the order in which they are found} */
    public ImmutableSet<String> ids() {
        return byId.keySet();
    }

    /** The references of one record. */
    static References of(ProceedingsRecord<?> record) {
        Collector collector = new Collector();
        collector.of(record);
        return new References(collector.found.build());
    }

    private static final class Collector extends Scan {
        private final ImmutableListMultimap.Builder<String, IdReference> found = ImmutableListMultimap.builder();
        private Optional<ProceedingsRecord<?>> record = Optional.empty();

        void of(ProceedingsRecord<?> of) {
            record = Optional.of(of);
            record(of);
        }

        @Override
        <V> void value(Kind<V> kind, V value) {
            found(kind, value.toString());
        }

        @Override
        void claimed(Kind<?> kind, String text) {
            found(kind, text);
        }

        private void found(Kind<?> kind, String text) {
            idIn(kind, text)
                    .ifPresent(id -> found.put(
                            id,
                            IdReference.builder()
                                    .recordType(record.map(RecordNaming::type))
                                    .recordId(record.map(of -> of.id().toString()))
                                    .pointer(pointer())
                                    .text(text)
                                    .build()));
        }
    }

    /** The id in a reference of a kind; empty if it is no reference. */
    static Optional<String> idIn(Kind<?> kind, String text) {
        if (kind instanceof Kind.Reference) {
            return Optional.of(text);
        } else if (kind instanceof Kind.KeyReference) {
            int hash = text.lastIndexOf('#');
            return hash > 0 ? Optional.of(text.substring(0, hash)) : Optional.empty();
        }
        return Optional.empty();
    }
}
