package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.SuccessionKind;
import org.immutables.value.Value;

/**
 * How a State followed another.
 */
@Value.Immutable
public abstract class Succession implements Extensible {
    Succession() {}

    /** {@return how it followed, such as {@code dissolution}} */
    public abstract SuccessionKind kind();

    /** {@return the State that it followed} */
    public abstract Id<MemberState> stateId();

    /** {@return when; absent if not stated} */
    public abstract Optional<PartialDate> date();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static SuccessionBuilder builder() {
        return new SuccessionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SuccessionBuilder toBuilder();
}
