package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.MajorityBase;
import org.congress4j.model.code.MembershipRole;
import org.junit.jupiter.api.Test;

/**
 * General Assembly resolution 2758 (XXVI), 25 October 1971, 1976th plenary meeting: 76 in favour, 35 against, 17 abstentions, 3
 * not voting, of 131 Members.
 *
 * @see <a href="https://wikimili.com/en/United_Nations_General_Assembly_Resolution_2758">Resolution 2758, vote by State</a>
 */
class GeneralAssemblyVoteTest {
    private static final Electorate MEMBERS = Electorate.builder()
            .bodyId(Id.of("un-ga"))
            .asOf(PartialDate.of("1971-10-25"))
            .size(131)
            .build();
    /** Charter of the United Nations, Article 18. */
    private static final RulesOfProcedure RULES = RulesOfProcedure.builder()
            .addMajority(MajorityRule.builder()
                    .key("other")
                    .threshold(Threshold.moreThanHalf(MajorityBase.PRESENT_AND_VOTING))
                    .everyCollege(false)
                    .veto(false)
                    .rule("Charter, Article 18 (3)")
                    .build())
            .addMajority(MajorityRule.builder()
                    .key("important")
                    .importantQuestions(true)
                    .threshold(Threshold.twoThirds(MajorityBase.PRESENT_AND_VOTING))
                    .everyCollege(false)
                    .veto(false)
                    .rule("Charter, Article 18 (2)")
                    .build())
            .build();

    private static final Vote VOTE = Vote.builder()
            .key("roll-call")
            .tally(Tally.of(76, 35, 17).toBuilder().nonVoting(3).total(131).build())
            .electorate(MEMBERS)
            .build();
    private static final Action ADOPTION = Action.builder()
            .id(Id.of("a-2758"))
            .bodyId(Id.of("un-ga"))
            .date(PartialDate.of("1971-10-25"))
            .verb(ActionVerb.ADOPTED)
            .textId(Id.of("ga-resolution-2758-xxvi"))
            .method(AdoptionMethod.ROLL_CALL)
            .outcome(ActionOutcome.ADOPTED)
            .addVote(VOTE)
            .build();

    @Test
    void isAdoptedAsTheAssemblyAnnounced() {
        VoteOutcome outcome = RULES.decide(VOTE, MEMBERS);

        assertThat(outcome.outcome()).isEqualTo(ADOPTION.outcome());
        assertThat(outcome.arithmetic())
                .containsExactly(
                        "announced: 76 in favour, 35 against, 17 abstaining",
                        "more than 1/2 of the present and voting: 56 of 111 needed, 76 in favour");
    }

    @Test
    void wouldHaveHadTwoThirdsAsWell() {
        VoteOutcome outcome = RULES.decide(VOTE.toBuilder().ruleKey("important").build(), MEMBERS);

        assertThat(outcome.outcome()).contains(ActionOutcome.ADOPTED);
        assertThat(outcome.arithmetic())
                .contains("at least 2/3 of the present and voting: 74 of 111 needed, 76 in favour");
        assertThat(Threshold.twoThirds(MajorityBase.PRESENT_AND_VOTING).needed(111))
                .isEqualTo(74);
    }

    /** The Assembly had rejected, by 59 votes to 55, with 15 abstentions, that the question was important. */
    @Test
    void appliesTheMajorityForTheImportanceOfTheQuestion() {
        Vote important = VOTE.toBuilder().importantQuestion(true).build();
        Vote other = VOTE.toBuilder().importantQuestion(false).build();

        assertThat(RULES.decide(important, MEMBERS).arithmetic())
                .contains("at least 2/3 of the present and voting: 74 of 111 needed, 76 in favour");
        assertThat(RULES.decide(other, MEMBERS).arithmetic())
                .contains("more than 1/2 of the present and voting: 56 of 111 needed, 76 in favour");
    }

    @Test
    void decidesNothingWithoutTheMajorityForTheImportanceOfTheQuestion() {
        RulesOfProcedure others = RulesOfProcedure.builder()
                .addMajority(RULES.majorities().get(0))
                .build();
        RulesOfProcedure importantOnes = RulesOfProcedure.builder()
                .addMajority(RULES.majorities().get(1))
                .build();
        Vote important = VOTE.toBuilder().importantQuestion(true).build();
        Vote other = VOTE.toBuilder().importantQuestion(false).build();

        assertThat(others.decide(important, MEMBERS).arithmetic())
                .containsExactly("the question is important, and the rules state no majority for important questions");
        assertThat(importantOnes.decide(other, MEMBERS).arithmetic())
                .containsExactly(
                        "the question is not important, and the rules state a majority for important questions only");
        assertThat(RulesOfProcedure.builder().build().decide(other, MEMBERS).arithmetic())
                .containsExactly("the rules state no majority");
    }

    @Test
    void changesWhoRepresentsTheSeatAndNotTheMembership() {
        Membership china = Membership.builder()
                .id(Id.of("m-china"))
                .partyId(Id.of("CHN"))
                .organizationId(Id.of("un"))
                .role(MembershipRole.MEMBER)
                .period(DateRange.from("1945-10-24"))
                .addRepresentation(Representation.builder()
                        .name("Government of the Republic of China")
                        .period(DateRange.of("1945-10-24", "1971-10-25"))
                        .build())
                .addRepresentation(Representation.builder()
                        .name("Government of the People's Republic of China")
                        .period(DateRange.from("1971-10-25"))
                        .build())
                .build();

        assertThat(china.period().orElseThrow().end()).isEqualTo(Optional.empty());
        assertThat(china.representations()).hasSize(2);
    }
}
