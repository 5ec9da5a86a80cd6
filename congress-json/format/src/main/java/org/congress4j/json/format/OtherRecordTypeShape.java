package org.congress4j.json.format;

import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.RecordTypes;

/** A record type that this version does not know; known types are refused. */
final class OtherRecordTypeShape extends TextShape<String> {
    OtherRecordTypeShape() {
        super(Kind.OTHER_RECORD_TYPE.name(), "the type of a record", Patterns.NOT_BLANK, Kind.OTHER_RECORD_TYPE::parse);
    }

    @Override
    String read(WireReader in) {
        String type = super.read(in);
        if (isTaken(type)) {
            throw in.error(ProblemCode.WRONG_RECORD_TYPE, taken(type));
        }
        String message = "'" + type + "' is not a known type of records";
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
