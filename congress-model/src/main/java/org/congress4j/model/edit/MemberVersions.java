package org.congress4j.model.edit;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * A member, or a part of one, of which two documents to be merged have different values.
 */
@Value.Immutable
public abstract class MemberVersions implements Extensible {
    MemberVersions() {}

    /** {@return where in the record: a JSON Pointer (RFC 6901) in which an element of a list is named by its key, if it has one, as in claims, such as {@code /title/en}} */
    public abstract String pointer();

    /** {@return what stood there in the version from which both come; absent if nothing did, or there is no such version} */
    public abstract Optional<JsonValue> base();

    /** {@return what the first document has there; absent if nothing} */
    public abstract Optional<JsonValue> ours();

    /** {@return what the second document has there; absent if nothing} */
    public abstract Optional<JsonValue> theirs();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static MemberVersionsBuilder builder() {
        return new MemberVersionsBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract MemberVersionsBuilder toBuilder();
}
