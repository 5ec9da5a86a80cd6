package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Claim;
import org.congress4j.model.ClaimBuilder;
import org.congress4j.model.Source;
import org.congress4j.model.code.ClaimRank;

/** The description of {@link Claim}. */
final class ClaimDescription {
    static final ValueType<Claim> TYPE = ValueType.of(Claim.class, ClaimDescription::members);

    private static Members<Claim> members() {
        return Members.of(Claim::builder, ClaimBuilder::build)
                .optional("at", Claim::at, ClaimBuilder::at, POINTER)
                .optional("value", Claim::value, ClaimBuilder::value, ANY)
                .optional("text", Claim::text, ClaimBuilder::text, LOCALIZED_TEXT)
                .set("sourceIds", Claim::sourceIds, ClaimBuilder::addAllSourceIds, reference(Source.class))
                .optional("locator", Claim::locator, ClaimBuilder::locator, value(LocatorDescription.TYPE))
                .optional("rank", Claim::rank, ClaimBuilder::rank, code(ClaimRank.LIST))
                .atLeastOneOf("sourceIds")
                .extensions(Claim::extensions, ClaimBuilder::putAllExtensions);
    }
}
