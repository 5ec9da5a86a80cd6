package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.LeftoverKind;
import org.immutables.value.Value;

/**
 * What a change of proceedings made, and what is not as it was.
 */
@Value.Immutable
public abstract class EditResult implements Extensible {
    EditResult() {}

    /** {@return the proceedings as they are now} */
    public abstract Proceedings proceedings();

    /** {@return what was changed of what the document says of itself; empty if nothing was} */
    public abstract ImmutableList<MemberChange> header();

    /** {@return the records that were added, removed or changed, in the order of the document, those removed at the place where they stood} */
    public abstract ImmutableList<RecordChange> changes();

    /** {@return what was left as it is and may need a look: references to what was removed, ids in extensions, names of persons who were removed} */
    public abstract ImmutableList<Leftover> leftovers();

    /**
     * {@return what was left as it is, of one kind}
     *
     * @param kind the kind, such as {@link LeftoverKind#DANGLING_REFERENCE}
     */
    public final ImmutableList<Leftover> leftovers(LeftoverKind kind) {
        return leftovers().stream()
                .filter(leftover -> leftover.kind().equals(kind))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether anything is not as it was} */
    public final boolean isChanged() {
        return !header().isEmpty() || !changes().isEmpty();
    }

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static EditResultBuilder builder() {
        return new EditResultBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract EditResultBuilder toBuilder();
}
