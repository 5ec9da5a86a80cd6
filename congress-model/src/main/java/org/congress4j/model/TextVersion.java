package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.VersionKind;
import org.immutables.value.Value;

/**
 * A version of a formal text, such as its draft, and the document that contains it.
 */
@Value.Immutable
public abstract class TextVersion implements Extensible {
    TextVersion() {}

    /** {@return the key of this version, unique in the text, such as {@code draft}; absent if not stated} */
    public abstract Optional<String> key();

    /** {@return which stage it is} */
    public abstract VersionKind kind();

    /** {@return the document that holds it; absent if not stated} */
    public abstract Optional<Id<Document>> documentId();

    /** {@return the date of the version; absent if not stated} */
    public abstract Optional<PartialDate> date();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(key());
    }

    /** {@return a builder with nothing set} */
    public static TextVersionBuilder builder() {
        return new TextVersionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract TextVersionBuilder toBuilder();
}
