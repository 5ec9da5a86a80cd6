package org.congress4j.json.format;

/** The kinds of tokens in a JSON document. */
public enum JsonToken {
    /** The start of an object. */
    BEGIN_OBJECT("an object"),
    /** The end of an object. */
    END_OBJECT("the end of an object"),
    /** The start of an array. */
    BEGIN_ARRAY("an array"),
    /** The end of an array. */
    END_ARRAY("the end of an array"),
    /** The name of a member. */
    NAME("the name of a member"),
    /** A string. */
    STRING("string"),
    /** A number. */
    NUMBER("number"),
    /** The value true. */
    TRUE("true"),
    /** The value false. */
    FALSE("false"),
    /** The value null. */
    NULL("null"),
    /** The end of the input. */
    END("the end of the document");

    private final String description;

    JsonToken(String description) {
        this.description = description;
    }

    /** {@return the token in words, such as {@code an object}} */
    String description() {
        return description;
    }
}
