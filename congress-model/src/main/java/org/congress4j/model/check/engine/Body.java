package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.model.Membership;
import org.congress4j.model.code.MembershipRole;
import org.jspecify.annotations.Nullable;

/**
 * The memberships of one organization in the document, by party: who was a member with a vote, and who an observer, on
 * a day. A membership without a period counts for every day.
 */
public final class Body {
    private final Map<PartyFacts, List<Term>> terms = new LinkedHashMap<>();

    // The days for which the standings hold; none at first.
    private long validFrom = Long.MAX_VALUE;
    private long validTo = Long.MIN_VALUE;
    private @Nullable Standing[] standings = new Standing[0];

    Body() {}

    private record Term(boolean withVote, DayRange days) {
        boolean mayInclude(DayRange asked) {
            return days.first() <= asked.last() && days.last() >= asked.first();
        }
    }

    void add(Membership membership, PartyFacts party) {
        boolean withVote = !membership.role().equals(MembershipRole.OBSERVER)
                && !membership.role().equals(MembershipRole.ASSOCIATE);
        terms.computeIfAbsent(party, key -> new ArrayList<>())
                .add(new Term(
                        withVote, membership.period().map(PartyFacts::days).orElse(DayRange.ANY)));
    }

    /** What a party was in a body on certain days. */
    public enum Standing {
        /** Not a member, as far as the document says. */
        NONE,
        /** An observer or an associate, and certainly not a member with a vote. */
        OBSERVER,
        /** A member with a vote on at least one of the days. */
        MEMBER
    }

    /**
     * {@return what a party was on certain days; {@code NONE} if the document has no membership of it then}
     *
     * @param party the party
     * @param days the days, such as those on which a vote may have been taken
     */
    public Standing standing(PartyFacts party, DayRange days) {
        if (!(days.first() >= validFrom && days.last() <= validTo)) {
            readStandings(days);
        }
        Standing standing = party.number() < standings.length ? standings[party.number()] : null;
        return standing == null ? Standing.NONE : standing;
    }

    /** Reads the standings of all parties. They are kept for as long as nobody joins or leaves. */
    private void readStandings(DayRange days) {
        standings = new Standing[0];
        validFrom = Long.MIN_VALUE;
        validTo = Long.MAX_VALUE;
        terms.forEach((member, periods) -> {
            standings = set(standings, member.number(), standing(periods, days));
            for (Term term : periods) {
                changeAt(term.days().first(), days);
                if (term.days().last() < Long.MAX_VALUE) {
                    changeAt(term.days().last() + 1, days);
                }
            }
        });
    }

    /** Somebody joins or leaves on a day, so the standings hold up to that day or from it on. */
    private void changeAt(long day, DayRange asked) {
        if (day <= asked.first()) {
            validFrom = Math.max(validFrom, day);
        } else if (day > asked.last()) {
            validTo = Math.min(validTo, day - 1);
        } else {
            validFrom = Math.max(validFrom, asked.first());
            validTo = Math.min(validTo, asked.last());
        }
    }

    private static @Nullable Standing[] set(@Nullable Standing[] standings, int number, Standing standing) {
        @Nullable Standing[] grown = number < standings.length ? standings : Arrays.copyOf(standings, 2 * number + 16);
        grown[number] = standing;
        return grown;
    }

    private static Standing standing(List<Term> periods, DayRange days) {
        Standing standing = Standing.NONE;
        for (Term term : periods) {
            if (term.mayInclude(days)) {
                if (term.withVote()) {
                    return Standing.MEMBER;
                }
                standing = Standing.OBSERVER;
            }
        }
        return standing;
    }

    /**
     * {@return whether a party may have been a member with a vote on one of the days}
     *
     * @param party the party
     * @param days the days
     */
    public boolean hasMember(PartyFacts party, DayRange days) {
        return standing(party, days) == Standing.MEMBER;
    }

    /**
     * {@return those who may have been members with a vote on one of the days, in the order of the document; empty if
     *     there were none}
     *
     * @param days the days
     */
    public ImmutableList<PartyFacts> members(DayRange days) {
        return terms.keySet().stream().filter(party -> hasMember(party, days)).collect(ImmutableList.toImmutableList());
    }
}
