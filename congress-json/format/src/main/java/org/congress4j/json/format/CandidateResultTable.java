package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.BOOLEAN;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.CandidateResult;
import org.congress4j.model.CandidateResultBuilder;

/** The JSON form of {@link CandidateResult}. */
final class CandidateResultTable {
    static final ObjectTable<CandidateResult> TABLE = ObjectTable.value(
                    CandidateResult.class, CandidateResult::builder, CandidateResultBuilder::build)
            .optional("candidateId", CandidateResult::candidateId, CandidateResultBuilder::candidateId, id())
            .optional("name", CandidateResult::name, CandidateResultBuilder::name, TEXT)
            .atLeastOneOf("candidateId", "name")
            .optionalLong("votes", CandidateResult::votes, CandidateResultBuilder::votes)
            .optional("elected", CandidateResult::elected, CandidateResultBuilder::elected, BOOLEAN)
            .extensions(CandidateResult::extensions, CandidateResultBuilder::putAllExtensions);

    private CandidateResultTable() {}
}
