package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.SourceTier;
import org.immutables.value.Value;

/**
 * Where a fact comes from, such as a press release: who published it, when, with which authority, and where it can be read.
 *
 * <pre>{@code
 * Source press = Source.builder()
 *         .id(Id.of("press-release"))
 *         .title(LocalizedText.of("en", "Unique hybrid 14th UN Congress on Crime Prevention and Criminal Justice closes in Kyoto, Japan"))
 *         .published(PartialDate.of("2021-03-12"))
 *         .addUri("https://unis.unvienna.org/unis/en/pressrels/2021/uniscp1120.html")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Source implements ProceedingsRecord<Source> {
    Source() {}

    /** {@return the id, unique in a document, such as {@code press-release}} */
    @Override
    public abstract Id<Source> id();

    /** {@return how much authority it has; absent if not stated} */
    public abstract Optional<SourceTier> tier();

    /** {@return whether the publisher calls it official; absent if not stated} */
    public abstract Optional<Boolean> official();

    /** {@return its title; absent if not stated} */
    public abstract Optional<LocalizedText> title();

    /**
     * {@return what the publisher says about its standing, such as <em>For information only - not an official document</em>;
     *     absent if not stated}
     */
    public abstract Optional<LocalizedText> disclaimer();

    /** {@return the organization that published it, such as {@code unis-vienna}; absent if not stated} */
    public abstract Optional<Id<Organization>> publisherId();

    /**
     * {@return the publisher as written, where it is not resolved, such as {@code United Nations Information Service};
     *     absent if not stated}
     */
    public abstract Optional<String> publisherName();

    /** {@return when it was published; absent if not stated} */
    public abstract Optional<PartialDate> published();

    /** {@return when it was read; absent if not stated} */
    public abstract Optional<PartialDate> retrieved();

    /** {@return the language in which it was read, such as {@code en}; absent if not stated} */
    public abstract Optional<LanguageTag> language();

    /** {@return the addresses where it can be read; empty if unknown} */
    public abstract ImmutableList<String> uris();

    /** {@return the document that it is; absent if not stated} */
    public abstract Optional<Id<Document>> documentId();

    /** {@return whom the publisher names for questions; empty if nobody is named} */
    public abstract ImmutableList<Contact> contacts();

    /** {@return the licence, an SPDX identifier or an address, such as {@code CC-BY-4.0}; absent if not stated} */
    public abstract Optional<String> licence();

    /** {@return how its publisher wants it cited; absent if not stated} */
    public abstract Optional<String> citation();

    @Value.Check
    final void check() {
        uris().forEach(uri -> Checks.notBlank("uri of source", id(), uri));
        Checks.notBlank("publisher of source", id(), publisherName());
        Checks.notBlank("licence of source", id(), licence());
        Checks.notBlank("citation of source", id(), citation());
    }

    /** {@return a builder with nothing set} */
    public static SourceBuilder builder() {
        return new SourceBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract SourceBuilder toBuilder();
}
