package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Action;
import org.congress4j.model.CredentialsDecision;
import org.congress4j.model.CredentialsDecisionBuilder;
import org.congress4j.model.Organization;
import org.congress4j.model.code.CredentialsVerdict;

/** The description of {@link CredentialsDecision}. */
final class CredentialsDecisionDescription {
    static final ValueType<CredentialsDecision> TYPE =
            ValueType.of(CredentialsDecision.class, CredentialsDecisionDescription::members);

    private static Members<CredentialsDecision> members() {
        return Members.of(CredentialsDecision::builder, CredentialsDecisionBuilder::build)
                .required(
                        "verdict",
                        CredentialsDecision::verdict,
                        CredentialsDecisionBuilder::verdict,
                        code(CredentialsVerdict.LIST))
                .optional(
                        "bodyId",
                        CredentialsDecision::bodyId,
                        CredentialsDecisionBuilder::bodyId,
                        reference(Organization.class))
                .optional("date", CredentialsDecision::date, CredentialsDecisionBuilder::date, DATE)
                .optional(
                        "actionId",
                        CredentialsDecision::actionId,
                        CredentialsDecisionBuilder::actionId,
                        reference(Action.class))
                .optional("remark", CredentialsDecision::remark, CredentialsDecisionBuilder::remark, LOCALIZED_TEXT)
                .extensions(CredentialsDecision::extensions, CredentialsDecisionBuilder::putAllExtensions);
    }
}
