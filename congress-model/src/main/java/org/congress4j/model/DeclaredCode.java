package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code that the document uses beside those of a list, such as {@code forum} of the list {@code sessionKind}, with what it means.
 */
@Value.Immutable
public abstract class DeclaredCode implements Extensible {
    DeclaredCode() {}

    /** {@return the list that the code is added to, by its name in the format, such as {@code sessionKind}, never blank} */
    public abstract String list();

    /** {@return the code, such as {@code forum}, never blank} */
    public abstract String code();

    /** {@return what to call it in front of readers, such as <em>Forum</em>; absent if not stated} */
    public abstract Optional<LocalizedText> label();

    /** {@return what it means, such as <em>A day of workshops before the Assembly.</em>; absent if not stated} */
    public abstract Optional<LocalizedText> meaning();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("list of declared code", list());
        Checks.notBlank("declared code", code());
    }

    /** {@return a builder with nothing set} */
    public static DeclaredCodeBuilder builder() {
        return new DeclaredCodeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract DeclaredCodeBuilder toBuilder();
}
