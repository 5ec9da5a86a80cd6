package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Credentials;
import org.congress4j.model.CredentialsBuilder;
import org.congress4j.model.CredentialsForm;

/** The JSON form of {@link Credentials}. */
final class CredentialsTable {
    static final ObjectTable<Credentials> TABLE = ObjectTable.value(
                    Credentials.class, Credentials::builder, CredentialsBuilder::build)
            .required(
                    "form",
                    Credentials::form,
                    CredentialsBuilder::form,
                    code(CredentialsForm.class, CredentialsForm::of, CredentialsForm::list))
            .optional("presentedOn", Credentials::presentedOn, CredentialsBuilder::presentedOn, DATE)
            .optional("signatory", Credentials::signatory, CredentialsBuilder::signatory, TEXT)
            .optional("documentId", Credentials::documentId, CredentialsBuilder::documentId, id())
            .list(
                    "decisions",
                    Credentials::decisions,
                    CredentialsBuilder::addAllDecisions,
                    object(() -> CredentialsDecisionTable.TABLE))
            .set("sourceIds", Credentials::sourceIds, CredentialsBuilder::addAllSourceIds, id())
            .extensions(Credentials::extensions, CredentialsBuilder::putAllExtensions);

    private CredentialsTable() {}
}
