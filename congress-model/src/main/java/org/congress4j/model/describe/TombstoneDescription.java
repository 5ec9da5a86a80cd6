package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Tombstone;
import org.congress4j.model.TombstoneBuilder;

/** The description of {@link Tombstone}. */
final class TombstoneDescription {
    static final RecordType<Tombstone> TYPE = RecordType.of(
            "tombstone",
            "tombstones",
            Tombstone.class,
            Proceedings::tombstones,
            ProceedingsBuilder::addAllTombstones,
            TombstoneDescription::members);

    private static Members<Tombstone> members() {
        return Members.of(Tombstone::builder, TombstoneBuilder::build)
                .required("id", Tombstone::id, TombstoneBuilder::id, ownId())
                .required("recordType", Tombstone::recordType, TombstoneBuilder::recordType, TEXT)
                .optional(
                        "replacedById",
                        Tombstone::replacedById,
                        TombstoneBuilder::replacedById,
                        reference(ProceedingsRecord.class))
                .common(
                        TombstoneBuilder::addAllIdentifiers,
                        TombstoneBuilder::addAllSourceIds,
                        TombstoneBuilder::addAllClaims,
                        TombstoneBuilder::putAllAbsent,
                        TombstoneBuilder::modified)
                .extensions(Tombstone::extensions, TombstoneBuilder::putAllExtensions);
    }
}
