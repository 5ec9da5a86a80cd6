package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.congress4j.json.report.page.DecisionRow;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Electorate;
import org.congress4j.model.Vote;

/** Votes as bars, by regional group of the day, and with the arithmetic of the majority. */
final class Ballots {
    private static final ImmutableMap<String, String> STYLES =
            ImmutableMap.of("In favour", "yes", "Against", "no", "Abstaining", "abstain");

    private final Names names;
    private final RegionalGroups groups = new RegionalGroups();

    Ballots(Names names) {
        this.names = names;
    }

    ImmutableList<DecisionRow.Ballots> of(Action action, Decisions decisions) {
        Optional<LocalDate> day = names.dayOf(action);
        ImmutableList.Builder<DecisionRow.Ballots> all = ImmutableList.builder();
        for (Vote vote : action.votes()) {
            VotingRecord record = decisions.vote(vote, action, day);
            if (!record.choices().isEmpty() || !record.remarks().isEmpty()) {
                all.add(new DecisionRow.Ballots(
                        record, bars(record), groups(record, vote, day), arithmetic(action, vote)));
            }
        }
        return all.build();
    }

    private static ImmutableList<DecisionRow.Bar> bars(VotingRecord record) {
        List<VotingRecord.Choice> counted =
                record.choices().stream().filter(choice -> count(choice) > 0).toList();
        double total = counted.stream().mapToLong(Ballots::count).sum();
        ImmutableList.Builder<DecisionRow.Bar> bars = ImmutableList.builder();
        double from = 0;
        for (VotingRecord.Choice choice : counted) {
            double width = rounded(100 * count(choice) / total);
            bars.add(new DecisionRow.Bar(
                    choice.name(), STYLES.getOrDefault(choice.name(), "other"), count(choice), rounded(from), width));
            from += width;
        }
        return bars.build();
    }

    static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }

    private static long count(VotingRecord.Choice choice) {
        return choice.announced().orElse(choice.voters().size());
    }

    private ImmutableList<DecisionRow.Group> groups(VotingRecord record, Vote vote, Optional<LocalDate> day) {
        Map<String, List<List<String>>> byGroup = new TreeMap<>();
        List<List<String>> none = lists(record);
        List<String> choices =
                record.choices().stream().map(VotingRecord.Choice::name).toList();
        vote.ballots().forEach((choice, voter) -> {
            Optional<String> group = groups.of(voter.toString(), day);
            (group.isPresent() ? byGroup.computeIfAbsent(group.get(), unknown -> lists(record)) : none)
                    .get(choices.indexOf(Decisions.nameOf(choice)))
                    .add(names.party(voter, day));
        });
        if (byGroup.isEmpty()) {
            return ImmutableList.of();
        }
        vote.unresolvedBallots()
                .forEach((choice, voter) ->
                        none.get(choices.indexOf(Decisions.nameOf(choice))).add(voter));
        if (none.stream().anyMatch(voters -> !voters.isEmpty())) {
            byGroup.put("~", none);
        }
        return byGroup.entrySet().stream()
                .map(group -> new DecisionRow.Group(
                        group.getValue() == none ? RegionalGroups.NONE : group.getKey(),
                        group.getValue().stream().map(ImmutableList::copyOf).collect(toImmutableList())))
                .collect(toImmutableList());
    }

    private static List<List<String>> lists(VotingRecord record) {
        return record.choices().stream()
                .map(choice -> (List<String>) new ArrayList<String>())
                .collect(Collectors.toList());
    }

    private ImmutableList<String> arithmetic(Action action, Vote vote) {
        return names.congressOf(action)
                .flatMap(Congress::rulesOfProcedure)
                .map(rules -> rules.decide(
                                vote,
                                vote.electorate().orElse(Electorate.builder().build()))
                        .arithmetic())
                .orElse(ImmutableList.of());
    }
}
