package org.congress4j.json.format;

import org.jspecify.annotations.Nullable;

/** The values of strings and numbers that were read before; see {@link JsonInput#find}. */
public interface KnownTexts {
    /** {@return how many characters a text or number may have that is looked for, such as 32; none that is longer is known} */
    int maxLength();

    /**
     * {@return the value that was made of a text or number before; null if it is not known any more}
     *
     * @param characters holds the text without quotes and escapes, or the number as written
     * @param offset where it starts
     * @param length how many characters it has
     */
    @Nullable
    Object find(char[] characters, int offset, int length);
}
