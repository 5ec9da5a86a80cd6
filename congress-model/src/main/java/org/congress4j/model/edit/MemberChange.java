package org.congress4j.model.edit;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * A member, or a part of one, that is not the same in two versions of a record.
 */
@Value.Immutable
public abstract class MemberChange implements Extensible {
    MemberChange() {}

    /** {@return where in the record: a JSON Pointer (RFC 6901) in which an element of a list is named by its key, if it has one, as in claims, such as {@code /votes/final/tally/yes}} */
    public abstract String pointer();

    /** {@return what stood there; absent if nothing did} */
    public abstract Optional<JsonValue> before();

    /** {@return what stands there; absent if nothing does} */
    public abstract Optional<JsonValue> after();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static MemberChangeBuilder builder() {
        return new MemberChangeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract MemberChangeBuilder toBuilder();
}
