package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.Organization;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.UnitedNationsOrgan;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.ParticipantCategory;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.jspecify.annotations.Nullable;

public final class FigureExceedsStates extends RecordRule<ProceedingsRecord<?>> {
    private static final ImmutableList<ParticipantCategory> MEMBERS =
            ImmutableList.of(ParticipantCategory.MEMBER_STATE);

    // The number of original Members of the United Nations.
    private static final long FEWEST = 51;

    public FigureExceedsStates() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Congress.class, Segment.class, Session.class),
                RuleDescription.error(RuleGroup.CONGRESSES, "figure_exceeds_states")
                        .finds(
                                "A figure of States, Governments or delegations of Member States that is higher than the number of States there were.")
                        .message("the figure is {figure:figure}, but there were {states:number} {what:text}")
                        .reason("An organ of the United Nations has no more Member States than the United Nations had "
                                + "Members. Elsewhere, the figure is compared with all States and other parties of the "
                                + "registry, and may be higher by a tenth, since some territories are counted as States. "
                                + "Countries and regions are not compared.")
                        .advice("Check the sources: persons or delegations may have been counted, or digits added.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        ImmutableList<ReportedCount> counts = Figures.of(record);
        for (int i = 0; i < counts.size(); i++) {
            if (countsStates(counts.get(i))) {
                check(record, i, counts.get(i), context, findings);
            }
        }
    }

    private static boolean countsStates(ReportedCount count) {
        return count.unit().equals(CountUnit.STATE)
                || count.unit().equals(CountUnit.GOVERNMENT)
                || (count.unit().equals(CountUnit.DELEGATION)
                        && count.categories().equals(MEMBERS));
    }

    private static void check(
            ProceedingsRecord<?> record, int i, ReportedCount count, CheckContext context, Findings findings) {
        if (Figure.of(count).least() <= FEWEST) {
            return;
        }
        Congress congress = congressOf(record, context);
        DayRange days = days(count, congress, context);
        long least = Figure.of(count).least();
        long states = statesOn(days);
        if (least > states + states / 10) {
            report(record, i, count, states, "States and other parties", findings);
        } else if (count.categories().equals(MEMBERS) && isOfUnitedNations(record, congress, context)) {
            long members = UnitedNationsOrgan.mostMembersOfUnitedNations(days);
            if (least > members) {
                report(record, i, count, members, "Members of the United Nations", findings);
            }
        }
    }

    private static @Nullable Congress congressOf(ProceedingsRecord<?> record, CheckContext context) {
        if (record instanceof Segment segment) {
            return context.find(Congress.class, segment.congressId());
        } else if (record instanceof Session session) {
            return context.find(Congress.class, session.congressId());
        }
        return record instanceof Congress congress ? congress : null;
    }

    private static DayRange days(ReportedCount count, @Nullable Congress congress, CheckContext context) {
        DayRange stated = context.days(count.asOf());
        DayRange days =
                stated == null && congress != null ? context.period(congress).days() : stated;
        long today = context.asOf().toEpochDay();
        return days == null || days.first() == Long.MIN_VALUE || days.last() == Long.MAX_VALUE
                ? new DayRange(today, today)
                : days;
    }

    private static boolean isOfUnitedNations(
            ProceedingsRecord<?> record, @Nullable Congress congress, CheckContext context) {
        Optional<Id<Organization>> body = record instanceof Session session ? session.bodyId() : Optional.empty();
        return body.or(() -> congress == null ? Optional.empty() : congress.bodyId())
                .flatMap(context::organ)
                .isPresent();
    }

    private static long statesOn(DayRange days) {
        return Stream.concat(MemberStates.registry().all().stream(), MemberStates.registry().parties().stream())
                .map(RegisteredState::existence)
                .filter(existence -> existence.isEmpty()
                        || existence.stream()
                                .map(PartyFacts::days)
                                .anyMatch(existed -> existed.first() <= days.last() && existed.last() >= days.first()))
                .count();
    }

    private static void report(
            ProceedingsRecord<?> record, int i, ReportedCount count, long states, String what, Findings findings) {
        findings.at(record, "counts", i)
                .with("figure", Figures.words(count))
                .with("states", states)
                .with("what", what)
                .add();
    }
}
