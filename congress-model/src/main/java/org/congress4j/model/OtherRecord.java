package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * A record of an unknown type, such as one that a later version added. The members of every record are understood; everything else
 * is kept as it is, and written again.
 */
@Value.Immutable
public abstract non-sealed class OtherRecord implements ProceedingsRecord<OtherRecord> {
    OtherRecord() {}

    /** {@return the type of the record, as the format that added it names it} */
    @Override
    public abstract String type();

    /** {@return the id, unique in a document} */
    @Override
    public abstract Id<OtherRecord> id();

    @Value.Check
    final void check() {
        checkArgument(!type().isBlank(), "type of record '%s' must not be blank", id());
    }

    /** {@return a builder with nothing set} */
    public static OtherRecordBuilder builder() {
        return new OtherRecordBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract OtherRecordBuilder toBuilder();
}
