package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.SponsorshipKind;
import org.immutables.value.Value;

/**
 * The sponsorship of a text: that a party submitted or joined a version of it, and perhaps withdrew. At least one of {@code partyId} and {@code name} is
 * required.
 */
@Value.Immutable
public abstract non-sealed class Sponsorship implements ProceedingsRecord<Sponsorship> {
    Sponsorship() {}

    /** {@return the id, unique in a document, such as {@code sponsorship-1}} */
    @Override
    public abstract Id<Sponsorship> id();

    /** {@return as what the party stands behind the text} */
    public abstract SponsorshipKind kind();

    /** {@return the text that is sponsored; absent if not stated} */
    public abstract Optional<Id<? extends FormalText<?>>> textId();

    /** {@return the version, as {@code textId#key}, such as {@code kyoto-declaration#draft}; absent if not stated} */
    public abstract Optional<KeyReference> versionRef();

    /** {@return the party; absent if not stated} */
    public abstract Optional<Id<? extends Party>> partyId();

    /** {@return the party as written, where it is not resolved; absent if not stated} */
    public abstract Optional<String> name();

    /** {@return on behalf of whom; empty if for itself only} */
    public abstract ImmutableList<Id<? extends Party>> onBehalfOfIds();

    /** {@return when it joined; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return when it withdrew; absent if it did not or that is not known} */
    public abstract Optional<PartialDate> withdrawnOn();

    @Value.Check
    final void check() {
        Checks.partyOrName("sponsorship", id(), partyId(), name());
    }

    /** {@return a builder with nothing set} */
    public static SponsorshipBuilder builder() {
        return new SponsorshipBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SponsorshipBuilder toBuilder();
}
