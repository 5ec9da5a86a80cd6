package org.congress4j.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Resolution;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.VoteBuilder;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.symbol.DocumentSymbol;

/**
 * Recorded votes of a General Assembly: some eighty a year over half a century, each of all members of that day, of whom most vote
 * in favour.
 */
final class RollCalls {
    private static final int A_YEAR = 80;
    private static final int FIRST_YEAR = 1960;
    private static final int YEARS = 64;

    private RollCalls() {}

    static Proceedings proceedings(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProceedingsBuilder proceedings = Proceedings.builder();
        for (int year = 0; year < Math.min(YEARS, 1 + count / A_YEAR); year++) {
            proceedings.addCongresses(Congress.builder()
                    .id(congress(year))
                    .addNames(Name.official("en", "General Assembly, session of " + (FIRST_YEAR + year)))
                    .build());
        }
        for (int i = 0; i < count; i++) {
            add(proceedings, i, random);
        }
        return proceedings.build();
    }

    private static Id<Congress> congress(int year) {
        return Id.of("ga-" + (FIRST_YEAR + year));
    }

    private static void add(ProceedingsBuilder proceedings, int number, SplittableRandom random) {
        int year = number / A_YEAR % YEARS;
        LocalDate day = LocalDate.of(FIRST_YEAR + year, 10, 1).plusDays(random.nextInt(85));
        Vote vote = vote(day, random);
        String symbol = "A/RES/" + (FIRST_YEAR + year - 1945) + "/" + (1 + number % A_YEAR);
        Id<Resolution> resolution = Id.of(symbol + "-" + number);
        proceedings.addResolutions(Resolution.builder()
                .id(resolution)
                .symbol(DocumentSymbol.of(symbol))
                .title(LocalizedText.of("en", SampleText.ENGLISH.text(80, random)))
                .congressId(congress(year))
                .build());
        proceedings.addActions(Action.builder()
                .id(Id.of("vote-" + number))
                .congressId(congress(year))
                .date(PartialDate.of(day))
                .verb(ActionVerb.ADOPTED)
                .textId(resolution)
                .method(AdoptionMethod.RECORDED_VOTE)
                .outcome(ActionOutcome.ADOPTED)
                .addVotes(vote)
                .build());
    }

    private static Vote vote(LocalDate day, SplittableRandom random) {
        Map<VoteChoice, List<Id<MemberState>>> ballots = new LinkedHashMap<>();
        for (RegisteredState state : members(day)) {
            int chance = random.nextInt(100);
            VoteChoice choice = chance < 70
                    ? VoteChoice.YES
                    : chance < 75 ? VoteChoice.NO : chance < 90 ? VoteChoice.ABSTAIN : VoteChoice.NON_VOTING;
            ballots.computeIfAbsent(choice, key -> new ArrayList<>()).add(state.id());
        }
        VoteBuilder vote = Vote.builder().key("vote");
        ballots.forEach((choice, voters) -> vote.addListedChoices(choice).putAllBallots(choice, voters));
        return vote.tally(Tally.builder()
                        .yes(count(ballots, VoteChoice.YES))
                        .no(count(ballots, VoteChoice.NO))
                        .abstain(count(ballots, VoteChoice.ABSTAIN))
                        .nonVoting(count(ballots, VoteChoice.NON_VOTING))
                        .build())
                .build();
    }

    private static ImmutableList<RegisteredState> members(LocalDate day) {
        return MemberStates.registry().membersAt(day);
    }

    private static long count(Map<VoteChoice, List<Id<MemberState>>> ballots, VoteChoice choice) {
        return ballots.getOrDefault(choice, List.of()).size();
    }
}
