package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Electorate;
import org.congress4j.model.ElectorateBuilder;
import org.congress4j.model.Organization;
import org.congress4j.model.Party;

/** The description of {@link Electorate}. */
final class ElectorateDescription {
    static final ValueType<Electorate> TYPE = ValueType.of(Electorate.class, ElectorateDescription::members);

    private static Members<Electorate> members() {
        return Members.of(Electorate::builder, ElectorateBuilder::build)
                .optional("bodyId", Electorate::bodyId, ElectorateBuilder::bodyId, reference(Organization.class))
                .optional("asOf", Electorate::asOf, ElectorateBuilder::asOf, DATE)
                .optionalLong("size", Electorate::size, ElectorateBuilder::size, COUNT)
                .optionalLong("present", Electorate::present, ElectorateBuilder::present, COUNT)
                .set(
                        "vetoHolderIds",
                        Electorate::vetoHolderIds,
                        ElectorateBuilder::addAllVetoHolderIds,
                        reference(Party.class))
                .extensions(Electorate::extensions, ElectorateBuilder::putAllExtensions);
    }
}
