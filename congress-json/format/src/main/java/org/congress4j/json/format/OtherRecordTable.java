package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.OtherRecord;
import org.congress4j.model.OtherRecordBuilder;

/** The JSON form of {@link OtherRecord}, whose type is a member like others. */
final class OtherRecordTable {
    private static final Shape<String> TYPE = new TextShape<>("the type of a record", Shapes::notBlank) {
        @Override
        String read(WireReader in) {
            String type = super.read(in);
            String message = "'" + type + "' is not a known type of records";
            if (in.options().strict()) {
                throw in.error(ProblemCode.UNKNOWN_RECORD_TYPE, message);
            }
            in.warn(ProblemCode.UNKNOWN_RECORD_TYPE, message);
            return type;
        }

        @Override
        void write(String type, WireWriter out) {
            if (RecordLists.isKnown(type)) {
                throw out.error(
                        ProblemCode.WRONG_RECORD_TYPE,
                        "records of type '" + type + "' must not stand among the other records");
            }
            super.write(type, out);
        }
    };

    static final ObjectTable<OtherRecord> TABLE = ObjectTable.value(
                    OtherRecord.class, OtherRecord::builder, OtherRecordBuilder::build)
            .required("type", OtherRecord::type, OtherRecordBuilder::type, TYPE)
            .required("id", OtherRecord::id, OtherRecordBuilder::id, id())
            .common(
                    OtherRecordBuilder::addAllIdentifiers,
                    OtherRecordBuilder::addAllSourceIds,
                    OtherRecordBuilder::addAllClaims,
                    OtherRecordBuilder::putAllAbsent,
                    OtherRecordBuilder::modified)
            .extensions(OtherRecord::extensions, OtherRecordBuilder::putAllExtensions);

    private OtherRecordTable() {}
}
