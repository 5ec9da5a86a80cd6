package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.CastingVote;
import org.congress4j.model.CastingVoteBuilder;
import org.congress4j.model.Party;
import org.congress4j.model.code.VoteChoice;

/** The description of {@link CastingVote}. */
final class CastingVoteDescription {
    static final ValueType<CastingVote> TYPE = ValueType.of(CastingVote.class, CastingVoteDescription::members);

    private static Members<CastingVote> members() {
        return Members.of(CastingVote::builder, CastingVoteBuilder::build)
                .optional("voterId", CastingVote::voterId, CastingVoteBuilder::voterId, reference(Party.class))
                .optional("name", CastingVote::name, CastingVoteBuilder::name, TEXT)
                .atLeastOneOf("voterId", "name")
                .required("choice", CastingVote::choice, CastingVoteBuilder::choice, code(VoteChoice.LIST))
                .extensions(CastingVote::extensions, CastingVoteBuilder::putAllExtensions);
    }
}
