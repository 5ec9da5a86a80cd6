package org.congress4j.json.format;

import com.google.common.base.Ascii;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import org.congress4j.model.describe.Kind;

/** The kind of a problem; {@link #toString} returns the stable code, such as {@code missing_member}. */
public enum ProblemCode {
    /** The text is not JSON. */
    MALFORMED_JSON,
    /** The bytes are not UTF-8. */
    NOT_UTF8,
    /** The document begins with a byte order mark. */
    BYTE_ORDER_MARK,
    /** The document ends before it is complete. */
    TRUNCATED,
    /** Something follows the document. */
    TRAILING_TEXT,
    /** Objects and arrays are nested too deeply. */
    TOO_DEEP,
    /** A name, a text, a number or the document is longer than allowed. */
    TOO_LONG,
    /** A document has more records than allowed. */
    TOO_MANY_RECORDS,
    /** A member stands twice in an object. */
    DUPLICATE_MEMBER,
    /** Required members are missing. */
    MISSING_MEMBER,
    /** A value is null, and should be left out; a warning, or an error if reading strictly. */
    NULL_VALUE,
    /** A value is the empty text, and should be left out; a warning, or an error if reading strictly. */
    EMPTY_TEXT,
    /** An array or object is empty, and should be left out; a warning, or an error if reading strictly. */
    EMPTY_VALUE,
    /** A value is of another JSON type than expected. */
    WRONG_TYPE,
    /** A value is of the right JSON type and still impossible. */
    INVALID_VALUE,
    /** A string holds a lone surrogate. */
    LONE_SURROGATE,
    /** A pointer to a member lacks its first slash; a warning, or an error if reading strictly. */
    INCOMPLETE_POINTER,
    /** The {@code type} of a record is not the one that must stand there. */
    WRONG_RECORD_TYPE,
    /** The version of the format is not one that this reader reads. */
    UNSUPPORTED_VERSION,
    /** The version of the format is a later one that adds to what this reader knows; a warning, or an error if reading strictly. */
    NEWER_VERSION,
    /** The document requires an extension that the reader does not understand. */
    UNSUPPORTED_EXTENSION,
    /** A member is not known; a warning, or an error if reading strictly. */
    UNKNOWN_MEMBER,
    /** A record is of a type that is not known; a warning, or an error if reading strictly. */
    UNKNOWN_RECORD_TYPE,
    /** A code is not on its list; a warning. */
    UNKNOWN_CODE;

    /** The kind of the codes. */
    static final Kind.Text<ProblemCode> KIND = Kind.text("problemCode", ProblemCode::parse);

    private static final Set<ProblemCode> REFUSING_DOCUMENT =
            Sets.immutableEnumSet(UNSUPPORTED_VERSION, NEWER_VERSION, UNSUPPORTED_EXTENSION);
    private static final Set<ProblemCode> BREAKING_OFF = Sets.immutableEnumSet(
            MALFORMED_JSON, NOT_UTF8, BYTE_ORDER_MARK, TRUNCATED, TRAILING_TEXT, TOO_DEEP, TOO_LONG, TOO_MANY_RECORDS);

    private final String text = Ascii.toLowerCase(name());

    /** {@return the code as text, such as {@code missing_member}; it does not change between versions} */
    @Override
    public String toString() {
        return text;
    }

    private static ProblemCode parse(String text) {
        return Arrays.stream(values())
                .filter(code -> code.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no problem with the code '" + text + "'"));
    }

    /** Whether nothing in a document with this problem can be trusted. */
    boolean refusesDocument() {
        return REFUSING_DOCUMENT.contains(this);
    }

    /** Whether the rest of a document cannot be read after this problem, whereas what was read before is of use. */
    boolean breaksOff() {
        return BREAKING_OFF.contains(this);
    }

    /** Whether reading cannot go on after this problem. */
    boolean endsReading() {
        return breaksOff() || refusesDocument();
    }
}
