package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Contact;
import org.congress4j.model.ContactBuilder;
import org.congress4j.model.Organization;

/** The description of {@link Contact}. */
final class ContactDescription {
    static final ValueType<Contact> TYPE = ValueType.of(Contact.class, ContactDescription::members);

    private static Members<Contact> members() {
        return Members.of(Contact::builder, ContactBuilder::build)
                .optional("name", Contact::name, ContactBuilder::name, TEXT)
                .optional("title", Contact::title, ContactBuilder::title, LOCALIZED_TEXT)
                .optional(
                        "organizationId",
                        Contact::organizationId,
                        ContactBuilder::organizationId,
                        reference(Organization.class))
                .optional("email", Contact::email, ContactBuilder::email, TEXT)
                .atLeastOneOf("name", "title", "organizationId", "email")
                .extensions(Contact::extensions, ContactBuilder::putAllExtensions);
    }
}
