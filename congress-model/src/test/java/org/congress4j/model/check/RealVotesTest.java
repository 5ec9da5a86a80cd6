package org.congress4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.delegation;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.en;
import static org.congress4j.model.check.Records.membership;
import static org.congress4j.model.check.Records.note;
import static org.congress4j.model.check.Records.organization;
import static org.congress4j.model.check.Records.participant;
import static org.congress4j.model.check.Records.state;
import static org.congress4j.model.check.Records.states;
import static org.congress4j.model.check.Records.vote;
import static org.congress4j.model.check.Records.voted;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.congress4j.model.Action;
import org.congress4j.model.College;
import org.congress4j.model.DateRange;
import org.congress4j.model.Electorate;
import org.congress4j.model.Id;
import org.congress4j.model.MajorityRule;
import org.congress4j.model.MemberState;
import org.congress4j.model.Proceedings;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.Tally;
import org.congress4j.model.Threshold;
import org.congress4j.model.Vote;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.MajorityBase;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

/** Votes that were held: nothing is found in those that add up, and in the others what is wrong and nothing else. */
class RealVotesTest {
    private static final RulesOfProcedure COUNCIL = RulesOfProcedure.builder()
            .addMajority(MajorityRule.builder()
                    .key("substance")
                    .minimumInFavour(9)
                    .everyCollege(false)
                    .veto(true)
                    .rule("Charter, Article 27 (3)")
                    .build())
            .build();
    private static final Electorate COUNCIL_MEMBERS = Electorate.builder()
            .bodyId(Id.of("un-sc"))
            .size(15)
            .addVetoHolderIds(Id.of("CHN"), Id.of("FRA"), Id.of("GBR"), Id.of("RUS"), Id.of("USA"))
            .build();

    /**
     * S/2024/302, 24 April 2024, vetoed.
     *
     * @see <a href="https://github.com/UNxml/SCresolutions">The text with its voters</a>
     */
    @Test
    void findsNothingInAVeto() {
        Vote vote = vote(v -> v.tally(Tally.of(13, 1, 1))
                .electorate(COUNCIL_MEMBERS)
                .putAllBallots(
                        VoteChoice.YES,
                        states(
                                "DZA", "ECU", "FRA", "GUY", "JPN", "MLT", "MOZ", "KOR", "SLE", "SVN", "CHE", "GBR",
                                "USA"))
                .putAllBallots(VoteChoice.NO, states("RUS"))
                .putAllBallots(VoteChoice.ABSTAIN, states("CHN")));

        assertThat(found(council(vote, "2024-04-24", ActionVerb.REJECTED, ActionOutcome.VETOED)))
                .isEmpty();
    }

    /** S/2023/639, 30 August 2023, which fell short of nine votes. */
    @Test
    void findsNothingInADraftThatLackedVotes() {
        Vote vote = vote(v -> v.tally(Tally.of(1, 1, 13))
                .electorate(COUNCIL_MEMBERS)
                .putAllBallots(VoteChoice.YES, states("RUS"))
                .putAllBallots(VoteChoice.NO, states("JPN"))
                .putAllBallots(
                        VoteChoice.ABSTAIN,
                        states(
                                "ALB", "BRA", "CHN", "ECU", "FRA", "GAB", "GHA", "MLT", "MOZ", "CHE", "ARE", "GBR",
                                "USA")));

        assertThat(found(council(vote, "2023-08-30", ActionVerb.REJECTED, ActionOutcome.NOT_ADOPTED)))
                .isEmpty();
    }

