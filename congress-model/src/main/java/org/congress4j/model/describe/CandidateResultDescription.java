package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.CandidateResult;
import org.congress4j.model.CandidateResultBuilder;
import org.congress4j.model.Party;

/** The description of {@link CandidateResult}. */
final class CandidateResultDescription {
    static final ValueType<CandidateResult> TYPE =
            ValueType.of(CandidateResult.class, CandidateResultDescription::members);

    private static Members<CandidateResult> members() {
        return Members.of(CandidateResult::builder, CandidateResultBuilder::build)
                .optional(
                        "candidateId",
                        CandidateResult::candidateId,
                        CandidateResultBuilder::candidateId,
                        reference(Party.class))
                .optional("name", CandidateResult::name, CandidateResultBuilder::name, TEXT)
                .atLeastOneOf("candidateId", "name")
                .optionalLong("votes", CandidateResult::votes, CandidateResultBuilder::votes, COUNT)
                .map(
                        "votesByCollege",
                        CandidateResult::votesByCollege,
                        CandidateResultBuilder::putAllVotesByCollege,
                        COUNT)
                .set(
                        "nominatedByIds",
                        CandidateResult::nominatedByIds,
                        CandidateResultBuilder::addAllNominatedByIds,
                        reference(Party.class))
                .optional("withdrawn", CandidateResult::withdrawn, CandidateResultBuilder::withdrawn, FLAG)
                .optional("byLot", CandidateResult::byLot, CandidateResultBuilder::byLot, FLAG)
                .optional("elected", CandidateResult::elected, CandidateResultBuilder::elected, FLAG)
                .extensions(CandidateResult::extensions, CandidateResultBuilder::putAllExtensions);
    }
}
