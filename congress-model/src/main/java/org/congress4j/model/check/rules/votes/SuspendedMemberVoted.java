package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.Membership;
import org.congress4j.model.check.engine.Body;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.check.engine.Spans;
import org.congress4j.model.check.engine.UnitedNationsOrgan;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.registry.MemberStates;

public final class SuspendedMemberVoted extends VoteRule {
    private static final ImmutableMap<UnitedNationsOrgan, String> REGISTERED = ImmutableMap.of(
            UnitedNationsOrgan.GENERAL_ASSEMBLY, "united-nations-general-assembly",
            UnitedNationsOrgan.HUMAN_RIGHTS_COUNCIL, "united-nations-human-rights-council");

    public SuspendedMemberVoted() {
        super(RuleDescription.error(RuleGroup.VOTES, "suspended_member_voted")
                .finds("A member that voted while its rights were suspended.")
                .message(
                        "{voter:id} voted '{choice:code}' on {day:period}, when its rights in {body:id} were suspended "
                                + "{period:period}")
                .reason(
                        "A member whose rights are suspended is still a member, but has no vote. The memberships of the "
                                + "document say who was suspended; for the General Assembly and the Human Rights Council, the "
                                + "registry does if the document has no membership of the voter. Suspensions without an end are "
                                + "left alone in the document.")
                .advice("Correct the voter, or the period of the suspension.")
                .addCause("voter", "body")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        DayRange days = vote.days();
        if (vote.size() == 0 || days == null || vote.bodyId().isEmpty()) {
            return;
        }
        String id = vote.bodyId().get().toString();
        Map<PartyFacts, List<Membership>> stated = stated(vote.context()).getOrDefault(id, Map.of());
        Map<PartyFacts, List<Membership>> registered = vote.context()
                .organ(vote.bodyId().get())
                .map(organ -> registered(vote.context()).getOrDefault(organ.name(), Map.of()))
                .filter(members -> isAnySuspended(members, days))
                .orElse(Map.of());
        if (stated.isEmpty() && registered.isEmpty()) {
            return;
        }
        Body body = vote.context().body(vote.bodyId().get());
        for (int i = 0; i < vote.size(); i++) {
            if (ObserverVoted.isVote(vote.choice(i))) {
                PartyFacts member = vote.voter(i).principal();
                Optional<DateRange> suspended = suspendedIn(stated.getOrDefault(member, List.of()), days, false);
                if (suspended.isEmpty()
                        && !registered.isEmpty()
                        && (body == null || body.standing(member, days) == Body.Standing.NONE)) {
                    suspended = suspendedIn(registered.getOrDefault(member, List.of()), days, true);
                }
                if (suspended.isPresent()) {
                    vote.atVoter(findings, i)
                            .with("voter", vote.voter(i).id())
                            .with("choice", vote.choice(i))
                            .with("day", days)
                            .with("body", id)
                            .with("period", Spans.words(suspended.get()))
                            .add();
                }
            }
        }
    }

    /** The memberships of those who were suspended at some time, by body and party; a party may have others in the same body. */
    private static Map<String, Map<PartyFacts, List<Membership>>> stated(CheckContext context) {
        return context.once(SuspendedMemberVoted.class, context.records(Membership.class), memberships -> {
            Map<String, Map<PartyFacts, List<Membership>>> known = new HashMap<>();
            for (Membership membership : memberships) {
                if (!membership.suspensions().isEmpty()) {
                    known.computeIfAbsent(membership.organizationId().toString(), key -> new HashMap<>())
                            .put(context.party(membership.partyId()), new ArrayList<>());
                }
            }
            if (!known.isEmpty()) {
                for (Membership membership : memberships) {
                    List<Membership> all = known.getOrDefault(
                                    membership.organizationId().toString(), Map.of())
                            .get(context.party(membership.partyId()));
                    if (all != null) {
                        all.add(membership);
                    }
                }
            }
            return known;
        });
    }

    private static Map<String, Map<PartyFacts, List<Membership>>> registered(CheckContext context) {
        return context.once(SuspendedMemberVoted.class, () -> {
            Map<String, Map<PartyFacts, List<Membership>>> known = new HashMap<>();
            REGISTERED.forEach((organ, id) -> MemberStates.registry()
                    .organization(id)
                    .ifPresent(registered -> registered
                            .memberships()
                            .forEach(membership -> known.computeIfAbsent(organ.name(), key -> new HashMap<>())
                                    .computeIfAbsent(context.party(membership.partyId()), key -> new ArrayList<>())
                                    .add(membership))));
            return known;
        });
    }

    private static boolean isAnySuspended(Map<PartyFacts, List<Membership>> members, DayRange days) {
        return members.values().stream()
                .anyMatch(memberships -> suspendedIn(memberships, days, true).isPresent());
    }

    /** When all memberships that may have held on the days were surely suspended; empty if one was not. */
    private static Optional<DateRange> suspendedIn(List<Membership> memberships, DayRange days, boolean openLasts) {
        Optional<DateRange> found = Optional.empty();
        for (Membership membership : memberships) {
            if (membership.period().isPresent()
                    && !Span.ofPeriod(membership.period()).mayTouch(days)) {
                continue;
            }
            found = membership.suspensions().stream()
                    .flatMap(suspension -> suspension.period().stream())
                    .filter(period -> includes(period, days, openLasts))
                    .findFirst();
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private static boolean includes(DateRange period, DayRange days, boolean openLasts) {
        Span span = Span.ofPeriod(Optional.of(period));
        boolean started = span.startIsKnown() && Math.floorDiv(span.startLast(), Span.SECONDS_OF_DAY) <= days.first();
        boolean lasts =
                period.end().isEmpty() ? openLasts : Math.floorDiv(span.endFirst(), Span.SECONDS_OF_DAY) >= days.last();
        return started && lasts;
    }
}
