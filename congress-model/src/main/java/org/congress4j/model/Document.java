package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.Distribution;
import org.congress4j.model.code.DocumentKind;
import org.congress4j.model.symbol.DocumentSymbol;
import org.immutables.value.Value;

/**
 * A document, such as A/CONF.234/L.6. All its language versions share one symbol.
 *
 * <pre>{@code
 * Document draft = Document.builder()
 *         .id(Id.of("d-draft-declaration"))
 *         .symbol(DocumentSymbol.of("A/CONF.234/L.6"))
 *         .addLanguageVersion(LanguageVersion.builder().language(LanguageTag.of("en")).build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Document implements ProceedingsRecord<Document> {
    Document() {}

    /** {@return the id, unique in a document, such as {@code a-conf-234-l-6}} */
    @Override
    public abstract Id<Document> id();

    /** {@return its symbol, as written; absent if not stated} */
    public abstract Optional<DocumentSymbol> symbol();

    /** {@return its other symbols, such as {@code S/2015/446} of A/70/95; empty if it has one} */
    public abstract ImmutableList<DocumentSymbol> furtherSymbols();

    /** {@return what it is; absent if not stated} */
    public abstract Optional<DocumentKind> kind();

    /** {@return its title; absent if not stated} */
    public abstract Optional<LocalizedText> title();

    /** {@return the congress that it was issued for; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    /** {@return the body that it was issued for; absent if not stated} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return the session that it is the record, journal or programme of; absent if not stated} */
    public abstract Optional<Id<Session>> sessionId();

    /** {@return the agenda items under which it was issued, as {@code agendaId#key}, such as {@code kyoto-2021-agenda#3}; empty
     *     if not stated} */
    public abstract ImmutableList<KeyReference> itemRefs();

    /** {@return who wrote it, in the order given; empty if not stated} */
    public abstract ImmutableList<NamedParty> authors();

    /** {@return who submitted it, in the order given, such as the sponsors of a draft; empty if not stated} */
    public abstract ImmutableList<NamedParty> submitters();

    /** {@return the date in its header; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return when it was published; absent if not stated} */
    public abstract Optional<PartialDate> published();

    /** {@return when it was reissued, such as for technical reasons; absent if it was not} */
    public abstract Optional<PartialDate> reissuedOn();

    /** {@return the document that it corrects, where it is a corrigendum; absent if it is none} */
    public abstract Optional<Id<Document>> correctsId();

    /** {@return the document that it replaces, such as the one that it revises; absent if it replaces none} */
    public abstract Optional<Id<Document>> replacesId();

    /** {@return the document to which it is an addendum; absent if it is none} */
    public abstract Optional<Id<Document>> addendumToId();

    /** {@return how widely it was distributed; absent if not stated} */
    public abstract Optional<Distribution> distribution();

    /** {@return the language versions; empty if none is known} */
    public abstract ImmutableList<LanguageVersion> languageVersions();

    /** {@return the languages in which it is to be issued, such as {@code ar}; empty if not stated} */
    public abstract ImmutableList<LanguageTag> dueLanguages();

    /** {@return what it is about; empty if not stated} */
    public abstract ImmutableList<Subject> subjects();

    /** {@return what it is about, in words of no scheme, such as <em>transboundary rivers</em>; empty if not stated} */
    public abstract ImmutableList<LocalizedText> keywords();

    /** {@return a builder with nothing set} */
    public static DocumentBuilder builder() {
        return new DocumentBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract DocumentBuilder toBuilder();
}
