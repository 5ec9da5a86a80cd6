package org.congress4j.json.dataset;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.congress4j.model.Action;
import org.congress4j.model.DateRange;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.Membership;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Participant;
import org.congress4j.model.Party;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.Vote;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.VoteChoice;
import org.jspecify.annotations.Nullable;

/** What each party could do in a body or at a congress, and what it did: the denominator of every rate. */
final class Participation {
    private static final String NAME = "participation";

    private final Facts facts;
    /** Whether an id may be counted: not those of persons, of whom there may be too many to be held. */
    private final Predicate<String> counted;

    private final Map<Scope, Map<String, Parts>> parties =
            new TreeMap<>(Comparator.comparing(Scope::type).thenComparing(Scope::id));
    /** The days of the votes of each body that list their voters. */
    private final Map<String, List<LocalDate>> votes = new HashMap<>();

    private final Map<Id<?>, String> delegations = new HashMap<>();

    /**
     * Where a party takes part.
     *
     * @param type {@code body} or {@code congress}
     * @param id the id of the body or the congress
     */
    private record Scope(String type, String id) {}

    /** What a party could do, and did: while it was a member, once for each membership, and at other times. */
    private static final class Parts {
        private final List<Part> entitled = new ArrayList<>();
        private @Nullable Part other;

        Part on(Optional<LocalDate> day) {
            for (Part part : entitled) {
                if (day.isPresent() && part.covers(day.get())) {
                    return part;
                }
            }
            // What has no day is counted for the only membership there is.
            if (day.isEmpty() && entitled.size() == 1) {
                return entitled.get(0);
            }
            if (other == null) {
                other = new Part(null);
            }
            return other;
        }

        List<Part> all() {
            List<Part> all = new ArrayList<>(entitled);
            if (other != null) {
                all.add(other);
            }
            return all;
        }
    }

    private static final class Part {
        private final @Nullable Membership membership;
        private long cast;
        private long statements;
        private long participants;

        Part(@Nullable Membership membership) {
            this.membership = membership;
        }

        boolean covers(LocalDate day) {
            return membership != null
                    && membership.period().map(period -> period.mayContain(day)).orElse(true);
        }

        @Nullable
        Long expected(List<LocalDate> days) {
            Membership of = membership;
            return of == null
                    ? null
                    : (Long) days.stream()
                            .filter(day -> covers(day) && !of.isSuspendedOn(day))
                            .count();
        }
    }

    /**
     * Counts nothing yet.
     *
     * @param facts what is held of congresses and sessions
     * @param counted whether the party with an id is counted
     */
    Participation(Facts facts, Predicate<String> counted) {
        this.facts = facts;
        this.counted = counted;
    }

    static void addTo(Plan plan) {
        TableDraft table = plan.draft(
                NAME,
                "What each State or organization could do in a body or at a congress, and what it did: a row for each membership, and one without for what it did outside of any.");
        table.column(DataColumn.of("scope_type", ColumnType.STRING, "`body` or `congress`.")
                .mandatory());
        table.column(DataColumn.of("scope_id", ColumnType.STRING, "The id of the body or the congress.")
                .mandatory());
        table.column(DataColumn.of("party_id", ColumnType.STRING, "The State or organization.")
                .mandatory()
                .to(Target.PARTIES, "id"));
        table.column(
                DataColumn.of(Plan.SEQ, ColumnType.INTEGER, "The number among the rows of the party there, from 1.")
                        .mandatory());
        table.column(DataColumn.of(
                        "membership_id",
                        ColumnType.STRING,
                        "The membership that entitles it; empty if the document has none.")
                .to("memberships", "id"));
        table.column(
                DataColumn.of("entitled_from", ColumnType.DATE, "The first day of the membership, at the earliest."));
        table.column(DataColumn.of(
                "entitled_to", ColumnType.DATE, "The last day of the membership, at the latest; empty if it goes on."));
        table.column(DataColumn.of("suspended", ColumnType.BOOLEAN, "Whether the membership was ever suspended."));
        table.column(DataColumn.of(
                "votes_expected",
                ColumnType.INTEGER,
                "How many votes that list their voters the body took while it was a member and not suspended."));
        table.column(DataColumn.of(
                        "votes_cast",
                        ColumnType.INTEGER,
                        "In how many of them it is listed as in favour, against or abstaining.")
                .mandatory());
        table.column(DataColumn.of("statements", ColumnType.INTEGER, "How many statements its speakers made.")
                .mandatory());
        table.column(DataColumn.of(
                        "participants",
                        ColumnType.INTEGER,
                        "How many persons of its delegations the lists of participants have.")
                .mandatory());
        table.key("scope_type", "scope_id", "party_id", Plan.SEQ);
    }

