package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Congress;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Roster;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Listed;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class RosterIncomplete extends DocumentRule {
    public RosterIncomplete() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "roster_incomplete")
                .finds("A list of participants marked as complete that has fewer names than were counted.")
                .message(
                        "list '{roster:key}' is marked as complete and has {listed:number} names, but {figure:figure} were counted")
                .reason("A figure on the same basis, or of those registered if the list does not say, counts those who "
                        + "should be on the list. A list without any names is not in the document and is left "
                        + "alone.")
                .advice("Find out whether the document has the whole list, or correct the mark.")
                .needs("The participants on the list.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (Congress congress : context.records(Congress.class)) {
            if (congress.rosters().stream().anyMatch(RosterIncomplete::isComplete)) {
                compare(congress, context.listed(), findings);
            }
        }
    }

    private static boolean isComplete(Roster roster) {
        return roster.complete().orElse(false);
    }

    private static void compare(Congress congress, Listed listed, Findings findings) {
        ImmutableList<ReportedCount> counts = congress.counts();
        Map<String, Peaks<Integer>> figures = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            if (Listed.isOfAll(counts.get(i))) {
                figures.computeIfAbsent(counts.get(i).basis().orElseThrow().toString(), key -> new Peaks<>())
                        .add(Figure.of(counts.get(i)).least(), i);
            }
        }
        for (int i = 0; i < congress.rosters().size(); i++) {
            Roster roster = congress.rosters().get(i);
            if (isComplete(roster)) {
                compare(congress, i, listed.byBasis(congress, roster), figures, findings);
            }
        }
    }

    private static void compare(
            Congress congress, int i, Map<String, Long> names, Map<String, Peaks<Integer>> figures, Findings findings) {
        int first = Integer.MAX_VALUE;
        long listed = 0;
        for (Map.Entry<String, Long> ofBasis : names.entrySet()) {
            Peaks<Integer> counted = figures.get(ofBasis.getKey());
            int above = counted == null
                    ? Integer.MAX_VALUE
                    : counted.firstAbove(ofBasis.getValue()).orElse(Integer.MAX_VALUE);
            if (above < first) {
                first = above;
                listed = ofBasis.getValue();
            }
        }
        if (first < Integer.MAX_VALUE) {
            findings.at(congress, "rosters", i, "complete")
                    .with("roster", congress.rosters().get(i).key())
                    .with("listed", listed)
                    .with("figure", Figures.words(congress.counts().get(first)))
                    .add();
        }
    }
}
