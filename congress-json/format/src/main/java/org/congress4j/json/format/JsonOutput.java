package org.congress4j.json.format;

/** Receives the tokens of a JSON document; implemented by an adapter for a JSON library. */
public interface JsonOutput {
    /** Starts an object. */
    void beginObject();

    /** Ends the object that was started last. */
    void endObject();

    /** Starts an array. */
    void beginArray();

    /** Ends the array that was started last. */
    void endArray();

    /**
     * Writes the name of a member.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes the name of a member that the format knows, one of some hundreds: an output may keep how each is written. Names that are
     * free, such as those of languages and extensions, go to {@link #name}.
     *
     * @param name the name, such as {@code congressId}
     */
    default void knownName(String name) {
        name(name);
    }

    /**
     * Writes a text.
     *
     * @param text the text, without quotes and escapes
     */
    void text(String text);

    /**
     * Writes a number.
     *
     * @param lexeme the number as it is to stand, such as {@code 1.50}
     */
    void number(String lexeme);

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void integer(long number);

    /**
     * Writes a boolean.
     *
     * @param value the value
     */
    void bool(boolean value);

    /** Writes null. */
    void nullValue();
}