    private Parts parts(String type, String id, String party) {
        return parties.computeIfAbsent(new Scope(type, id), scope -> new TreeMap<>())
                .computeIfAbsent(party, key -> new Parts());
    }

    void see(ProceedingsRecord<?> record) {
        if (record instanceof Membership membership) {
            if (!membership.role().equals(MembershipRole.OBSERVER)
                    && counted.test(membership.partyId().toString())) {
                parts(
                                "body",
                                membership.organizationId().toString(),
                                membership.partyId().toString())
                        .entitled
                        .add(new Part(membership));
            }
        } else if (record instanceof Delegation delegation) {
            delegation.partyId().ifPresent(party -> delegations.put(delegation.id(), party.toString()));
        } else if (record instanceof Participant participant) {
            see(participant);
        } else if (record instanceof Statement statement) {
            see(statement);
        } else if (record instanceof Action action) {
            action.votes().forEach(vote -> see(action, vote));
        }
    }

    private void see(Participant participant) {
        Optional<String> party =
                participant.delegationId().map(delegations::get).filter(counted);
        if (party.isPresent() && participant.congressId().isPresent()) {
            parts("congress", participant.congressId().get().toString(), party.get())
                    .on(Optional.empty())
                    .participants++;
        }
    }

    private void see(Statement statement) {
        Optional<String> party = statement
                .speaker()
                .flatMap(Speaker::partyId)
                .map(Id::toString)
                .or(() -> statement.delegationId().map(delegations::get))
                .filter(counted);
        Optional<LocalDate> day = facts.day(statement).flatMap(PartialDate::earliest);
        party.ifPresent(id -> {
            facts.body(statement).ifPresent(body -> parts("body", body, id).on(day).statements++);
            facts.congress(statement)
                    .ifPresent(congress -> parts("congress", congress, id).on(day).statements++);
        });
    }

    private void see(Action action, Vote vote) {
        if (vote.allBallots().isEmpty() && vote.allUnresolvedBallots().isEmpty()) {
            return;
        }
        Optional<LocalDate> day = facts.day(action).flatMap(PartialDate::earliest);
        Optional<String> body = facts.body(action);
        Optional<String> congress = facts.congress(action);
        if (body.isPresent() && day.isPresent()) {
            votes.computeIfAbsent(body.get(), id -> new ArrayList<>()).add(day.get());
        }
        for (Map.Entry<VoteChoice, Id<? extends Party>> ballot :
                vote.allBallots().entries()) {
            String id = ballot.getValue().toString();
            if (isCast(ballot.getKey()) && counted.test(id)) {
                body.ifPresent(of -> parts("body", of, id).on(day).cast++);
                congress.ifPresent(of -> parts("congress", of, id).on(day).cast++);
            }
        }
    }

    private static boolean isCast(VoteChoice choice) {
        return choice.equals(VoteChoice.YES) || choice.equals(VoteChoice.NO) || choice.equals(VoteChoice.ABSTAIN);
    }

    void write(Plan plan, RowSink out) throws IOException {
        TableDraft table = plan.table(NAME);
        Target target = Target.of(Party.class);
        Target memberships = Target.of(Membership.class);
        for (Map.Entry<Scope, Map<String, Parts>> scope : parties.entrySet()) {
            List<LocalDate> days = votes.getOrDefault(scope.getKey().id(), List.of());
            for (Map.Entry<String, Parts> party : scope.getValue().entrySet()) {
                int number = 0;
                for (Part part : party.getValue().all()) {
                    Optional<Membership> membership = Optional.ofNullable(part.membership);
                    Optional<DateRange> period = membership.flatMap(Membership::period);
                    out.write(new Row(table)
                            .set(0, scope.getKey().type())
                            .set(1, scope.getKey().id())
                            .set(2, out.known(target, party.getKey()))
                            .set(3, ++number)
                            .set(
                                    4,
                                    membership
                                            .map(of -> out.known(
                                                    memberships, of.id().toString()))
                                            .orElse(null))
                            .set(5, day(period.flatMap(DateRange::start).flatMap(PartialDate::earliest)))
                            .set(6, day(period.flatMap(DateRange::end).flatMap(PartialDate::latest)))
                            .set(
                                    7,
                                    membership
                                            .map(of -> !of.suspensions().isEmpty())
                                            .orElse(null))
                            .set(8, part.expected(days))
                            .set(9, part.cast)
                            .set(10, part.statements)
                            .set(11, part.participants));
                }
            }
        }
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
