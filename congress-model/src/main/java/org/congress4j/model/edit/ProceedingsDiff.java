package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.ChangeKind;
import org.immutables.value.Value;

/**
 * What is not the same in two versions of a document, record by record and member by member.
 *
 * <p>The order of records says nothing, nor does that of lists whose order says nothing. The elements of a list that have keys are
 * compared by key.
 */
@Value.Immutable
public abstract class ProceedingsDiff implements Extensible {
    ProceedingsDiff() {}

    /** {@return what is not the same in what the documents say of themselves; empty if all is} */
    public abstract ImmutableList<MemberChange> header();

    /** {@return the records that were added, removed or changed, type by type in the order of the lists of a document} */
    public abstract ImmutableList<RecordChange> records();

    /**
     * {@return what is not the same in two versions of a document}
     *
     * @param before the first version
     * @param after the second version
     */
    public static ProceedingsDiff between(Proceedings before, Proceedings after) {
        return DocumentComparison.between(before, after);
    }

    /** {@return whether nothing is different} */
    public final boolean isEmpty() {
        return header().isEmpty() && records().isEmpty();
    }

    /** {@return the records that only the second version has} */
    public final ImmutableList<RecordChange> added() {
        return records(ChangeKind.ADDED);
    }

    /** {@return the records that only the first version has} */
    public final ImmutableList<RecordChange> removed() {
        return records(ChangeKind.REMOVED);
    }

    /** {@return the records that both versions have, with other members} */
    public final ImmutableList<RecordChange> changed() {
        return records(ChangeKind.CHANGED);
    }

    private ImmutableList<RecordChange> records(ChangeKind change) {
        return records().stream()
                .filter(record -> record.change().equals(change))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static ProceedingsDiffBuilder builder() {
        return new ProceedingsDiffBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ProceedingsDiffBuilder toBuilder();
}
