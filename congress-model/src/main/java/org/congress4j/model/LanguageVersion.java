package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.TranslationStatus;
import org.immutables.value.Value;

/**
 * A document in one language. All versions share the symbol of the document.
 */
@Value.Immutable
public abstract class LanguageVersion implements Extensible {
    LanguageVersion() {}

    /** {@return the language, such as {@code fr}} */
    public abstract LanguageTag language();

    /** {@return whether it is the original or a translation; absent if not stated} */
    public abstract Optional<TranslationStatus> translation();

    /** {@return the files that hold it; empty if none is known} */
    public abstract ImmutableList<FileLink> files();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static LanguageVersionBuilder builder() {
        return new LanguageVersionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract LanguageVersionBuilder toBuilder();
}
