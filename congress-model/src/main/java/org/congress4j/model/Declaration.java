package org.congress4j.model;

import org.immutables.value.Value;

/**
 * A declaration, such as the Kyoto Declaration. When and by whom it was adopted is recorded in the actions on it.
 *
 * <pre>{@code
 * Declaration declaration = Declaration.builder()
 *         .id(Id.of("kyoto-declaration"))
 *         .form(TextForm.DECLARATION)
 *         .title(LocalizedText.of("en", "Kyoto Declaration"))
 *         .annexOfId(Id.of("kyoto-2021-resolution-1"))
 *         .build();
 * }</pre>
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
