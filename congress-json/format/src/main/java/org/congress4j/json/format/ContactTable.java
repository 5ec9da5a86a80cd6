package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.Contact;
import org.congress4j.model.ContactBuilder;

/** The JSON form of {@link Contact}. */
final class ContactTable {
    static final ObjectTable<Contact> TABLE = ObjectTable.value(Contact.class, Contact::builder, ContactBuilder::build)
            .optional("name", Contact::name, ContactBuilder::name, TEXT)
            .optional("title", Contact::title, ContactBuilder::title, LOCALIZED_TEXT)
            .optional("organizationId", Contact::organizationId, ContactBuilder::organizationId, id())
            .optional("email", Contact::email, ContactBuilder::email, TEXT)
            .atLeastOneOf("name", "title", "organizationId", "email")
            .extensions(Contact::extensions, ContactBuilder::putAllExtensions);

    private ContactTable() {}
}
