package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.CredentialsVerdict;
import org.immutables.value.Value;

/**
 * What one body did with credentials, such as a Credentials Committee that accepted them, or a plenary that approved its
 * report.
 */
@Value.Immutable
public abstract class CredentialsDecision implements Extensible {
    CredentialsDecision() {}

    /** {@return what it did} */
    public abstract CredentialsVerdict verdict();

    /** {@return the body; absent if not stated} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return when; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return the action by which it did so; absent if not stated} */
    public abstract Optional<Id<Action>> actionId();

    /** {@return what the record adds, such as the objection; absent if not stated} */
    public abstract Optional<LocalizedText> remark();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static CredentialsDecisionBuilder builder() {
        return new CredentialsDecisionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CredentialsDecisionBuilder toBuilder();
}
