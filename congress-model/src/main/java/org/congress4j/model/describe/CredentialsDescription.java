package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Credentials;
import org.congress4j.model.CredentialsBuilder;
import org.congress4j.model.Document;
import org.congress4j.model.Party;
import org.congress4j.model.Source;
import org.congress4j.model.code.CredentialsForm;

/** The description of {@link Credentials}. */
final class CredentialsDescription {
    static final ValueType<Credentials> TYPE = ValueType.of(Credentials.class, CredentialsDescription::members);

    private static Members<Credentials> members() {
        return Members.of(Credentials::builder, CredentialsBuilder::build)
                .required("form", Credentials::form, CredentialsBuilder::form, code(CredentialsForm.LIST))
                .optional("presentedOn", Credentials::presentedOn, CredentialsBuilder::presentedOn, DATE)
                .optional("signatory", Credentials::signatory, CredentialsBuilder::signatory, TEXT)
                .optional("issuerId", Credentials::issuerId, CredentialsBuilder::issuerId, reference(Party.class))
                .optional("issuerName", Credentials::issuerName, CredentialsBuilder::issuerName, TEXT)
                .optional(
                        "documentId",
                        Credentials::documentId,
                        CredentialsBuilder::documentId,
                        reference(Document.class))
                .list(
                        "decisions",
                        Credentials::decisions,
                        CredentialsBuilder::addAllDecisions,
                        value(CredentialsDecisionDescription.TYPE))
                .set("sourceIds", Credentials::sourceIds, CredentialsBuilder::addAllSourceIds, reference(Source.class))
                .extensions(Credentials::extensions, CredentialsBuilder::putAllExtensions);
    }
}
