package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
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

/** What the document and the registry of States know of one party, looked up once for all its ballots and references. */
public final class PartyFacts {
    private final int number;
    private final String id;
    private final @Nullable ProceedingsRecord<?> record;
    private final @Nullable RegisteredState state;
    private final PartyFacts principal;
    private final ImmutableList<DayRange> existence;
    private final boolean party;
    private int lastVote;

    /** Makes the facts of who votes for itself, if the principal is null, or for a delegation. */
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
        this.existence = existence(record, state);
        this.party = record instanceof Party || record instanceof OtherRecord || (record == null && state != null);
    }

    private static ImmutableList<DayRange> existence(
            @Nullable ProceedingsRecord<?> record, @Nullable RegisteredState state) {
        Optional<DateRange> stated = Optional.empty();
        if (record instanceof MemberState written) {
            stated = written.period();
        } else if (record instanceof Organization organization) {
            stated = organization.period();
        }
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

    public static DayRange days(DateRange period) {
        return new DayRange(
                period.start()
                        .flatMap(PartialDate::earliest)
                        .map(day -> day.toEpochDay())
                        .orElse(Long.MIN_VALUE),
                period.end()
                        .flatMap(PartialDate::latest)
                        .map(day -> day.toEpochDay())
                        .orElse(Long.MAX_VALUE));
    }

    /** A number of its own, counted from 0. */
    public int number() {
        return number;
    }

    public String id() {
        return id;
    }

    /** Whether the id leads to a party, in the document or in the registry. */
    public boolean isParty() {
        return party;
    }

    @Nullable
    public ProceedingsRecord<?> record() {
        return record;
    }

    public boolean isState() {
        return record instanceof MemberState || (record == null && state != null);
    }

    /** Who is represented: the party of the delegation of a participant, or the party itself. */
    public PartyFacts principal() {
        return principal;
    }

    /** Whether it surely did not exist on any of the days, as the document says or, if it does not, the registry. */
    public boolean didNotExist(DayRange days) {
        for (int i = 0; i < existence.size(); i++) {
            DayRange existed = existence.get(i);
            if (existed.first() <= days.last() && existed.last() >= days.first()) {
                return false;
            }
        }
        return !existence.isEmpty();
    }

    /** Remembers the vote, and says whether it had been remembered already. */
    public boolean votesAgain(int vote) {
        boolean again = lastVote == vote;
        lastVote = vote;
        return again;
    }
}
