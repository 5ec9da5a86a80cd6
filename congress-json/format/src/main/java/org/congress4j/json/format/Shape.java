package org.congress4j.json.format;

/**
 * What a value looks like on the wire, and how to read and write it.
 *
 * @param <T> the type of the value
 */
abstract class Shape<T> {
    /** What is expected, for messages: {@code a whole number}. */
    abstract String expected();

    /** Reads the value on whose first token the reader stands, and stops on its last. */
    abstract T read(WireReader in);

    abstract void write(T value, WireWriter out);

    /** How many characters a text or number may have that is worth remembering with its value; 0 if none is. */
    int longestThatRecurs() {
        return 0;
    }
}
