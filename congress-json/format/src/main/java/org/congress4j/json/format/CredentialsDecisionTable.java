package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.CredentialsDecision;
import org.congress4j.model.CredentialsDecisionBuilder;
import org.congress4j.model.CredentialsVerdict;

/** The JSON form of {@link CredentialsDecision}. */
final class CredentialsDecisionTable {
    static final ObjectTable<CredentialsDecision> TABLE = ObjectTable.value(
                    CredentialsDecision.class, CredentialsDecision::builder, CredentialsDecisionBuilder::build)
            .required(
                    "verdict",
                    CredentialsDecision::verdict,
                    CredentialsDecisionBuilder::verdict,
                    code(CredentialsVerdict.class, CredentialsVerdict::of, CredentialsVerdict::list))
            .optional("bodyId", CredentialsDecision::bodyId, CredentialsDecisionBuilder::bodyId, id())
            .optional("date", CredentialsDecision::date, CredentialsDecisionBuilder::date, DATE)
            .optional("actionId", CredentialsDecision::actionId, CredentialsDecisionBuilder::actionId, id())
            .optional("remark", CredentialsDecision::remark, CredentialsDecisionBuilder::remark, LOCALIZED_TEXT)
            .extensions(CredentialsDecision::extensions, CredentialsDecisionBuilder::putAllExtensions);

    private CredentialsDecisionTable() {}
}
