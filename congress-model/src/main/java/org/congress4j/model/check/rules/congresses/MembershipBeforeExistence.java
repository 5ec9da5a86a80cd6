package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.congress4j.model.DateRange;
import org.congress4j.model.Membership;
import org.congress4j.model.PartialDate;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.code.SuccessionKind;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateMembership;

public final class MembershipBeforeExistence extends RecordRule<Membership> {
    private static final ImmutableSet<SuccessionKind> SEPARATE =
            ImmutableSet.of(SuccessionKind.SEPARATION, SuccessionKind.DISSOLUTION);

    public MembershipBeforeExistence() {
        super(
                Membership.class,
                RuleDescription.info(RuleGroup.CONGRESSES, "membership_before_existence")
                        .finds("A membership of a State that starts while it was still part of another one, which has "
                                + "ceased.")
                        .message("the membership is stated {period:period}, but {party:id} was part of {whole:id} "
                                + "until {last:date}")
                        .reason(
                                "Czechia was never a member of what it joined as a part of Czechoslovakia, although lists "
                                        + "carry its code back. The registry says which States separated from one that has "
                                        + "ceased; the rule looks at the time when that was itself a Member of the United "
                                        + "Nations, but for its last year. Others are left alone: territories were members before "
                                        + "they became States, India of the League of Nations in 1920, and Belarus and "
                                        + "Ukraine of the United Nations in 1945. So are States of which the document says when "
                                        + "they existed.")
                        .advice("Use the code of the State that was the member, or correct the period. If a part of a "
                                + "State was a member by itself, no action is needed.")
                        .addCause("party")
                        .build());
    }

    @Override
    public void check(Membership membership, CheckContext context, Findings findings) {
        Part part = Part.OF_STATES.get(membership.partyId().toString());
        DayRange starts =
                part == null ? null : Span.ofPeriod(membership.period()).firstDays();
        if (part == null || starts == null || !part.mayOnlyInclude(starts)) {
            return;
        }
        PartyFacts party = context.party(membership.partyId());
        if (party.isState() && party.statedPeriod().isEmpty()) {
            findings.at(membership, "period")
                    .with("period", Spans.words(membership.period().orElseThrow()))
                    .with("party", party.id())
                    .with("whole", part.whole())
                    .with("last", PartialDate.of(LocalDate.ofEpochDay(part.last())))
                    .add();
        }
    }

    /**
     * The State of which another was a part.
     *
     * @param whole its code, such as {@code CSHH}
     * @param first the first day on which it was a Member of the United Nations
     * @param last the last day before the part was a State
     */
    private record Part(String whole, long first, long last) {
        static final ImmutableMap<String, Part> OF_STATES = all();

        /** A State that parted from another may have joined before its independence was recognized. */
        private static final int DAYS_OF_TRANSITION = 366;

        boolean mayOnlyInclude(DayRange days) {
            return days.first() >= first && days.last() <= last - DAYS_OF_TRANSITION;
        }

        private static ImmutableMap<String, Part> all() {
            ImmutableMap.Builder<String, Part> parts = ImmutableMap.builder();
            for (RegisteredState whole : MemberStates.registry().all()) {
                if (periods(whole).noneMatch(DateRange::mayBeOngoing)) {
                    long first = firstDay(whole.memberships().stream().map(StateMembership::period));
                    whole.successors().stream()
                            .filter(after -> SEPARATE.contains(after.kind()))
                            .forEach(after -> parts.put(after.successor(), of(whole, first, after.successor())));
                }
            }
            return parts.buildOrThrow();
        }

        private static Part of(RegisteredState whole, long first, String part) {
            return new Part(
                    whole.code(),
                    first,
                    firstDay(periods(MemberStates.registry().byCode(part).orElseThrow())) - 1);
        }

        private static Stream<DateRange> periods(RegisteredState state) {
            return Stream.concat(
                    state.existence().stream(), state.memberships().stream().map(StateMembership::period));
        }

        private static long firstDay(Stream<DateRange> periods) {
            return periods.mapToLong(period -> PartyFacts.days(period).first())
                    .min()
                    .orElse(Long.MIN_VALUE);
        }
    }
}
