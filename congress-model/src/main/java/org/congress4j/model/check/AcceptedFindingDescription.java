package org.congress4j.model.check;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link AcceptedFinding}. */
final class AcceptedFindingDescription {
    static final ValueType<AcceptedFinding> TYPE =
            ValueType.of(AcceptedFinding.class, AcceptedFindingDescription::members);

    private static Members<AcceptedFinding> members() {
        return Members.of(AcceptedFinding::builder, AcceptedFindingBuilder::build)
                .required("code", AcceptedFinding::code, AcceptedFindingBuilder::code, TEXT)
                .required("fingerprint", AcceptedFinding::fingerprint, AcceptedFindingBuilder::fingerprint, TEXT)
                .optional(
                        "recordId",
                        AcceptedFinding::recordId,
                        AcceptedFindingBuilder::recordId,
                        reference(ProceedingsRecord.class))
                .optional("pointer", AcceptedFinding::pointer, AcceptedFindingBuilder::pointer, PLACE)
                .map("params", AcceptedFinding::parameters, AcceptedFindingBuilder::putAllParameters, STRING)
                .optional("reason", AcceptedFinding::reason, AcceptedFindingBuilder::reason, TEXT)
                .optional("by", AcceptedFinding::by, AcceptedFindingBuilder::by, TEXT)
                .extensions(AcceptedFinding::extensions, AcceptedFindingBuilder::putAllExtensions);
    }
}
