package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.MergeReason;
import org.congress4j.model.code.MergeSide;
import org.immutables.value.Value;

/**
 * A record of which two documents to be merged have different versions, or of which one says that it was removed.
 */
@Value.Immutable
public abstract class RecordVersions implements Extensible {
    RecordVersions() {}

    /** {@return why one stands, or neither can, such as {@code modified-later}} */
    public abstract MergeReason reason();

    /** {@return the type of the record, such as {@code session}; absent for what the document says of itself} */
    public abstract Optional<String> recordType();

    /** {@return the id of the record, such as {@code kyoto-2021-closing}; absent for what the document says of itself} */
    public abstract Optional<String> recordId();

    /** {@return which stands; absent if neither does, so that nothing can be merged} */
    public abstract Optional<MergeSide> taken();

    /** {@return when the version of the first document was last changed, or the record removed; absent if not stated} */
    public abstract Optional<Instant> oursModified();

    /** {@return when the version of the second document was last changed, or the record removed; absent if not stated} */
    public abstract Optional<Instant> theirsModified();

    /** {@return the members that are not the same, in their order} */
    public abstract ImmutableList<MemberVersions> members();

    /** {@return the same in words; they may change} */
    public abstract String message();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static RecordVersionsBuilder builder() {
        return new RecordVersionsBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RecordVersionsBuilder toBuilder();
}
