package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.describe.ValueType;

/** The types of what is told of changes, described as the records are: they are read and written in the same way. */
public final class EditTypes {
    private EditTypes() {}

    /** {@return the description of the result of an edit, in which those of changes and all else in it stand} */
    public static ValueType<EditResult> edit() {
        return EditResultDescription.TYPE;
    }

    /** {@return the description of the result of a merge} */
    public static ValueType<MergeResult> merge() {
        return MergeResultDescription.TYPE;
    }

    /** {@return the description of a comparison of two documents} */
    public static ValueType<ProceedingsDiff> diff() {
        return ProceedingsDiffDescription.TYPE;
    }

    /** {@return the description of a reference to a record} */
    public static ValueType<IdReference> reference() {
        return IdReferenceDescription.TYPE;
    }

    /** {@return all of them} */
    public static ImmutableList<ValueType<?>> all() {
        return ImmutableList.of(edit(), merge(), diff(), reference());
    }
}
