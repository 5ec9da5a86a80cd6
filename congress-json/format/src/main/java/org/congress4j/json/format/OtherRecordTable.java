package org.congress4j.json.format;

import org.congress4j.model.OtherRecord;
import org.congress4j.model.OtherRecordBuilder;

/** The JSON form of {@link OtherRecord}, whose type is a member like others. */
final class OtherRecordTable {
    static final TextShape<String> TYPE =
            new TextShape<>("otherRecordType", "the type of a record", Patterns.NOT_BLANK, Shapes::notBlank) {
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
            };

    static final ObjectTable<OtherRecord> TABLE = ObjectTable.value(
                    OtherRecord.class, OtherRecord::builder, OtherRecordBuilder::build)
            .required("type", OtherRecord::type, OtherRecordBuilder::type, TYPE)
            .id(OtherRecord::id, OtherRecordBuilder::id)
            .common(
                    OtherRecordBuilder::addAllIdentifiers,
                    OtherRecordBuilder::addAllSourceIds,
                    OtherRecordBuilder::addAllClaims,
                    OtherRecordBuilder::putAllAbsent,
                    OtherRecordBuilder::modified)
            .extensions(OtherRecord::extensions, OtherRecordBuilder::putAllExtensions);

    private OtherRecordTable() {}

    private static boolean isTaken(String type) {
        return RecordLists.isKnown(type) || type.equals(ProceedingsTable.TYPE);
    }

    private static String taken(String type) {
        return "'" + type + "' must not stand among the records of other types";
    }
}
