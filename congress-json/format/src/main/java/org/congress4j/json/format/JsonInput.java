package org.congress4j.json.format;

/**
 * The tokens of a JSON document, one after the other; an adapter of a JSON library implements it.
 *
 * <p>An input stands on a token. It need not find duplicate members, lone surrogates or nesting that is too deep: the reader of
 * this package does.
 */
public interface JsonInput {
    /**
     * {@return the next token, on which the input then stands; {@link JsonToken#END} after the last}
     *
     * @throws CongressJsonException as made by {@link CongressJsonException#malformed} if the input is not JSON
     */
    JsonToken next();

    /** {@return the token on which the input stands} */
    JsonToken current();

    /** {@return the name, the text without quotes and escapes, or the number as written, on which the input stands} */
    String text();

    /** {@return the line of the token on which the input stands, counted from 1; 0 if unknown} */
    int line();

    /** {@return the column where that token starts, counted from 1; 0 if unknown} */
    int column();
}
