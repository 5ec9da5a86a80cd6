package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.Distribution;
import org.congress4j.model.code.DocumentKind;
import org.congress4j.model.symbol.DocumentSymbol;
import org.immutables.value.Value;

/**
 * A document, such as A/CONF.234/L.6. All its language versions share one symbol.
 */
@Value.Immutable
public abstract class Document implements ProceedingsRecord<Document> {
    Document() {}

    /** {@return the id, unique in a document, such as {@code a-conf-234-l-6}} */
    @Override
    public abstract Id<Document> id();

    /** {@return its symbol, as written; absent if not stated} */
    public abstract Optional<DocumentSymbol> symbol();

    /** {@return what it is; absent if not stated} */
    public abstract Optional<DocumentKind> kind();

    /** {@return its title; absent if not stated} */
    public abstract Optional<LocalizedText> title();

    /** {@return the congress that it was issued for; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    /** {@return the body that it was issued for; absent if not stated} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return the date in its header; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return when it was published; absent if not stated} */
    public abstract Optional<PartialDate> published();

    /** {@return how widely it was distributed; absent if not stated} */
    public abstract Optional<Distribution> distribution();

    /** {@return the language versions; empty if none is known} */
    public abstract ImmutableList<LanguageVersion> languageVersions();

    /** {@return what it is about; empty if not stated} */
    public abstract ImmutableList<Subject> subjects();

    /** {@return a builder with nothing set} */
    public static DocumentBuilder builder() {
        return new DocumentBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract DocumentBuilder toBuilder();
}