    /** S/RES/2521 (2020), adopted 12-0-3, where 15 are counted in favour. */
    @Test
    void findsTheCountThatIsNotTheList() {
        Vote vote = vote(v -> v.tally(Tally.builder().yes(15).abstain(3).build())
                .electorate(COUNCIL_MEMBERS)
                .putAllBallots(
                        VoteChoice.YES,
                        states("BEL", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "VCT", "TUN", "GBR", "USA", "VNM"))
                .putAllBallots(VoteChoice.ABSTAIN, states("CHN", "RUS", "ZAF")));
        Proceedings proceedings = council(vote, "2020-05-29", ActionVerb.ADOPTED, ActionOutcome.ADOPTED);
        Action adopted = proceedings.actions().get(0).toBuilder()
                .method(AdoptionMethod.WRITTEN_VOTE)
                .announcement(en("Adopted 12-0-3; voting by mail"))
                .build();

        assertThat(found(proceedings.toBuilder()
                        .actions(ImmutableList.of(adopted))
                        .build()))
                .containsExactly(
                        "ERROR tally_list_mismatch /actions/0/votes/0/tally/yes: 15 announced under 'yes', but 12 listed",
                        "ERROR tally_text_mismatch /actions/0/announcement/en: 'yes': 12 in words, but 15 in the tally",
                        "ERROR electorate_mismatch /actions/0/votes/0/electorate/size:"
                                + " the tally adds up to 18, but 15 were entitled to vote");
    }

    /** S/RES/2403 (2018), adopted without a vote, beside 15 in favour and a name that is cut in two. */
    @Test
    void findsTheNameThatWasCutInTwo() {
        Vote vote = vote(v -> v.tally(Tally.builder().yes(15).build())
                .electorate(COUNCIL_MEMBERS)
                .putAllBallots(
                        VoteChoice.YES,
                        states(
                                "BOL", "CHN", "GNQ", "ETH", "FRA", "KAZ", "KWT", "NLD", "PER", "POL", "RUS", "SWE",
                                "GBR", "USA"))
                .putAllUnresolvedBallots(VoteChoice.YES, ImmutableList.of("CÔTE.", "D'IVOIRE")));
        Proceedings proceedings = council(vote, "2018-02-28", ActionVerb.ADOPTED, ActionOutcome.ADOPTED);
        Action adopted = proceedings.actions().get(0).toBuilder()
                .announcement(en("Adopted without vote, 8193rd meeting"))
                .build();

        assertThat(found(proceedings.toBuilder()
                        .actions(ImmutableList.of(adopted))
                        .build()))
                .containsExactly(
                        "ERROR tally_list_mismatch /actions/0/votes/0/tally/yes: 15 announced under 'yes', but 16 listed",
                        "ERROR method_vote_conflict /actions/0/votes/0: taken by 'without vote', but has voters by name",
                        "WARNING name_fragment /actions/0/votes/0/unresolvedBallots/yes/0:"
                                + " 'CÔTE.' and 'D'IVOIRE' together are CIV Côte d’Ivoire");
    }

    /**
     * General Assembly resolution 2758 (XXVI), 25 October 1971.
     *
     * @see <a href="https://wikimili.com/en/United_Nations_General_Assembly_Resolution_2758">The vote</a>
     */
    @Test
    void findsNothingInATallyThatAddsUp() {
        Action action = voted(v -> v.tally(
                        Tally.of(76, 35, 17).toBuilder().nonVoting(3).total(131).build())
                .electorate(
                        Electorate.builder().asOf(date("1971-10-25")).size(131).build()));

        assertThat(found(doc(p -> p.addAction(action)))).isEmpty();
    }

