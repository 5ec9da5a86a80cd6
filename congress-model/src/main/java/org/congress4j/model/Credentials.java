package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.CredentialsForm;
import org.immutables.value.Value;

/**
 * The credentials of a delegation as presented. What the committee and the plenary did with them are separate
 * decisions.
 */
@Value.Immutable
public abstract class Credentials implements Extensible {
    Credentials() {}

    /** {@return in which form they were presented} */
    public abstract CredentialsForm form();

    /** {@return when they were presented; absent if not stated} */
    public abstract Optional<PartialDate> presentedOn();

    /** {@return who signed them, as written; absent if not stated} */
    public abstract Optional<String> signatory();

    /** {@return the authority that issued them, such as one of two rival governments; absent if not stated} */
    public abstract Optional<Id<? extends Party>> issuerId();

    /** {@return the same as written, such as {@code Government of National Unity}; absent if not stated} */
    public abstract Optional<String> issuerName();

    /** {@return the document that reports them; absent if not stated} */
    public abstract Optional<Id<Document>> documentId();

    /** {@return what bodies did with them, in order; empty if nothing is stated} */
    public abstract ImmutableList<CredentialsDecision> decisions();

    /** {@return the sources of this element, in the order given; empty if none is stated} */
    public abstract ImmutableList<Id<Source>> sourceIds();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("signatory of credentials", signatory());
        Checks.notBlank("issuer of credentials", issuerName());
    }

    /** {@return a builder with nothing set} */
    public static CredentialsBuilder builder() {
        return new CredentialsBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CredentialsBuilder toBuilder();
}
