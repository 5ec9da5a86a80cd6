package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.MemberState;
import org.congress4j.model.Organization;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Party;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateMembership;
import org.jspecify.annotations.Nullable;

/**
 * What the document and the registry of States know of one party, looked up once for all its ballots and references.
 * There is one instance for each id in a check, so two are the same party if they are {@code ==}.
 */
public final class PartyFacts {
    private final int number;
    private final String id;
    private final @Nullable ProceedingsRecord<?> record;
    private final @Nullable RegisteredState state;
    private final PartyFacts principal;
    private final Optional<DateRange> statedPeriod;
    private final ImmutableList<DayRange> existence;
    private final boolean party;
    private @Nullable ImmutableList<DayRange> terms;
    private int lastVote;

    /** The facts of a party that votes for itself, if the principal is null, or for another. */
    PartyFacts(
            int number,
            String id,
            @Nullable ProceedingsRecord<?> record,
            @Nullable RegisteredState state,
            @Nullable PartyFacts principal) {
        this.number = number;
        this.id = id;
        this.record = record;
        this.state = state;
        this.principal = principal == null ? this : principal;
        this.statedPeriod = statedPeriod(record);
        this.existence = existence(statedPeriod, state);
        this.party = record instanceof Party || record instanceof OtherRecord || (record == null && state != null);
    }

    private static Optional<DateRange> statedPeriod(@Nullable ProceedingsRecord<?> record) {
        if (record instanceof MemberState written) {
            return written.period();
        }
        return record instanceof Organization organization ? organization.period() : Optional.empty();
    }

    private static ImmutableList<DayRange> existence(Optional<DateRange> stated, @Nullable RegisteredState state) {
        if (stated.isPresent()) {
            return ImmutableList.of(days(stated.get()));
        }
        List<DayRange> days = new ArrayList<>();
        if (state != null && !state.existence().isEmpty()) {
            state.existence().forEach(period -> days.add(days(period)));
            // The United Nations went on to count Yugoslavia for years after it had ceased.
            for (StateMembership membership : state.memberships()) {
                if (membership.role().equals(MembershipRole.MEMBER)) {
                    days.add(days(membership.period()));
                }
            }
        }
        return ImmutableList.copyOf(days);
    }

    /**
     * {@return the days that a period may include; what is not stated, malformed or inexact is open}
     *
     * @param period the period
     */
    public static DayRange days(DateRange period) {
        return new DayRange(days(period.start()).first(), days(period.end()).last());
    }

    private static DayRange days(Optional<PartialDate> date) {
        DayRange days = date.isEmpty() ? null : DayRange.of(date.get());
        return days == null ? DayRange.ANY : days;
    }

    /** {@return the number of the party, unique in the check, counted from 0} */
    public int number() {
        return number;
    }

    /** {@return the id, such as {@code JPN}, whether or not it leads to a party} */
    public String id() {
        return id;
    }

    /** {@return whether the id leads to a party, in the document or in the registry} */
    public boolean isParty() {
        return party;
    }

    /** {@return the record of the document with the id, of whatever type; null if there is none} */
    @Nullable
    public ProceedingsRecord<?> record() {
        return record;
    }

    /** {@return whether the party is a State, of the document or of the registry} */
    public boolean isState() {
        return record instanceof MemberState || (record == null && state != null);
    }

    /** {@return when the document says that the State or organization existed; empty if it does not say} */
    public Optional<DateRange> statedPeriod() {
        return statedPeriod;
    }

    /** {@return the last day on which a State existed or was a Member of the United Nations; empty if it has not ceased or is not known} */
    public Optional<LocalDate> ceasedOn() {
        long last = existence.stream().mapToLong(DayRange::last).max().orElse(Long.MAX_VALUE);
        return last == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
    }

    /**
     * {@return whether the registry knows the party as a State or territory that was certainly no Member of the United Nations on any of
     *     the days, and whose Government held no seat of a Member}
     *
     * @param days the days
     */
    public boolean wasNoMemberOfUnitedNations(DayRange days) {
        if (state == null || !isState() || days.first() == Long.MIN_VALUE || days.last() == Long.MAX_VALUE) {
            return false;
        }
        for (DayRange term : termsInUnitedNations()) {
            if (term.first() <= days.last() && term.last() >= days.first()) {
                return false;
            }
        }
        return state.seatHeldAt(LocalDate.ofEpochDay(days.first())).isEmpty()
                && state.seatHeldAt(LocalDate.ofEpochDay(days.last())).isEmpty();
    }

    private ImmutableList<DayRange> termsInUnitedNations() {
        ImmutableList<DayRange> known = terms;
        if (known == null) {
            known = state == null
                    ? ImmutableList.of()
                    : state.memberships().stream()
                            .filter(membership -> membership.role().equals(MembershipRole.MEMBER))
                            .map(membership -> days(membership.period()))
                            .collect(ImmutableList.toImmutableList());
            terms = known;
        }
        return known;
    }

    /** {@return who is represented: the party of the delegation of a participant, or this party itself} */
    public PartyFacts principal() {
        return principal;
    }

    /**
     * {@return whether the party certainly did not exist on any of the days, by the document or, if it does not say, by
     *     the registry}
     *
     * @param days the days
     */
    public boolean didNotExist(DayRange days) {
        for (int i = 0; i < existence.size(); i++) {
            DayRange existed = existence.get(i);
            if (existed.first() <= days.last() && existed.last() >= days.first()) {
                return false;
            }
        }
        return !existence.isEmpty();
    }

    /**
     * {@return whether the party was seen in this vote before; from now on it has been}
     *
     * @param vote the {@linkplain VoteFacts#number number} of the vote
     */
    public boolean votesAgain(int vote) {
        boolean again = lastVote == vote;
        lastVote = vote;
        return again;
    }
}
