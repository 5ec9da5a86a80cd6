package org.congress4j.json.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a JSON document in order, implemented by an adapter for a JSON library.
 *
 * <p>An input is positioned on a token. It need not detect duplicate members, lone surrogates or excessive nesting; the reader of this
 * package does.
 */
public interface JsonInput {
    /**
     * {@return the next token, on which the input then stands; {@link JsonToken#END} after the last}
     *
     * @throws CongressJsonException as made by {@link CongressJsonException#malformed} if the input is not JSON
     */
    JsonToken next();

    /**
     * Moves to the next token, as {@link #next()} does.
     *
     * <p>An input that knows how to find a name among many while it reads it does that; others look for the text.
     *
     * @param names the names that are known
     * @param likely the place of the name that is likely next, from 0 to the number of names
     * @return the place of the name on which the input then stands, counted from 0; {@link KnownNames#UNKNOWN} if it is not among
     *     them, or the input stands on another token
     * @throws CongressJsonException as {@link #next()} does
     */
    default int next(KnownNames names, int likely) {
        return next() == JsonToken.NAME ? names.place(text(), likely) : KnownNames.UNKNOWN;
    }

    /** {@return the token on which the input stands} */
    JsonToken current();

    /** {@return the name, the text without quotes and escapes, or the number as written, on which the input stands} */
    String text();

    /**
     * {@return what is known of the text or number on which the input stands; null if nothing is}
     *
     * <p>An input that has the characters at hand looks them up, so that no string is made of those that recur; others give null.
     *
     * @param known what is known
     */
    default @Nullable Object find(KnownTexts known) {
        return null;
    }

    /**
     * Moves to the next token, and further as long as it stands on a text that is known, as it does in a list of voters.
     *
     * @param known what is known
     * @param found gets what is known of each text that was passed
     * @throws CongressJsonException as {@link #next} does
     */
    default void findAll(KnownTexts known, List<Object> found) {
        while (next() == JsonToken.STRING) {
            Object value = find(known);
            if (value == null) {
                return;
            }
            found.add(value);
        }
    }

    /** {@return the line of the token on which the input stands, counted from 1; 0 if unknown} */
    int line();

    /** {@return the column where that token starts, counted from 1; 0 if unknown} */
    int column();

    /** {@return a mark of the token on which the input stands, for {@link #textSince}; null if the input cannot give its text} */
    default @Nullable Object mark() {
        return null;
    }

    /**
     * {@return the text from the start of a token to the end of the one on which the input stands, as it stands in the document; empty
     *     if the input cannot give it}
     *
     * @param mark what {@link #mark} gave on that token
     * @throws CongressJsonException as {@link #next} does, since the token may be cut
     */
    default String textSince(@Nullable Object mark) {
        return "";
    }
}
