package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Party;
import org.congress4j.model.Source;
import org.congress4j.model.Vote;
import org.congress4j.model.VoteBuilder;
import org.congress4j.model.code.VoteChoice;

/** The description of {@link Vote}. */
final class VoteDescription {
    static final ValueType<Vote> TYPE = ValueType.of(Vote.class, VoteDescription::members);

    private static Members<Vote> members() {
        return Members.of(Vote::builder, VoteBuilder::build)
                .required("key", Vote::key, VoteBuilder::key, KEY)
                .optional("title", Vote::title, VoteBuilder::title, LOCALIZED_TEXT)
                .optional("replacesKey", Vote::replacesKey, VoteBuilder::replacesKey, TEXT)
                .set("requestedByIds", Vote::requestedByIds, VoteBuilder::addAllRequestedByIds, reference(Party.class))
                .optionalInt("round", Vote::round, VoteBuilder::round, POSITIVE)
                .optional("ruleKey", Vote::ruleKey, VoteBuilder::ruleKey, TEXT)
                .optional("importantQuestion", Vote::importantQuestion, VoteBuilder::importantQuestion, FLAG)
                .optional("tally", Vote::tally, VoteBuilder::tally, value(TallyDescription.TYPE))
                .optional("sentence", Vote::sentence, VoteBuilder::sentence, LOCALIZED_TEXT)
                .set("listedChoices", Vote::listedChoices, VoteBuilder::addAllListedChoices, code(VoteChoice.LIST))
                .ballots("ballots", Vote::ballots, VoteBuilder::putAllBallots, reference(Party.class))
                .ballots("unresolvedBallots", Vote::unresolvedBallots, VoteBuilder::putAllUnresolvedBallots, TEXT)
                .optional(
                        "castingVote", Vote::castingVote, VoteBuilder::castingVote, value(CastingVoteDescription.TYPE))
                .set("tellers", Vote::tellers, VoteBuilder::addAllTellers, value(TellerDescription.TYPE))
                .set(
                        "ballotNotes",
                        Vote::ballotNotes,
                        VoteBuilder::addAllBallotNotes,
                        value(BallotNoteDescription.TYPE))
                .set("colleges", Vote::colleges, VoteBuilder::addAllColleges, value(CollegeDescription.TYPE))
                .optional("election", Vote::election, VoteBuilder::election, value(ElectionDescription.TYPE))
                .list(
                        "candidates",
                        Vote::candidates,
                        VoteBuilder::addAllCandidates,
                        value(CandidateResultDescription.TYPE))
                .optional("electorate", Vote::electorate, VoteBuilder::electorate, value(ElectorateDescription.TYPE))
                .set("sourceIds", Vote::sourceIds, VoteBuilder::addAllSourceIds, reference(Source.class))
                .extensions(Vote::extensions, VoteBuilder::putAllExtensions);
    }
}
