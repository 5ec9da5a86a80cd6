package org.congress4j.model.edit;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link ProceedingsDiff}. */
final class ProceedingsDiffDescription {
    static final ValueType<ProceedingsDiff> TYPE =
            ValueType.of(ProceedingsDiff.class, ProceedingsDiffDescription::members);

    private ProceedingsDiffDescription() {}

    private static Members<ProceedingsDiff> members() {
        return Members.of(ProceedingsDiff::builder, ProceedingsDiffBuilder::build)
                .listEvenIfEmpty(
                        "header",
                        ProceedingsDiff::header,
                        ProceedingsDiffBuilder::addAllHeader,
                        value(MemberChangeDescription.TYPE))
                .listEvenIfEmpty(
                        "records",
                        ProceedingsDiff::records,
                        ProceedingsDiffBuilder::addAllRecords,
                        value(RecordChangeDescription.TYPE))
                .extensions(ProceedingsDiff::extensions, ProceedingsDiffBuilder::putAllExtensions);
    }
}
