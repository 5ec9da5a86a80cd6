package org.congress4j.model;

/**
 * The symbol of a document, such as {@code A/CONF.234/L.6}, as written. All language versions of a document share it.
 *
 * <p>Symbols are equal if they are written alike.
 */
public final class DocumentSymbol extends TextScalar {
    private DocumentSymbol(String text) {
        super("document symbol", text);
    }

    /**
     * {@return the symbol written like that}
     *
     * @param text the text, such as {@code A/CONF.234/L.6}
     * @throws IllegalArgumentException if the text is blank
     */
    public static DocumentSymbol of(String text) {
        return new DocumentSymbol(text);
    }
}
