package org.congress4j.json.format;

import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.spelling.SpelledNames;
import org.congress4j.model.spelling.Spelling;

/** A record type that this version does not know; known types are refused. */
final class OtherRecordTypeShape extends TextShape<String> {
    private static final SpelledNames TYPES =
            SpelledNames.of(RecordTypes.known().stream().map(RecordType::name).toList());

    OtherRecordTypeShape() {
        super(Kind.OTHER_RECORD_TYPE.name(), "the type of a record", Patterns.NOT_BLANK, Kind.OTHER_RECORD_TYPE::parse);
    }

    @Override
    String read(WireReader in) {
        String type = super.read(in);
        if (isTaken(type)) {
            throw in.error(ProblemCode.WRONG_RECORD_TYPE, taken(type));
        }
        String message = "'" + type + "' is not a known type of records" + Spelling.didYouMean(TYPES.suggestions(type));
        if (in.options().strict()) {
            throw in.error(ProblemCode.UNKNOWN_RECORD_TYPE, message);
        }
        in.warn(ProblemCode.UNKNOWN_RECORD_TYPE, message);
        return type;
    }

    @Override
    void write(String type, WireWriter out) {
        if (isTaken(type)) {
            throw out.error(ProblemCode.WRONG_RECORD_TYPE, taken(type));
        }
        super.write(type, out);
    }

    private static boolean isTaken(String type) {
        return RecordTypes.named(type).isPresent() || type.equals(ObjectTable.DOCUMENT);
    }

    private static String taken(String type) {
        return "'" + type + "' must not stand among the records of other types";
    }
}
