package org.congress4j.model.edit;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.LeftoverKind;
import org.immutables.value.Value;

/**
 * Something that a change of proceedings left as it is, and that may need a look.
 */
@Value.Immutable
public abstract class Leftover implements Extensible {
    Leftover() {}

    /** {@return what it is, such as {@code dangling-reference}} */
    public abstract LeftoverKind kind();

    /** {@return the type of the record, such as {@code session}; absent for what the document says of itself} */
    public abstract Optional<String> recordType();

    /** {@return the id of the record, such as {@code kyoto-2021-closing}; absent for what the document says of itself} */
    public abstract Optional<String> recordId();

    /** {@return where in the record: a JSON Pointer (RFC 6901) in which an element of a list is named by its key, if it has one, as in claims, such as {@code /speaker/name}} */
    public abstract String pointer();

    /** {@return the id or text that stands there, such as {@code kawakami-y}} */
    public abstract String text();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static LeftoverBuilder builder() {
        return new LeftoverBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract LeftoverBuilder toBuilder();
}
