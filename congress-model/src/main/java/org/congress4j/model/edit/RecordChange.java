package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.ChangeKind;
import org.immutables.value.Value;

/**
 * A record that is not the same in two versions of a document.
 */
@Value.Immutable
public abstract class RecordChange implements Extensible {
    RecordChange() {}

    /** {@return what became of it} */
    public abstract ChangeKind change();

    /** {@return its type, such as {@code session}} */
    public abstract String recordType();

    /** {@return its id, such as {@code kyoto-2021-closing}; the new one if it was renamed} */
    public abstract String recordId();

    /** {@return the id that it had before; absent if that is the same} */
    public abstract Optional<String> previousId();

    /** {@return what is not the same, in the order of the members; empty if it was added or removed} */
    public abstract ImmutableList<MemberChange> members();

    /** {@return the record that was removed, in a comparison of two documents; absent otherwise} */
    public abstract Optional<JsonValue> before();

    /** {@return the record that was added, in a comparison of two documents; absent otherwise} */
    public abstract Optional<JsonValue> after();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static RecordChangeBuilder builder() {
        return new RecordChangeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RecordChangeBuilder toBuilder();
}
