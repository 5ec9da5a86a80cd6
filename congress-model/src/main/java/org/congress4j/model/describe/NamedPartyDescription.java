package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.NamedParty;
import org.congress4j.model.NamedPartyBuilder;
import org.congress4j.model.Party;

/** The description of {@link NamedParty}. */
final class NamedPartyDescription {
    static final ValueType<NamedParty> TYPE = ValueType.of(NamedParty.class, NamedPartyDescription::members);

    private static Members<NamedParty> members() {
        return Members.of(NamedParty::builder, NamedPartyBuilder::build)
                .optional("partyId", NamedParty::partyId, NamedPartyBuilder::partyId, reference(Party.class))
                .optional("name", NamedParty::name, NamedPartyBuilder::name, TEXT)
                .atLeastOneOf("partyId", "name")
                .extensions(NamedParty::extensions, NamedPartyBuilder::putAllExtensions);
    }
}