    /**
     * The Violence and Harassment Convention, 21 June 2019, of whose 476 votes the record names three delegates of Malaysia.
     *
     * @see <a href="https://www.dw.com/en/metoo-anti-harassment-treaty-adopted-by-un-labor-agency/a-49297981">The vote</a>
     */
    @Test
    void findsNothingInAListOfThoseAgainstAndAbstaining() {
        RulesOfProcedure rules = RulesOfProcedure.builder()
                .addMajority(MajorityRule.builder()
                        .key("convention")
                        .threshold(Threshold.twoThirds(MajorityBase.PRESENT_AND_VOTING))
                        .everyCollege(false)
                        .veto(false)
                        .build())
                .votesPerMember(4)
                .build();
        Vote vote = vote(v -> v.tally(Tally.of(439, 7, 30))
                .putAllBallots(VoteChoice.ABSTAIN, states("government-1", "government-2"))
                .putAllBallots(VoteChoice.NO, states("employers"))
                .addCollege(College.builder().key("employers").build())
                .addBallotNote(note("employers", n -> n.collegeKey("employers"))));

        assertThat(found(doc(p -> p.addOrganization(organization("ilc", o -> o.rulesOfProcedure(rules)))
                        .addCongress(Records.congress("ilc-108", c -> c))
                        .addDelegation(delegation("mys", "ilc-108", "MYS", d -> d))
                        .addParticipant(participant("government-1", x -> x.delegationId(Id.of("mys"))))
                        .addParticipant(participant("government-2", x -> x.delegationId(Id.of("mys"))))
                        .addParticipant(participant("employers", x -> x.delegationId(Id.of("mys"))))
                        .addAction(action(
                                "a",
                                a -> a.bodyId(Id.of("ilc"))
                                        .congressId(Id.of("ilc-108"))
                                        .date(date("2019-06-21"))
                                        .outcome(ActionOutcome.ADOPTED)
                                        .addVote(vote))))))
                .isEmpty();
    }

    @Test
    void comparesANumberOfAllWhoDidNotVoteWithAllWhoAreListedSo() {
        Vote vote = vote(v -> v.tally(Tally.of(1, 0, 0).toBuilder().nonVoting(3).build())
                .putAllBallots(VoteChoice.YES, states("FRA"))
                .putAllBallots(VoteChoice.ABSENT, states("GBR"))
                .putAllBallots(VoteChoice.NOT_PARTICIPATING, states("CHN")));

        assertThat(found(vote))
                .containsExactly("ERROR tally_list_mismatch /actions/0/votes/0/tally/nonVoting:"
                        + " 3 announced under 'non-voting', but 2 listed;"
                        + " vacant seats, which no list names, may have been counted");
        assertThat(found(vote.toBuilder()
                        .tally(Tally.of(1, 0, 0).toBuilder()
                                .nonVoting(3)
                                .absent(1)
                                .notParticipating(1)
                                .build())
                        .build()))
                .isEmpty();
    }

    @Test
    void findsMoreVotersThanAnnouncedEvenWhereSomeChoicesAreNotTold() {
        Vote vote = vote(v -> v.tally(Tally.of(1, 0, 5))
                .putAllBallots(VoteChoice.YES, states("FRA", "GBR"))
                .putAllBallots(VoteChoice.UNKNOWN, states("CHN")));

        assertThat(found(vote))
                .containsExactly(
                        "ERROR tally_list_mismatch /actions/0/votes/0/tally/yes: 1 announced under 'yes', but 2 listed");
    }

    @Test
    void readsAListInWhichNobodyIsInFavour() {
        Vote vote = vote(v -> v.tally(Tally.of(0, 2, 1)).putAllBallots(VoteChoice.NO, states("FRA")));

        assertThat(found(vote))
                .containsExactly(
                        "ERROR tally_list_mismatch /actions/0/votes/0/tally/no: 2 announced under 'no', but 1 listed",
                        "ERROR tally_list_mismatch /actions/0/votes/0/tally/abstain: 1 announced under 'abstain', but 0 listed",
                        "WARNING adopted_against_votes /actions/0/votes/0/tally: adopted with 0 in favour and 2 against");
    }

    @Test
    void addsWeights() {
        Vote vote = vote(v -> v.tally(Tally.of(4, 0, 0))
                .putAllBallots(VoteChoice.YES, states("FRA", "GBR"))
                .putUnresolvedBallot(VoteChoice.YES, "Ruritania")
                .addBallotNotes(
                        note("FRA", n -> n.weight("2.5")),
                        note("GBR", n -> n.weight("0.5").choice(VoteChoice.YES))));

        assertThat(found(vote)).isEmpty();
        assertThat(found(vote.toBuilder().tally(Tally.of(3, 0, 0)).build()))
                .containsExactly(
                        "ERROR tally_list_mismatch /actions/0/votes/0/tally/yes: 3 announced under 'yes', but 4 listed");
    }

