package org.congress4j.model.check.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts the members of a body on certain days, from the first and the last days of their terms. */
final class MemberCounts {
    private final List<DayRange> stays = new ArrayList<>();
    /** From the last day of a stay of a member to the first day of the next. */
    private final List<DayRange> gaps = new ArrayList<>();

    private long[] firsts = {};
    private long[] lasts = {};
    private long[] gapStarts = {};
    private boolean exact = true;

    /** Adds the terms of one member. */
    void add(List<DayRange> terms) {
        List<DayRange> sorted = new ArrayList<>(terms);
        sorted.sort(Comparator.comparingLong(DayRange::first));
        DayRange stay = null;
        for (DayRange term : sorted) {
            exact &= term.first() <= term.last();
            if (stay == null) {
                stay = term;
            } else if (term.first() <= stay.last()) {
                stay = new DayRange(stay.first(), Math.max(stay.last(), term.last()));
            } else {
                stays.add(stay);
                long left = stay.last();
                long back = term.first();
                gaps.add(new DayRange(left, back));
                stay = term;
            }
        }
        if (stay != null) {
            stays.add(stay);
        }
    }

    void sort() {
        firsts = stays.stream().mapToLong(DayRange::first).sorted().toArray();
        lasts = stays.stream().mapToLong(DayRange::last).sorted().toArray();
        gaps.sort(Comparator.comparingLong(DayRange::first));
        gapStarts = gaps.stream().mapToLong(DayRange::first).toArray();
    }

    /** Whether no term ends before it starts, so that all can be counted. */
    boolean isExact() {
        return exact;
    }

    int on(DayRange days) {
        int started = days.last() == Long.MAX_VALUE ? firsts.length : below(firsts, days.last() + 1);
        return started - below(lasts, days.first()) - gapsWithin(days);
    }

    /** Who leaves and joins again in these days is counted once. */
    private int gapsWithin(DayRange days) {
        int within = 0;
        if (days.first() < days.last()) {
            int start = below(gapStarts, days.first());
            for (int i = start; i < gaps.size() && gaps.get(i).first() <= days.last(); i++) {
                within += gaps.get(i).last() <= days.last() ? 1 : 0;
            }
        }
        return within;
    }

    /** How many of sorted numbers are less than a number. */
    private static int below(long[] sorted, long number) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
