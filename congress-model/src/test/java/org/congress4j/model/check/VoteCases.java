package org.congress4j.model.check;

import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.congress;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.delegation;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.en;
import static org.congress4j.model.check.Records.membership;
import static org.congress4j.model.check.Records.note;
import static org.congress4j.model.check.Records.organization;
import static org.congress4j.model.check.Records.participant;
import static org.congress4j.model.check.Records.states;
import static org.congress4j.model.check.Records.vote;
import static org.congress4j.model.check.Records.voted;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.congress4j.model.ActionOutcome;
import org.congress4j.model.ActionVerb;
import org.congress4j.model.AdoptionMethod;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.College;
import org.congress4j.model.Electorate;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MajorityBase;
import org.congress4j.model.MajorityRule;
import org.congress4j.model.MembershipRole;
import org.congress4j.model.ParticipantCategory;
import org.congress4j.model.Period;
import org.congress4j.model.Right;
import org.congress4j.model.RightKind;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.RulesOfProcedureBuilder;
import org.congress4j.model.Tally;
import org.congress4j.model.Threshold;
import org.congress4j.model.VoteChoice;

/** Cases of the rules on votes. */
final class VoteCases {
    private static final RulesOfProcedure ASSEMBLY = rules(r -> r.addMajorities(
            MajorityRule.builder()
                    .key("other")
                    .threshold(Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING))
                    .everyCollege(false)
                    .veto(false)
                    .build(),
            MajorityRule.builder()
                    .key("important")
                    .threshold(Threshold.twoThirds(MajorityBase.PRESENT_AND_VOTING))
                    .everyCollege(false)
                    .veto(false)
                    .build()));

    private VoteCases() {}

    static ImmutableList<RuleCase> all() {
        return ImmutableList.of(
                RuleCase.of(
                                "tally_list_mismatch",
                                doc(p -> p.addAction(voted(v -> v.tally(Tally.of(15, 0, 3))
                                        .putAllBallots(
                                                VoteChoice.YES,
                                                states(
                                                        "BEL", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "VCT", "TUN",
                                                        "GBR", "USA", "VNM"))
                                        .putAllBallots(VoteChoice.ABSTAIN, states("CHN", "RUS", "ZAF"))))),
                                "/actions/0/votes/0/tally/yes: 15 announced under 'yes', 12 listed")
                        .leaves(doc(p -> p.addAction(voted(v -> v.tally(Tally.of(138, 9, 41).toBuilder()
                                                .nonVoting(5)
                                                .build())
                                        .addListedChoice(VoteChoice.NO)
                                        .putAllBallots(
                                                VoteChoice.NO,
                                                states("CAN", "CZE", "FSM", "ISR", "MHL", "NRU", "PAN", "PLW", "USA"))))
                                .addAction(action(
                                        "b",
                                        a -> a.addVote(vote(v -> v.tally(Tally.of(3, 0, 0))
                                                .putAllBallots(VoteChoice.YES, states("FRA", "GBR"))
                                                .putUnresolvedBallot(VoteChoice.YES, "RURITANIA")))))
                                .addAction(action(
                                        "c",
                                        a -> a.addVote(vote(v -> v.tally(Tally.of(2, 1, 0))
                                                .putAllBallots(VoteChoice.YES, states("FRA"))
                                                .putAllBallots(VoteChoice.NO, states("GBR"))
                                                .addBallotNote(note("FRA", n -> n.weight("2"))))))))),
                RuleCase.of(
                                "tally_text_mismatch",
                                doc(p -> p.addAction(action(
                                        "a",
                                        a -> a.announcement(en("Adopted 12-0-3; voting by mail"))
                                                .addVote(vote(v -> v.tally(Tally.of(15, 0, 3))
                                                        .sentence(en("by 14 votes to none, with 1 abstention"))))))),
                                "/actions/0/votes/0/sentence/en: 'yes': 14 by the words, 15 by the tally",
                                "/actions/0/votes/0/sentence/en: 'abstain': 1 by the words, 3 by the tally",
                                "/actions/0/announcement/en: 'yes': 12 by the words, 15 by the tally")
                        .leaves(doc(p -> p.addAction(action(
                                        "a",
                                        a -> a.announcement(en("Adopted 12-0-3 on 2020-05-29"))
                                                .addVote(vote(v -> v.tally(Tally.builder()
                                                                .yes(12)
                                                                .abstain(3)
                                                                .build())
                                                        .sentence(LocalizedText.of(
                                                                        "fr",
                                                                        "par 12 voix contre zéro, avec 3 abstentions")
                                                                .with(
                                                                        "es",
                                                                        "por 12 votos contra ninguno y 3 abstenciones")
                                                                .with("en", "12 in favour, none against"))))))
                                .addAction(action(
                                        "b",
                                        a -> a.announcement(en("paragraph 4 by 10-0-2, the whole by 12-0-0"))
                                                .addVote(vote(v -> v.tally(Tally.of(11, 0, 1)))))))),
                RuleCase.of(
                                "list_text_mismatch",
                                doc(p -> p.addAction(voted(v -> v.sentence(en(
                                                "by a recorded vote of 3 in favour to 1 against, with no abstentions"))
                                        .putAllBallots(VoteChoice.YES, states("FRA", "GBR"))
                                        .putAllBallots(VoteChoice.NO, states("USA"))))),
                                "/actions/0/votes/0/sentence/en: 'yes': 3 by the words, 2 listed")
                        .leaves(doc(p -> p.addAction(voted(v -> v.sentence(
                                        en("by a recorded vote of 115 in favour to 1 against, with 28 abstentions"))
                                .addListedChoice(VoteChoice.NO)
                                .putAllBallots(VoteChoice.NO, states("USA")))))),
                RuleCase.of(
                                "tally_total_mismatch",
                                doc(p -> p.addAction(voted(v -> v.tally(Tally.of(115, 15, 28).toBuilder()
                                        .nonVoting(34)
                                        .total(193)
                                        .build())))),
                                "/actions/0/votes/0/tally/total: the numbers add up to 192, and the total is 193")
                        .leaves(doc(p -> p.addAction(voted(v -> v.tally(Tally.of(115, 15, 28).toBuilder()
                                        .nonVoting(35)
                                        .total(193)
                                        .build())))
                                .addAction(action(
                                        "b",
                                        a -> a.addVotes(
                                                vote(v -> v.tally(Tally.of(115, 15, 28).toBuilder()
                                                        .total(193)
                                                        .build())),
                                                vote(v -> v.key("w")
                                                        .tally(Tally.of(115, 15, 28).toBuilder()
                                                                .nonVoting(33)
                                                                .notEligible(2)
                                                                .total(193)
                                                                .build()))))))),
                RuleCase.of(
                                "tally_cast_mismatch",
                                doc(p -> p.addAction(voted(v -> v.tally(Tally.of(76, 35, 17).toBuilder()
                                        .invalid(0)
                                        .cast(127)
                                        .build())))),
                                "/actions/0/votes/0/tally/cast: 127 votes cast are announced; yes and no are 111, with abstentions and invalid votes 128")
                        .leaves(doc(p -> p.addAction(voted(v -> v.tally(Tally.of(76, 35, 17).toBuilder()
                                        .invalid(0)
                                        .cast(111)
                                        .build())))
                                .addAction(action(
                                        "b",
                                        a -> a.addVote(vote(v -> v.tally(Tally.of(76, 35, 17).toBuilder()
                                                .cast(129)
                                                .build()))))))),
                RuleCase.of(
                                "electorate_mismatch",
                                doc(p -> p.addAction(voted(v -> v.tally(Tally.of(76, 35, 17).toBuilder()
                                                .nonVoting(3)
                                                .build())
                                        .electorate(
                                                Electorate.builder().size(132).build())))),
                                "/actions/0/votes/0/electorate/size: the tally adds up to 131, and 132 were entitled to vote")
                        .leaves(doc(p -> p.addAction(voted(v -> v.tally(Tally.of(76, 35, 17).toBuilder()
                                                .nonVoting(3)
                                                .build())
                                        .electorate(
                                                Electorate.builder().size(131).build())))
                                .addAction(action(
                                        "b",
                                        a -> a.addVote(vote(v -> v.tally(Tally.of(76, 35, 17))
                                                .electorate(Electorate.builder()
                                                        .size(132)
                                                        .build()))))))),
                RuleCase.of(
                                "total_differs_from_electorate",
                                doc(p -> p.addAction(voted(v -> v.tally(
                                                Tally.builder().total(193).build())
                                        .electorate(
                                                Electorate.builder().size(192).build())))),
                                "/actions/0/votes/0/electorate/size: the tally has a total of 193, and 192 were entitled to vote")
                        .leaves(doc(p -> p.addAction(voted(v -> v.tally(
                                        Tally.builder().total(193).build())
                                .electorate(Electorate.builder().size(193).build()))))),
                RuleCase.of(
                                "present_exceed_electorate",
                                doc(p -> p.addAction(voted(v -> v.electorate(Electorate.builder()
                                        .size(15)
                                        .present(16)
                                        .build())))),
                                "/actions/0/votes/0/electorate/present: 16 were present of 15 entitled to vote")
                        .leaves(doc(p -> p.addAction(voted(v -> v.electorate(
                                Electorate.builder().size(15).present(15).build()))))),
                RuleCase.of(
                                "more_votes_than_present",
                                doc(p -> p.addAction(voted(v -> v.tally(Tally.of(12, 1, 2))
                                        .electorate(
                                                Electorate.builder().present(14).build())))),
                                "/actions/0/votes/0/electorate/present: 15 votes were announced, and 14 members were present")
                        .leaves(doc(p -> p.addAction(voted(v -> v.tally(Tally.of(12, 1, 2))
                                        .electorate(
                                                Electorate.builder().present(15).build())))
                                .addAction(action(
                                        "b",
                                        a -> a.method(AdoptionMethod.WRITTEN_VOTE)
                                                .addVote(vote(v -> v.tally(Tally.of(12, 1, 2))
                                                        .electorate(Electorate.builder()
                                                                .present(0)
                                                                .build()))))))),
                RuleCase.of(
                                "duplicate_voter",
                                doc(p -> p.addAction(
                                        voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA", "GBR", "FRA"))
                                                .putAllBallots(VoteChoice.NO, states("GBR"))
                                                .putUnresolvedBallot(VoteChoice.YES, "RURITANIA")
                                                .putUnresolvedBallot(VoteChoice.NO, "RURITANIA")))),
                                "/actions/0/votes/0/ballots/yes/2: FRA is listed under 'yes' and, before that, under 'yes'",
                                "/actions/0/votes/0/ballots/no/0: GBR is listed under 'no' and, before that, under 'yes'",
                                "/actions/0/votes/0/unresolvedBallots/no/0: 'RURITANIA' is listed under 'no' and, before that, under 'yes'")
                        .leaves(doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))
                                        .putAllBallots(VoteChoice.NO, states("FRA"))
                                        .addBallotNotes(
                                                note(
                                                        "FRA",
                                                        n -> n.choice(VoteChoice.YES)
                                                                .weight("6")),
                                                note(
                                                        "FRA",
                                                        n -> n.choice(VoteChoice.NO)
                                                                .weight("4")))))
                                .addOrganization(
                                        organization("ilc", o -> o.rulesOfProcedure(rules(r -> r.votesPerMember(2)))))
                                .addAction(action(
                                        "b",
                                        a -> a.bodyId(Id.of("ilc"))
                                                .addVote(vote(v ->
                                                        v.putAllBallots(VoteChoice.YES, states("FRA", "FRA")))))))),
                RuleCase.of(
                                "eligible_not_accounted",
                                doc(p -> p.addMembership(membership("m1", "FRA", "sc", m -> m))
                                        .addMembership(membership("m2", "GBR", "sc", m -> m))
                                        .addMembership(membership("m3", "MLI", "sc", m -> m))
                                        .addAction(action(
                                                "a",
                                                a -> a.bodyId(Id.of("sc"))
                                                        .date(date("2001-09-28"))
                                                        .addVote(vote(v -> v.addListedChoices(
                                                                        VoteChoice.YES,
                                                                        VoteChoice.NO,
                                                                        VoteChoice.ABSTAIN,
                                                                        VoteChoice.ABSENT)
                                                                .putAllBallots(VoteChoice.YES, states("FRA", "GBR"))
                                                                .electorate(Electorate.builder()
                                                                        .size(3)
                                                                        .build())))))),
                                "/actions/0/votes/0: 2 of 3 entitled to vote are accounted for; not listed: MLI")
                        .leaves(doc(p -> p.addAction(voted(v -> v.addListedChoices(
                                                VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN)
                                        .putAllBallots(VoteChoice.YES, states("FRA", "GBR"))
                                        .electorate(
                                                Electorate.builder().size(193).build())))
                                .addAction(action(
                                        "b",
                                        a -> a.addVote(vote(v -> v.addListedChoices(
                                                        VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN)
                                                .putAllBallots(VoteChoice.YES, states("FRA", "GBR"))
                                                .tally(Tally.of(2, 0, 0).toBuilder()
                                                        .nonVoting(1)
                                                        .build())
                                                .electorate(Electorate.builder()
                                                        .size(3)
                                                        .build()))))))),
                RuleCase.of(
                                "ballots_of_unlisted_choice",
                                doc(p -> p.addAction(voted(v -> v.addListedChoices(VoteChoice.YES, VoteChoice.NO)
                                        .putAllBallots(VoteChoice.ABSTAIN, states("FRA"))))),
                                "/actions/0/votes/0/listedChoices: 1 listed under 'abstain', which is not among the choices that the record lists")
                        .leaves(doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.ABSTAIN, states("FRA")))))),
                RuleCase.of(
                                "method_vote_conflict",
                                doc(p -> p.addAction(
                                                voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))).toBuilder()
                                                        .method(AdoptionMethod.WITHOUT_VOTE)
                                                        .build())
                                        .addAction(voted(v -> v.tally(Tally.of(152, 0, 0))).toBuilder()
                                                .announcement(en("Adopted without vote, 8193rd meeting"))
                                                .build())),
                                "/actions/0/votes/0: taken by without-vote, beside voters by name",
                                "/actions/1/votes/0: taken by 'without vote', beside a tally")
                        .leaves(doc(p -> p.addAction(voted(v ->
                                                v.title(en("Paragraph 4")).putAllBallots(VoteChoice.YES, states("FRA")))
                                        .toBuilder()
                                        .method(AdoptionMethod.WITHOUT_VOTE)
                                        .build())
                                .addAction(voted(v -> v.tally(Tally.of(152, 0, 0))).toBuilder()
                                        .method(AdoptionMethod.RECORDED_VOTE)
                                        .announcement(en("orally amended without a vote, then adopted"))
                                        .build()))),
                RuleCase.of(
                                "secret_ballot_with_names",
                                doc(p -> p.addAction(
                                        voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))).toBuilder()
                                                .method(AdoptionMethod.SECRET_BALLOT)
                                                .build())),
                                "/actions/0/votes/0/ballots: 1 listed by what they chose in a secret ballot")
                        .leaves(doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.UNKNOWN, states("FRA"))
                                        .putAllBallots(VoteChoice.ABSENT, states("GBR")))
                                .toBuilder()
                                .method(AdoptionMethod.SECRET_BALLOT)
                                .build()))),
                RuleCase.of(
                                "show_of_hands_with_names",
                                doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))
                                                .putUnresolvedBallot(VoteChoice.NO, "RURITANIA"))
                                        .toBuilder()
                                        .method(AdoptionMethod.SHOW_OF_HANDS)
                                        .build())),
                                "/actions/0/votes/0/ballots: 2 listed by name in a show of hands that recorded no names")
                        .leaves(doc(p -> p.addAction(
                                        voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))).toBuilder()
                                                .method(AdoptionMethod.NAMED_SHOW_OF_HANDS)
                                                .build())
                                .addAction(voted(v -> v.tally(Tally.of(12, 1, 2))).toBuilder()
                                        .method(AdoptionMethod.SHOW_OF_HANDS)
                                        .build()))),
                RuleCase.of(
                                "outcome_against_majority",
                                doc(p -> p.addOrganization(organization("ga", o -> o.rulesOfProcedure(ASSEMBLY)))
                                        .addAction(
                                                voted(v -> v.tally(Tally.of(60, 40, 10))
                                                                .ruleKey("important"))
                                                        .toBuilder()
                                                        .bodyId(Id.of("ga"))
                                                        .outcome(ActionOutcome.ADOPTED)
                                                        .build())),
                                "/actions/0/outcome: the outcome is 'adopted'; by the rules it is 'rejected': announced: 60 in favour, 40 against, 10 abstaining; at least 2/3 of the present and voting (100) needed, 60 in favour")
                        .leaves(doc(p -> p.addOrganization(organization("ga", o -> o.rulesOfProcedure(ASSEMBLY)))
                                .addAction(voted(v -> v.tally(Tally.of(60, 40, 10))).toBuilder()
                                        .bodyId(Id.of("ga"))
                                        .outcome(ActionOutcome.ADOPTED)
                                        .build())
                                .addAction(voted(v -> v.tally(Tally.of(60, 40, 10))).toBuilder()
                                        .bodyId(Id.of("ga"))
                                        .outcome(ActionOutcome.REJECTED)
                                        .build()))),
                RuleCase.of(
                                "quorum_not_met",
                                doc(p -> p.addCongress(congress(
                                                "c",
                                                c -> c.rulesOfProcedure(rules(r -> r.quorumToDecide(
                                                        Threshold.moreThanHalf(MajorityBase.ELECTORATE))))))
                                        .addAction(voted(v -> v.electorate(Electorate.builder()
                                                        .size(100)
                                                        .present(50)
                                                        .build()))
                                                .toBuilder()
                                                .congressId(Id.of("c"))
                                                .outcome(ActionOutcome.ADOPTED)
                                                .build())),
                                "/actions/0/votes/0/electorate/present: 50 of 100 were present; 51 are needed to decide")
                        .leaves(doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.rulesOfProcedure(rules(r ->
                                                r.quorumToDecide(Threshold.moreThanHalf(MajorityBase.ELECTORATE))))))
                                .addAction(
                                        voted(v -> v.electorate(Electorate.builder()
                                                        .size(100)
                                                        .present(51)
                                                        .build()))
                                                .toBuilder()
                                                .congressId(Id.of("c"))
                                                .outcome(ActionOutcome.ADOPTED)
                                                .build())
                                .addAction(
                                        voted(v -> v.electorate(Electorate.builder()
                                                        .size(100)
                                                        .present(50)
                                                        .build()))
                                                .toBuilder()
                                                .congressId(Id.of("c"))
                                                .outcome(ActionOutcome.DEFERRED)
                                                .build()))),
                RuleCase.of(
                                "veto_without_effect",
                                doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))
                                                .putAllBallots(VoteChoice.NO, states("DZA", "RUS"))
                                                .electorate(Electorate.builder()
                                                        .addVetoHolderIds(Id.of("FRA"), Id.of("RUS"))
                                                        .build()))
                                        .toBuilder()
                                        .outcome(ActionOutcome.ADOPTED)
                                        .build())),
                                "/actions/0/votes/0/ballots/no/1: 'adopted', though RUS voted against and may prevent adoption")
                        .leaves(doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))
                                        .putAllBallots(VoteChoice.ABSTAIN, states("RUS"))
                                        .putAllBallots(VoteChoice.NO, states("DZA"))
                                        .electorate(Electorate.builder()
                                                .addVetoHolderIds(Id.of("FRA"), Id.of("RUS"))
                                                .build()))
                                .toBuilder()
                                .outcome(ActionOutcome.ADOPTED)
                                .build()))),
                RuleCase.of(
                                "vetoed_without_veto",
                                doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))
                                                        .putAllBallots(VoteChoice.NO, states("DZA"))
                                                        .electorate(Electorate.builder()
                                                                .addVetoHolderIds(Id.of("FRA"), Id.of("RUS"))
                                                                .build()))
                                                .toBuilder()
                                                .verb(ActionVerb.REJECTED)
                                                .outcome(ActionOutcome.VETOED)
                                                .build())
                                        .addAction(voted(v -> v.tally(Tally.of(13, 0, 2))).toBuilder()
                                                .verb(ActionVerb.REJECTED)
                                                .outcome(ActionOutcome.VETOED)
                                                .build())),
                                "/actions/0/outcome: vetoed, and none of those against may prevent adoption",
                                "/actions/1/outcome: vetoed, and nobody voted against")
                        .leaves(doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))
                                                .putAllBallots(VoteChoice.NO, states("DZA", "RUS"))
                                                .electorate(Electorate.builder()
                                                        .addVetoHolderIds(Id.of("FRA"), Id.of("RUS"))
                                                        .build()))
                                        .toBuilder()
                                        .verb(ActionVerb.REJECTED)
                                        .outcome(ActionOutcome.VETOED)
                                        .build())
                                .addAction(voted(v -> v.tally(Tally.of(12, 1, 2))).toBuilder()
                                        .verb(ActionVerb.REJECTED)
                                        .outcome(ActionOutcome.VETOED)
                                        .build()))),
                RuleCase.of(
                                "unanimity_with_votes_against",
                                doc(p -> p.addAction(voted(v -> v.tally(Tally.of(14, 1, 0))).toBuilder()
                                        .announcement(en("Adopted unanimously, 4213th meeting"))
                                        .build())),
                                "/actions/0/votes/0: announced as unanimous, with 1 against")
                        .leaves(doc(p -> p.addAction(voted(v -> v.tally(Tally.of(14, 1, 0))).toBuilder()
                                        .announcement(en("Adopted, but not unanimously"))
                                        .build())
                                .addAction(voted(v -> v.tally(Tally.of(15, 0, 0))).toBuilder()
                                        .announcement(en("Adopted unanimously"))
                                        .build()))),
                RuleCase.of(
                                "unanimity_with_abstentions",
                                doc(p -> p.addAction(
                                        voted(v -> v.sentence(LocalizedText.of("fr", "Adoptée à l'unanimité"))
                                                .putAllBallots(VoteChoice.YES, states("FRA"))
                                                .putAllBallots(VoteChoice.ABSTAIN, states("CHN"))))),
                                "/actions/0/votes/0: announced as unanimous, with 1 abstaining")
                        .leaves(doc(p ->
                                p.addAction(voted(v -> v.sentence(LocalizedText.of("fr", "Adoptée à l'unanimité"))
                                        .putAllBallots(VoteChoice.YES, states("FRA"))
                                        .putAllBallots(VoteChoice.ABSENT, states("CHN")))))),
                RuleCase.of(
                                "unanimity_without_vote",
                                doc(p -> p.addAction(action(
                                        "a",
                                        a -> a.method(AdoptionMethod.CONSENSUS)
                                                .announcement(en("adopted unanimously"))))),
                                "/actions/0/announcement: announced as unanimous, and taken by consensus")
                        .leaves(doc(p -> p.addAction(action(
                                "a",
                                a -> a.method(AdoptionMethod.CONSENSUS).announcement(en("adopted by consensus")))))),
                RuleCase.of(
                                "voter_out_of_period",
                                doc(p -> p.addAction(
                                        voted(v -> v.putAllBallots(VoteChoice.YES, states("RUS", "CSHH", "BLR")))
                                                .toBuilder()
                                                .date(date("1985-12-10"))
                                                .build())),
                                "/actions/0/votes/0/ballots/yes/0: RUS did not exist on the day of the vote, 1985-12-10")
                        .leaves(doc(p -> p.addAction(
                                        voted(v -> v.putAllBallots(
                                                        VoteChoice.YES, states("SUHH", "CSHH", "BLR", "DDDE")))
                                                .toBuilder()
                                                .date(date("1985-12-10"))
                                                .build())
                                .addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("YUCS"))).toBuilder()
                                        .date(date("1995-12-10"))
                                        .build()))),
                RuleCase.of(
                                "voter_not_member",
                                doc(p -> p.addMembership(membership("m1", "FRA", "sc", m -> m))
                                        .addMembership(membership(
                                                "m2",
                                                "MLI",
                                                "sc",
                                                m -> m.period(Period.of("2000-01-01", "2001-12-31"))))
                                        .addMembership(membership(
                                                "m3",
                                                "SYR",
                                                "sc",
                                                m -> m.period(Period.of("2002-01-01", "2003-12-31"))))
                                        .addAction(action(
                                                "a",
                                                a -> a.bodyId(Id.of("sc"))
                                                        .date(date("2001-09-28"))
                                                        .addVote(vote(v -> v.putAllBallots(
                                                                VoteChoice.YES, states("FRA", "SYR"))))))),
                                "/actions/0/votes/0/ballots/yes/1: SYR was no member of sc on the day of the vote, 2001-09-28")
                        .leaves(doc(p -> p.addMembership(membership("m1", "FRA", "sc", m -> m))
                                .addMembership(membership(
                                        "m2", "MLI", "sc", m -> m.period(Period.of("2000-01-01", "2001-12-31"))))
                                .addAction(action(
                                        "a",
                                        a -> a.bodyId(Id.of("sc"))
                                                .date(date("2001-09-28"))
                                                .addVote(vote(v -> v.putAllBallots(VoteChoice.YES, states("FRA", "MLI"))
                                                        .putAllBallots(VoteChoice.NOT_ELIGIBLE, states("SYR"))))))
                                .addAction(action(
                                        "b",
                                        a -> a.bodyId(Id.of("sc"))
                                                .date(date("2001-09-28"))
                                                .addVote(vote(v -> v.putAllBallots(
                                                                VoteChoice.YES, states("FRA", "MLI", "SYR"))
                                                        .electorate(Electorate.builder()
                                                                .size(15)
                                                                .build()))))))),
                RuleCase.of(
                                "observer_voted",
                                doc(p -> p.addMembership(
                                                membership("m1", "VAT", "ga", m -> m.role(MembershipRole.OBSERVER)))
                                        .addDelegation(delegation(
                                                "d", "c", "PSE", d -> d.category(ParticipantCategory.OBSERVER_STATE)))
                                        .addAction(action(
                                                "a",
                                                a -> a.bodyId(Id.of("ga"))
                                                        .congressId(Id.of("c"))
                                                        .date(date("2001-09-28"))
                                                        .addVote(vote(v -> v.putAllBallots(
                                                                VoteChoice.YES, states("VAT", "PSE"))))))),
                                "/actions/0/votes/0/ballots/yes/0: VAT voted 'yes', and was an observer or associate of ga",
                                "/actions/0/votes/0/ballots/yes/1: PSE voted 'yes', and was at the congress as 'observer-state'")
                        .leaves(doc(p -> p.addMembership(membership(
                                        "m1",
                                        "CHE",
                                        "ga",
                                        m -> m.role(MembershipRole.OBSERVER).period(Period.of("1948", "2002-09-09"))))
                                .addMembership(membership("m2", "CHE", "ga", m -> m.period(Period.from("2002-09-10"))))
                                .addDelegation(delegation(
                                        "d", "c", "PSE", d -> d.category(ParticipantCategory.OBSERVER_STATE)))
                                .addAction(action(
                                        "a",
                                        a -> a.bodyId(Id.of("ga"))
                                                .congressId(Id.of("c"))
                                                .date(date("2002-09-10"))
                                                .addVote(vote(v -> v.putAllBallots(VoteChoice.YES, states("CHE"))
                                                        .putAllBallots(VoteChoice.ABSENT, states("PSE")))))))),
                RuleCase.of(
                                "voter_without_right",
                                doc(p -> p.addDelegation(delegation(
                                                "d",
                                                "c",
                                                "SOM",
                                                d -> d.addRight(Right.builder()
                                                        .kind(RightKind.VOTE)
                                                        .granted(false)
                                                        .reason(en("arrears"))
                                                        .build())))
                                        .addAction(
                                                voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA", "SOM")))
                                                        .toBuilder()
                                                        .congressId(Id.of("c"))
                                                        .build())),
                                "/actions/0/votes/0/ballots/yes/1: SOM voted 'yes' without a right to vote: arrears")
                        .leaves(doc(p -> p.addDelegation(delegation(
                                        "d",
                                        "c",
                                        "SOM",
                                        d -> d.addRights(
                                                Right.builder()
                                                        .kind(RightKind.VOTE)
                                                        .granted(false)
                                                        .bodyId(Id.of("committee-1"))
                                                        .build(),
                                                Right.builder()
                                                        .kind(RightKind.VOTE)
                                                        .granted(false)
                                                        .period(Period.of("2021-03-07", "2021-03-08"))
                                                        .build())))
                                .addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA", "SOM"))).toBuilder()
                                        .congressId(Id.of("c"))
                                        .date(date("2021-03-09"))
                                        .build())
                                .addDelegation(delegation(
                                        "e",
                                        "c",
                                        "COM",
                                        d -> d.addRight(Right.builder()
                                                .kind(RightKind.VOTE)
                                                .granted(false)
                                                .build())))
                                .addAction(voted(v -> v.putAllBallots(VoteChoice.NON_VOTING, states("COM"))).toBuilder()
                                        .congressId(Id.of("c"))
                                        .build()))),
                RuleCase.of(
                                "intention_differs",
                                doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.ABSENT, states("HTI"))
                                        .addBallotNote(note("HTI", n -> n.intendedChoice(VoteChoice.YES)))))),
                                "/actions/0/votes/0/ballotNotes/0/intendedChoice: HTI had intended 'yes', and is listed under 'absent'")
                        .leaves(doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("HTI"))
                                .addBallotNote(note("HTI", n -> n.intendedChoice(VoteChoice.YES))))))),
                RuleCase.of(
                                "note_without_ballot",
                                doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))
                                        .addBallotNotes(
                                                note("GBR", n -> n.weight("2")),
                                                note("FRA", n -> n.choice(VoteChoice.NO)))))),
                                "/actions/0/votes/0/ballotNotes/0: the note is on GBR, and the list has no such vote",
                                "/actions/0/votes/0/ballotNotes/1: the note is on FRA under 'no', and the list has no such vote")
                        .leaves(doc(p -> p.addAction(voted(v -> v.putAllBallots(VoteChoice.YES, states("FRA"))
                                .addBallotNotes(
                                        note("FRA", n -> n.weight("2")),
                                        note("HTI", n -> n.intendedChoice(VoteChoice.YES))))))),
                RuleCase.of(
                                "unknown_majority",
                                doc(p -> p.addOrganization(organization("ga", o -> o.rulesOfProcedure(ASSEMBLY)))
                                        .addAction(voted(v -> v.ruleKey("two-thirds")).toBuilder()
                                                .bodyId(Id.of("ga"))
                                                .build())),
                                "/actions/0/votes/0/ruleKey: the rules of procedure have no majority 'two-thirds'")
                        .leaves(doc(p -> p.addOrganization(organization("ga", o -> o.rulesOfProcedure(ASSEMBLY)))
                                .addAction(voted(v -> v.ruleKey("important")).toBuilder()
                                        .bodyId(Id.of("ga"))
                                        .build())
                                .addAction(voted(v -> v.ruleKey("two-thirds"))))),
                RuleCase.of(
                                "unknown_college",
                                doc(p -> p.addAction(voted(v -> v.addCollege(
                                                College.builder().key("a").build())
                                        .addBallotNote(note("FRA", n -> n.collegeKey("b")))))),
                                "/actions/0/votes/0/ballotNotes/0/collegeKey: the vote has no college 'b'")
                        .leaves(doc(p -> p.addAction(voted(
                                v -> v.addCollege(College.builder().key("a").build())
                                        .addBallotNote(note("FRA", n -> n.collegeKey("a"))))))),
                RuleCase.of(
                                "too_many_votes_of_member",
                                doc(p -> p.addOrganization(organization(
                                                "ilc", o -> o.rulesOfProcedure(rules(r -> r.votesPerMember(1)))))
                                        .addDelegation(delegation("d", "c", "MYS", d -> d))
                                        .addParticipant(participant("p1", x -> x.delegationId(Id.of("d"))))
                                        .addParticipant(participant("p2", x -> x.delegationId(Id.of("d"))))
                                        .addAction(action(
                                                "a",
                                                a -> a.bodyId(Id.of("ilc"))
                                                        .addVote(vote(v -> v.putAllBallots(VoteChoice.YES, states("p1"))
                                                                .putAllBallots(VoteChoice.NO, states("p2"))))))),
                                "/actions/0/votes/0/ballots: MYS has 2 votes in the list, and the rules give it 1")
                        .leaves(doc(p -> p.addOrganization(
                                        organization("ilc", o -> o.rulesOfProcedure(rules(r -> r.votesPerMember(4)))))
                                .addDelegation(delegation("d", "c", "MYS", d -> d))
                                .addParticipant(participant("p1", x -> x.delegationId(Id.of("d"))))
                                .addParticipant(participant("p2", x -> x.delegationId(Id.of("d"))))
                                .addAction(action(
                                        "a",
                                        a -> a.bodyId(Id.of("ilc"))
                                                .addVote(vote(v -> v.putAllBallots(VoteChoice.YES, states("p1"))
                                                        .putAllBallots(VoteChoice.NO, states("p2")))))))),
                RuleCase.of(
                                "too_many_proxies",
                                doc(p -> p.addOrganization(organization(
                                                "upu", o -> o.rulesOfProcedure(rules(r -> r.proxiesPerVoter(1)))))
                                        .addAction(action(
                                                "a",
                                                a -> a.bodyId(Id.of("upu"))
                                                        .addVote(vote(v -> v.addBallotNotes(
                                                                note("AND", n -> n.castById(Id.of("FRA"))),
                                                                note("MCO", n -> n.castById(Id.of("FRA"))))))))),
                                "/actions/0/votes/0/ballotNotes: FRA cast 2 votes by proxy, and the rules allow 1")
                        .leaves(doc(p -> p.addOrganization(
                                        organization("upu", o -> o.rulesOfProcedure(rules(r -> r.proxiesPerVoter(1)))))
                                .addAction(action(
                                        "a",
                                        a -> a.bodyId(Id.of("upu"))
                                                .addVote(vote(v -> v.addBallotNotes(
                                                        note("AND", n -> n.castById(Id.of("ESP"))),
                                                        note("MCO", n -> n.castById(Id.of("FRA")))))))))),
                RuleCase.of(
                                "weight_in_equal_vote",
                                doc(p -> p.addOrganization(organization(
                                                "ga", o -> o.rulesOfProcedure(rules(r -> r.weighted(false)))))
                                        .addAction(action(
                                                "a",
                                                a -> a.bodyId(Id.of("ga"))
                                                        .addVote(vote(v ->
                                                                v.addBallotNote(note("FRA", n -> n.weight("3")))))))),
                                "/actions/0/votes/0/ballotNotes/0/weight: the vote of FRA weighs 3, and the rules give no weights")
                        .leaves(doc(p -> p.addOrganization(
                                        organization("ga", o -> o.rulesOfProcedure(rules(r -> r.weighted(false)))))
                                .addAction(action(
                                        "a",
                                        a -> a.bodyId(Id.of("ga"))
                                                .addVote(
                                                        vote(v -> v.addBallotNote(note("FRA", n -> n.weight("1.0")))))))
                                .addAction(action(
                                        "b",
                                        a -> a.addVote(vote(v -> v.addBallotNote(note("FRA", n -> n.weight("3"))))))))),
                RuleCase.of(
                                "college_exceeds_vote",
                                doc(p -> p.addAction(voted(v -> v.tally(Tally.of(439, 7, 30))
                                        .addCollege(College.builder()
                                                .key("government")
                                                .tally(Tally.of(440, 0, 0))
                                                .build())))),
                                "/actions/0/votes/0/colleges/0/tally/yes: college 'government' has 440 under 'yes', and the whole vote 439")
                        .leaves(doc(p -> p.addAction(voted(v -> v.tally(Tally.of(439, 7, 30))
                                .addCollege(College.builder()
                                        .key("government")
                                        .tally(Tally.of(220, 0, 20))
                                        .build()))))),
                RuleCase.of(
                                "college_tally_exceeds_size",
                                doc(p -> p.addAction(voted(v -> v.addCollege(College.builder()
                                        .key("a")
                                        .tally(Tally.of(81, 18, 28))
                                        .size(120)
                                        .build())))),
                                "/actions/0/votes/0/colleges/0/size: college 'a' has 127 votes, and 120 are entitled to vote in it")
                        .leaves(doc(p -> p.addAction(voted(v -> v.addCollege(College.builder()
                                .key("a")
                                .tally(Tally.of(81, 18, 28))
                                .size(127)
                                .build()))))),
                RuleCase.of(
                                "candidate_exceeds_electorate",
                                doc(p -> p.addAction(voted(
                                        v -> v.tally(Tally.builder().cast(190).build())
                                                .addCandidate(CandidateResult.builder()
                                                        .name("Japan")
                                                        .votes(191)
                                                        .build())))),
                                "/actions/0/votes/0/candidates/0/votes: Japan received 191 votes of 190 cast")
                        .leaves(doc(p -> p.addAction(voted(
                                v -> v.electorate(Electorate.builder().size(193).build())
                                        .addCandidates(
                                                CandidateResult.builder()
                                                        .name("Japan")
                                                        .votes(193)
                                                        .build(),
                                                CandidateResult.builder()
                                                        .name("Malta")
                                                        .votes(185)
                                                        .build()))))),
                RuleCase.of(
                                "name_fragment",
                                doc(p -> p.addAction(voted(v -> v.putAllUnresolvedBallots(
                                        VoteChoice.YES, ImmutableList.of("CÔTE.", "D'IVOIRE", "RURITANIA"))))),
                                "/actions/0/votes/0/unresolvedBallots/yes/0: 'CÔTE.' and 'D'IVOIRE' together are CIV Côte d’Ivoire")
                        .leaves(doc(p -> p.addAction(voted(v -> v.putAllUnresolvedBallots(
                                        VoteChoice.YES, ImmutableList.of("CÔTE.", "RURITANIA", "D'IVOIRE"))
                                .putUnresolvedBallot(VoteChoice.NO, "CÔTE D'IVOIRE"))))),
                RuleCase.of(
                                "resolvable_voter",
                                doc(p -> p.addAction(voted(v -> v.putAllUnresolvedBallots(
                                        VoteChoice.YES, ImmutableList.of("RURITANIA", "IRAN, ISLAMIC REPUBLIC OF"))))),
                                "/actions/0/votes/0/unresolvedBallots/yes/1: 'IRAN, ISLAMIC REPUBLIC OF' is IRN Iran (Islamic Republic of)")
                        .leaves(doc(p -> p.addAction(voted(v ->
                                v.putAllUnresolvedBallots(VoteChoice.YES, ImmutableList.of("RURITANIA", "KOREA")))))));
    }

    private static RulesOfProcedure rules(UnaryOperator<RulesOfProcedureBuilder> fill) {
        return fill.apply(RulesOfProcedure.builder()).build();
    }
}
