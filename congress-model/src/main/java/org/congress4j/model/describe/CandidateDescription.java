package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Candidate;
import org.congress4j.model.CandidateBuilder;
import org.congress4j.model.Party;

/** The description of {@link Candidate}. */
final class CandidateDescription {
    static final ValueType<Candidate> TYPE = ValueType.of(Candidate.class, CandidateDescription::members);

    private static Members<Candidate> members() {
        return Members.of(Candidate::builder, CandidateBuilder::build)
                .optional("candidateId", Candidate::candidateId, CandidateBuilder::candidateId, reference(Party.class))
                .optional("name", Candidate::name, CandidateBuilder::name, TEXT)
                .atLeastOneOf("candidateId", "name")
                .extensions(Candidate::extensions, CandidateBuilder::putAllExtensions);
    }
}
