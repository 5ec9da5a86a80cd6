package org.congress4j.model.check;

import com.google.common.collect.ImmutableMap;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * That a rule failed: a defect of the rule, not of the records. It found nothing more after that; the other rules went on.
 */
@Value.Immutable
public abstract class SystemError implements Extensible {
    SystemError() {}

    /** {@return the code of the rule, such as {@code untitled_session}} */
    public abstract String rule();

    /** {@return what it threw, such as {@code java.lang.IllegalStateException: no session}} */
    public abstract String message();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static SystemErrorBuilder builder() {
        return new SystemErrorBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SystemErrorBuilder toBuilder();
}
