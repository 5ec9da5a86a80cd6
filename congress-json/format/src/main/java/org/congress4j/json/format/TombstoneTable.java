package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.Tombstone;
import org.congress4j.model.TombstoneBuilder;

/** The JSON form of {@link Tombstone}. */
final class TombstoneTable {
    static final ObjectTable<Tombstone> TABLE = ObjectTable.record(
                    "tombstone", Tombstone.class, Tombstone::builder, TombstoneBuilder::build)
            .id(Tombstone::id, TombstoneBuilder::id)
            .required("recordType", Tombstone::recordType, TombstoneBuilder::recordType, TEXT)
            .optional("replacedById", Tombstone::replacedById, TombstoneBuilder::replacedById, id())
            .common(
                    TombstoneBuilder::addAllIdentifiers,
                    TombstoneBuilder::addAllSourceIds,
                    TombstoneBuilder::addAllClaims,
                    TombstoneBuilder::putAllAbsent,
                    TombstoneBuilder::modified)
            .extensions(Tombstone::extensions, TombstoneBuilder::putAllExtensions);

    private TombstoneTable() {}
}
