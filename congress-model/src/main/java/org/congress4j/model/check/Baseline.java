package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * The findings that are accepted: a source that is wrong stays wrong, and what was looked at once need not be reported again.
 *
 * <p>{@link ProceedingsCheck#accept} leaves them out of a report, {@link ProceedingsCheck#baseline} makes a baseline of one.
 */
@Value.Immutable
public abstract class Baseline implements Extensible {
    Baseline() {}

    /** {@return the accepted findings; one that stands twice is accepted twice} */
    public abstract ImmutableList<AcceptedFinding> accepted();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static BaselineBuilder builder() {
        return new BaselineBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract BaselineBuilder toBuilder();
}
