package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.Completeness;
import org.congress4j.model.code.TranslationStatus;
import org.immutables.value.Value;

/**
 * The words of a statement in one language, and how complete they are.
 */
@Value.Immutable
public abstract class StatementText implements Extensible {
    StatementText() {}

    /** {@return the language of the words, such as {@code fr}} */
    public abstract LanguageTag language();

    /** {@return the words} */
    public abstract String text();

    /** {@return how much of the statement this is; absent if not stated} */
    public abstract Optional<Completeness> completeness();

    /** {@return whether it is the original or a translation; absent if not stated} */
    public abstract Optional<TranslationStatus> translation();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("text of statement", text());
    }

    /** {@return a builder with nothing set} */
    public static StatementTextBuilder builder() {
        return new StatementTextBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract StatementTextBuilder toBuilder();
}
