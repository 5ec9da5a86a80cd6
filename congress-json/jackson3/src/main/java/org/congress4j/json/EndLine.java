package org.congress4j.json;

import com.google.common.hash.HashCode;
import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.ProceedingsRecord;

/**
 * The last line of a file, which says what must stand before it.
 *
 * @param records how many lines stand between the header and it
 * @param digest the SHA-256 of all bytes before it
 */
record EndLine(String records, String digest) {
    static final String TYPE = "end";

    private static final String RECORDS = "records";
    private static final String DIGEST = "digest";

    static EndLine of(long records, HashCode sha256) {
        return new EndLine(Long.toString(records), "sha-256:" + sha256);
    }

    /** The end that a line says, if it is one. */
    static Optional<EndLine> in(ProceedingsRecord<?> record) {
        if (record instanceof OtherRecord other && other.type().equals(TYPE)) {
            return Optional.of(new EndLine(member(other, RECORDS), member(other, DIGEST)));
        }
        return Optional.empty();
    }

    private static String member(OtherRecord line, String name) {
        JsonValue value = line.extensions().get(name);
        if (value instanceof JsonValue.JsonNumber number) {
            return number.lexeme();
        }
        return value instanceof JsonValue.JsonString string ? string.value() : "";
    }

    OtherRecord record() {
        return OtherRecord.builder()
                .type(TYPE)
                .id(Id.of(TYPE))
                .putExtension(RECORDS, new JsonValue.JsonNumber(records))
                .putExtension(DIGEST, JsonValue.of(digest))
                .build();
    }
}
