package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.Electorate;
import org.congress4j.model.ElectorateBuilder;

/** The JSON form of {@link Electorate}. */
final class ElectorateTable {
    static final ObjectTable<Electorate> TABLE = ObjectTable.value(
                    Electorate.class, Electorate::builder, ElectorateBuilder::build)
            .optional("bodyId", Electorate::bodyId, ElectorateBuilder::bodyId, id())
            .optional("asOf", Electorate::asOf, ElectorateBuilder::asOf, DATE)
            .optionalLong("size", Electorate::size, ElectorateBuilder::size)
            .optionalLong("present", Electorate::present, ElectorateBuilder::present)
            .set("vetoHolderIds", Electorate::vetoHolderIds, ElectorateBuilder::addAllVetoHolderIds, id())
            .extensions(Electorate::extensions, ElectorateBuilder::putAllExtensions);

    private ElectorateTable() {}
}
