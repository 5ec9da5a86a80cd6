package org.congress4j.json.format;

import org.congress4j.model.Tally;
import org.congress4j.model.TallyBuilder;

/** The JSON form of {@link Tally}. */
final class TallyTable {
    static final ObjectTable<Tally> TABLE = ObjectTable.value(Tally.class, Tally::builder, TallyBuilder::build)
            .optionalLong("yes", Tally::yes, TallyBuilder::yes)
            .optionalLong("no", Tally::no, TallyBuilder::no)
            .optionalLong("abstain", Tally::abstain, TallyBuilder::abstain)
            .optionalLong("notParticipating", Tally::notParticipating, TallyBuilder::notParticipating)
            .optionalLong("absent", Tally::absent, TallyBuilder::absent)
            .optionalLong("nonVoting", Tally::nonVoting, TallyBuilder::nonVoting)
            .optionalLong("notEligible", Tally::notEligible, TallyBuilder::notEligible)
            .optionalLong("invalid", Tally::invalid, TallyBuilder::invalid)
            .optionalLong("cast", Tally::cast, TallyBuilder::cast)
            .optionalLong("total", Tally::total, TallyBuilder::total)
            .extensions(Tally::extensions, TallyBuilder::putAllExtensions);

    private TallyTable() {}
}
