package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.ParagraphKind;
import org.immutables.value.Value;

/**
 * A paragraph or heading of a formal text that can be cited as {@code textId#key}.
 */
@Value.Immutable
public abstract class Paragraph implements Extensible {
    Paragraph() {}

    /** {@return the key, unique in the text, such as {@code op12}} */
    public abstract String key();

    /** {@return what it is} */
    public abstract ParagraphKind kind();

    /** {@return the number or letter as printed, such as {@code 12} or {@code II}; absent if not stated} */
    public abstract Optional<String> label();

    /** {@return the words by language; absent if not stated} */
    public abstract Optional<LocalizedText> text();

    /** {@return what it says, in other words; absent if not stated} */
    public abstract Optional<LocalizedText> summary();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(Optional.of(key()));
        Checks.notBlank("label of paragraph", key(), label());
    }

    /** {@return a builder with nothing set} */
    public static ParagraphBuilder builder() {
        return new ParagraphBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ParagraphBuilder toBuilder();
}
