package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
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

    /**
     * {@return which part of a speech that changed its language this is, at least 1, such as 2; parts are no translations of each
     *     other; absent where the words are all in one language}
     */
    public abstract OptionalInt part();

    /** {@return the words} */
    public abstract String text();

    /** {@return how much of the statement this is; absent if not stated} */
    public abstract Optional<Completeness> completeness();

    /** {@return whether it is the original or a translation; absent if not stated} */
    public abstract Optional<TranslationStatus> translation();

    /** Whether these are the words spoken; a part is taken to be if it is not called a translation. */
    final boolean isOriginal() {
        return translation().map(TranslationStatus.ORIGINAL::equals).orElse(part().isPresent());
    }

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("text of statement", text());
        checkArgument(part().orElse(1) >= 1, "part of statement must be at least 1 but was %s", part().orElse(1));
    }

    /** {@return a builder with nothing set} */
    public static StatementTextBuilder builder() {
        return new StatementTextBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract StatementTextBuilder toBuilder();
}
