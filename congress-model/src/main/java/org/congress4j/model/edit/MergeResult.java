package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.immutables.value.Value;

/**
 * What two documents make together.
 */
@Value.Immutable
public abstract class MergeResult implements Extensible {
    MergeResult() {}

    /** {@return the merged proceedings; absent if there is a clash for which no side was to be preferred} */
    public abstract Optional<Proceedings> proceedings();

    /** {@return the records that only the second document has, in its order} */
    public abstract ImmutableList<RecordChange> added();

    /** {@return the records of either document that are no longer there, and why} */
    public abstract ImmutableList<RecordVersions> removed();

    /** {@return the records of which there were two versions, and which of them stands} */
    public abstract ImmutableList<RecordVersions> replaced();

    /** {@return the records of which neither version can be said to stand, with both values; those for which a side was preferred say which} */
    public abstract ImmutableList<RecordVersions> clashes();

    /** {@return references to records that were removed, and ids in extensions, which were left as they are} */
    public abstract ImmutableList<Leftover> leftovers();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static MergeResultBuilder builder() {
        return new MergeResultBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract MergeResultBuilder toBuilder();
}
