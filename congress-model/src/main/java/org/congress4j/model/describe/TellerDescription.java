package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Party;
import org.congress4j.model.Teller;
import org.congress4j.model.TellerBuilder;
import org.congress4j.model.code.VoteChoice;

/** The description of {@link Teller}. */
final class TellerDescription {
    static final ValueType<Teller> TYPE = ValueType.of(Teller.class, TellerDescription::members);

    private static Members<Teller> members() {
        return Members.of(Teller::builder, TellerBuilder::build)
                .optional("partyId", Teller::partyId, TellerBuilder::partyId, reference(Party.class))
                .optional("name", Teller::name, TellerBuilder::name, TEXT)
                .atLeastOneOf("partyId", "name")
                .required("choice", Teller::choice, TellerBuilder::choice, code(VoteChoice.LIST))
                .extensions(Teller::extensions, TellerBuilder::putAllExtensions);
    }
}
