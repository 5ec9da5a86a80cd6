package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.OtherRecord;
import org.congress4j.model.OtherRecordBuilder;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;

/** The description of {@link OtherRecord}, whose type is a member like others. */
final class OtherRecordDescription {
    static final RecordType<OtherRecord> TYPE = RecordType.of(
            "",
            "otherRecords",
            OtherRecord.class,
            Proceedings::otherRecords,
            ProceedingsBuilder::addAllOtherRecords,
            OtherRecordDescription::members);

    private static Members<OtherRecord> members() {
        return Members.of(OtherRecord::builder, OtherRecordBuilder::build)
                .required("type", OtherRecord::type, OtherRecordBuilder::type, OTHER_RECORD_TYPE)
                .required("id", OtherRecord::id, OtherRecordBuilder::id, ownId())
                .common(
                        OtherRecordBuilder::addAllIdentifiers,
                        OtherRecordBuilder::addAllSourceIds,
                        OtherRecordBuilder::addAllClaims,
                        OtherRecordBuilder::putAllAbsent,
                        OtherRecordBuilder::modified)
                .extensions(OtherRecord::extensions, OtherRecordBuilder::putAllExtensions);
    }
}
