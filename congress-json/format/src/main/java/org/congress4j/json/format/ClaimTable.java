package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.ANY;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.POINTER;
import static org.congress4j.json.format.Shapes.code;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Claim;
import org.congress4j.model.ClaimBuilder;
import org.congress4j.model.ClaimRank;

/** The JSON form of {@link Claim}. */
final class ClaimTable {
    static final ObjectTable<Claim> TABLE = ObjectTable.value(Claim.class, Claim::builder, ClaimBuilder::build)
            .optional("at", Claim::at, ClaimBuilder::at, POINTER)
            .optional("value", Claim::value, ClaimBuilder::value, ANY)
            .optional("text", Claim::text, ClaimBuilder::text, LOCALIZED_TEXT)
            .set("sourceIds", Claim::sourceIds, ClaimBuilder::addAllSourceIds, id())
            .optional("locator", Claim::locator, ClaimBuilder::locator, object(() -> LocatorTable.TABLE))
            .optional("rank", Claim::rank, ClaimBuilder::rank, code(ClaimRank.class, ClaimRank::of, ClaimRank::list))
            .atLeastOneOf("sourceIds")
            .extensions(Claim::extensions, ClaimBuilder::putAllExtensions);

    private ClaimTable() {}
}
