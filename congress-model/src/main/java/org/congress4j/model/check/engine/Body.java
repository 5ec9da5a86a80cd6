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
    private final Map<PartyFacts, Terms> terms = new LinkedHashMap<>();
    private int size;

    // The days for which the standings and the members hold; none at first.
    private long validFrom = Long.MAX_VALUE;
    private long validTo = Long.MIN_VALUE;
    private @Nullable DayRange only;
    private @Nullable Standing[] standings = new Standing[0];
    private @Nullable ImmutableList<PartyFacts> members;
    /** How many questions were asked since the standings were read; they are read anew once that pays. */
    private long asked = Long.MAX_VALUE;

    private @Nullable MemberCounts counts;

    Body() {}

    /** The terms of one party. */
    private static final class Terms {
        private final List<DayRange> all = new ArrayList<>();
        private final List<DayRange> withVote = new ArrayList<>();
        private final Reach reach = new Reach();
        private final Reach reachWithVote = new Reach();

        void add(boolean vote, DayRange days) {
            all.add(days);
            reach.add(days.first(), days.last());
            if (vote) {
                withVote.add(days);
                reachWithVote.add(days.first(), days.last());
            }
        }

        Standing standing(DayRange days) {
            if (mayInclude(reachWithVote, days)) {
                return Standing.MEMBER;
            }
            return mayInclude(reach, days) ? Standing.OBSERVER : Standing.NONE;
        }

        private static boolean mayInclude(Reach terms, DayRange days) {
            return terms.hasStartBy(days.last()) && terms.startingBy(days.last()) >= days.first();
        }
    }

    void add(Membership membership, PartyFacts party) {
        boolean withVote = !membership.role().equals(MembershipRole.OBSERVER)
                && !membership.role().equals(MembershipRole.ASSOCIATE);
        terms.computeIfAbsent(party, key -> new Terms())
                .add(withVote, membership.period().map(PartyFacts::days).orElse(DayRange.ANY));
        size++;
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
        if (!isValid(days)) {
            if (asked < size) {
                asked++;
                Terms periods = terms.get(party);
                return periods == null ? Standing.NONE : periods.standing(days);
            }
            readStandings(days);
        }
        asked = asked == Long.MAX_VALUE ? asked : asked + 1;
        Standing standing = party.number() < standings.length ? standings[party.number()] : null;
        return standing == null ? Standing.NONE : standing;
    }

    private boolean isValid(DayRange days) {
        return only == null ? days.first() >= validFrom && days.last() <= validTo : days.equals(only);
    }

    /** Reads the standings of all parties. They are kept for as long as nobody joins or leaves. */
    private void readStandings(DayRange days) {
        standings = new Standing[0];
        members = null;
        asked = 0;
        only = null;
        validFrom = Long.MIN_VALUE;
        validTo = Long.MAX_VALUE;
        terms.forEach((member, periods) -> {
            standings = set(standings, member.number(), periods.standing(days));
            for (DayRange term : periods.all) {
                changeAt(term.first(), days);
                if (term.last() < Long.MAX_VALUE) {
                    changeAt(term.last() + 1, days);
                }
            }
        });
    }

    /** Somebody joins or leaves on a day, so the standings hold up to that day or from it on, or for the days asked for only. */
    private void changeAt(long day, DayRange asked) {
        if (day <= asked.first()) {
            validFrom = Math.max(validFrom, day);
        } else if (day > asked.last()) {
            validTo = Math.min(validTo, day - 1);
        } else {
            // What holds for all of these days need not hold for some of them.
            only = asked;
        }
    }

    private static @Nullable Standing[] set(@Nullable Standing[] standings, int number, Standing standing) {
        @Nullable Standing[] grown = number < standings.length ? standings : Arrays.copyOf(standings, 2 * number + 16);
        grown[number] = standing;
        return grown;
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
        if (!isValid(days)) {
            readStandings(days);
        }
        ImmutableList<PartyFacts> known = members;
        if (known == null) {
            known = terms.keySet().stream()
                    .filter(party -> standings[party.number()] == Standing.MEMBER)
                    .collect(ImmutableList.toImmutableList());
            members = known;
        }
        return known;
    }

    /**
     * {@return how many may have been members with a vote on one of the days}
     *
     * @param days the days
     */
    public int memberCount(DayRange days) {
        MemberCounts known = counts;
        if (known == null) {
            known = new MemberCounts();
            for (Terms periods : terms.values()) {
                known.add(periods.withVote);
            }
            known.sort();
            counts = known;
        }
        return known.isExact() ? known.on(days) : members(days).size();
    }
}
