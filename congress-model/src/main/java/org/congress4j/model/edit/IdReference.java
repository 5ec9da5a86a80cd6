package org.congress4j.model.edit;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * A place where a record, or the document itself, refers to a record.
 */
@Value.Immutable
public abstract class IdReference implements Extensible {
    IdReference() {}

    /** {@return the type of the record, such as {@code session}; absent for what the document says of itself} */
    public abstract Optional<String> recordType();

    /** {@return the id of the record, such as {@code kyoto-2021-closing}; absent for what the document says of itself} */
    public abstract Optional<String> recordId();

    /** {@return the member that refers: a JSON Pointer (RFC 6901) in which an element of a list is named by its key, if it has one, as in claims, such as {@code /venueRef} or {@code /votes/final/ballots/yes/3}} */
    public abstract String pointer();

    /** {@return the reference as it stands, such as {@code kyoto-2021} or {@code kyoto-2021#icc-kyoto}} */
    public abstract String text();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static IdReferenceBuilder builder() {
        return new IdReferenceBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract IdReferenceBuilder toBuilder();
}
