package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Marks a reported count as the greatest so far, such as <em>a record 152</em>, and says among what.
 */
@Value.Immutable
public abstract class RecordMark implements Extensible {
    RecordMark() {}

    /** {@return among what it is the greatest, such as <em>Member States represented at a congress of the series</em>;
     * absent where the source does not say} */
    public abstract Optional<LocalizedText> scope();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static RecordMarkBuilder builder() {
        return new RecordMarkBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RecordMarkBuilder toBuilder();
}
