package org.congress4j.model;

import org.immutables.value.Value;

/**
 * A declaration, such as the Kyoto Declaration. When and by whom it was adopted is recorded in the actions on it.
 */
@Value.Immutable
public abstract non-sealed class Declaration implements FormalText<Declaration> {
    Declaration() {}

    /** {@return the id, unique in a document, such as {@code kyoto-declaration}} */
    @Override
    public abstract Id<Declaration> id();

    /** {@return a builder with nothing set} */
    public static DeclarationBuilder builder() {
        return new DeclarationBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract DeclarationBuilder toBuilder();
}
