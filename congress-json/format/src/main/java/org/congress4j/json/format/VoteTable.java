package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.CHOICE;
import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.POSITIVE;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.id;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Vote;
import org.congress4j.model.VoteBuilder;

/** The JSON form of {@link Vote}. */
final class VoteTable {
    static final ObjectTable<Vote> TABLE = ObjectTable.value(Vote.class, Vote::builder, VoteBuilder::build)
            .required("key", Vote::key, VoteBuilder::key, KEY)
            .optional("title", Vote::title, VoteBuilder::title, LOCALIZED_TEXT)
            .optionalInt("round", Vote::round, VoteBuilder::round, POSITIVE)
            .optional("ruleKey", Vote::ruleKey, VoteBuilder::ruleKey, TEXT)
            .optional("tally", Vote::tally, VoteBuilder::tally, object(() -> TallyTable.TABLE))
            .optional("sentence", Vote::sentence, VoteBuilder::sentence, LOCALIZED_TEXT)
            .set("listedChoices", Vote::listedChoices, VoteBuilder::addAllListedChoices, CHOICE)
            .ballots("ballots", Vote::ballots, VoteBuilder::putAllBallots, id())
            .ballots("unresolvedBallots", Vote::unresolvedBallots, VoteBuilder::putAllUnresolvedBallots, TEXT)
            .set("ballotNotes", Vote::ballotNotes, VoteBuilder::addAllBallotNotes, object(() -> BallotNoteTable.TABLE))
            .set("colleges", Vote::colleges, VoteBuilder::addAllColleges, object(() -> CollegeTable.TABLE))
            .list(
                    "candidates",
                    Vote::candidates,
                    VoteBuilder::addAllCandidates,
                    object(() -> CandidateResultTable.TABLE))
            .optional("electorate", Vote::electorate, VoteBuilder::electorate, object(() -> ElectorateTable.TABLE))
            .set("sourceIds", Vote::sourceIds, VoteBuilder::addAllSourceIds, id())
            .extensions(Vote::extensions, VoteBuilder::putAllExtensions);

    private VoteTable() {}
}