    @Test
    void comparesNothingWhereWeightsAreNotTold() {
        RulesOfProcedure weighted = RulesOfProcedure.builder().weighted(true).build();
        Vote vote = vote(v -> v.tally(Tally.of(40, 0, 0).toBuilder().total(12).build())
                .electorate(Electorate.builder().size(13).present(2).build())
                .putAllBallots(VoteChoice.YES, states("FRA", "GBR")));

        assertThat(found(doc(p -> p.addOrganization(organization("iucn", o -> o.rulesOfProcedure(weighted)))
                        .addAction(action("a", a -> a.bodyId(Id.of("iucn")).addVote(vote))))))
                .containsExactly("ERROR tally_total_mismatch /actions/0/votes/0/tally/total:"
                        + " the numbers add up to 40, but the total is 12");
    }

    @Test
    void readsListsOfAnyLength() {
        ImmutableList<Id<MemberState>> voters = IntStream.range(0, 1_000)
                .mapToObj(i -> Id.<MemberState>of("S" + i))
                .collect(ImmutableList.toImmutableList());
        Vote vote = vote(v -> v.tally(Tally.of(1_001, 0, 0)).putAllBallots(VoteChoice.YES, voters));

        assertThat(found(doc(p -> p.addAllStates(
                                voters.stream().map(id -> state(id.toString())).toList())
                        .addAction(action("a", a -> a.addVote(vote))))))
                .containsExactly(
                        "ERROR tally_list_mismatch /actions/0/votes/0/tally/yes: 1001 announced under 'yes', but 1000 listed");
    }

    @Test
    void knowsWhoCameAndWentBetweenTwoVotes() {
        Proceedings proceedings = doc(p -> p.addOrganization(organization("sc", o -> o))
                .addMembership(membership("m1", "FRA", "sc", m -> m))
                .addMembership(membership("m2", "MLI", "sc", m -> m.period(DateRange.of("2000-01-01", "2001-12-31"))))
                .addMembership(membership("m3", "SYR", "sc", m -> m.period(DateRange.of("2002-01-01", "2003-12-31"))))
                .addAction(council("a", "2001-12-31", "MLI"))
                .addAction(council("b", "2002-01-01", "MLI"))
                .addAction(council("c", "2002-01-02", "SYR"))
                .addAction(council("d", "2001", "SYR"))
                .addAction(council("e", "2001-12-30", "MLI")));

        assertThat(found(proceedings))
                .containsExactly(
                        "ERROR voter_not_member /actions/1/votes/0/ballots/yes/1:"
                                + " MLI was not a member of sc on the day of the vote, 2002-01-01",
                        "ERROR voter_not_member /actions/3/votes/0/ballots/yes/1:"
                                + " SYR was not a member of sc on the day of the vote, 2001-01-01 to 2001-12-31");
    }

    private static Action council(String id, String day, String elected) {
        return action(
                id,
                a -> a.bodyId(Id.of("sc"))
                        .date(date(day))
                        .addVote(vote(v -> v.putAllBallots(VoteChoice.YES, states("FRA", elected)))));
    }

    private static Proceedings council(Vote vote, String date, ActionVerb verb, ActionOutcome outcome) {
        return doc(p -> p.addOrganization(organization("un-sc", o -> o.rulesOfProcedure(COUNCIL)))
                .addAction(action(
                        "a",
                        a -> a.bodyId(Id.of("un-sc"))
                                .date(date(date))
                                .verb(verb)
                                .outcome(outcome)
                                .addVote(vote))));
    }

    private static ImmutableList<String> found(Vote vote) {
        return found(doc(p -> p.addAction(action("a", a -> a.addVote(vote)))));
    }

    private static ImmutableList<String> found(Proceedings proceedings) {
        CheckReport report = ProceedingsCheck.run(proceedings, LocalDate.of(2026, 11, 24));
        assertThat(report.systemErrors()).isEmpty();
        return report.findings().stream().map(Object::toString).collect(ImmutableList.toImmutableList());
    }
}
