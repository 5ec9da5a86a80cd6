package org.congress4j.model.registry;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a printed list of States into names. Names hold commas and <em>and</em> themselves, so that the pieces are put together
 * in the way that leaves least unknown, and then makes fewest names.
 */
final class PrintedStates {
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[,;、،\\n]+\\s*(?:(?:and|et|y|e|и|و)\\s+)?|\\s+(?:and|et|y|e|и)\\s+|\\s+و\\s*|[和及]",
            Pattern.CASE_INSENSITIVE);
    /** No name of a State has more separators: <em>United Kingdom of Great Britain and Northern Ireland</em> has one. */
    private static final int MOST_PIECES = 4;

    private final Function<String, StateResolution> resolve;
    private final Map<String, StateResolution> known = new HashMap<>();

    PrintedStates(Function<String, StateResolution> resolve) {
        this.resolve = resolve;
    }

    /** From a piece on: the least that stays unknown, the fewest names, and the end of the first. */
    private record Best(int unknown, int names, int next) {
        boolean isBetterThan(Best other) {
            return unknown < other.unknown || (unknown == other.unknown && names < other.names);
        }
    }

    ImmutableList<StateResolution> split(String printed) {
        String text = printed.strip().replaceAll("[.;,]$", "");
        List<int[]> pieces = pieces(text);
        List<Best> best = new ArrayList<>(Collections.nCopies(pieces.size() + 1, new Best(0, 0, 0)));
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Best found = new Best(Integer.MAX_VALUE, 0, 0);
            for (int end = i + 1; end <= Math.min(pieces.size(), i + MOST_PIECES); end++) {
                Best rest = best.get(end);
                boolean isName = resolution(text, pieces, i, end).match() != StateMatch.UNKNOWN;
                if (isName || end == i + 1) {
                    Best candidate = new Best(rest.unknown() + (isName ? 0 : 1), rest.names() + 1, end);
                    found = candidate.isBetterThan(found) ? candidate : found;
                }
            }
            best.set(i, found);
        }
        ImmutableList.Builder<StateResolution> names = ImmutableList.builder();
        for (int i = 0; i < pieces.size(); i = best.get(i).next()) {
            names.add(resolution(text, pieces, i, best.get(i).next()));
        }
        return names.build();
    }

    private StateResolution resolution(String text, List<int[]> pieces, int from, int to) {
        return known.computeIfAbsent(text.substring(pieces.get(from)[0], pieces.get(to - 1)[1]), resolve);
    }

    private static List<int[]> pieces(String text) {
        List<int[]> pieces = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        int start = 0;
        while (separator.find()) {
            add(pieces, start, separator.start());
            start = separator.end();
        }
        add(pieces, start, text.length());
        return pieces;
    }

    private static void add(List<int[]> pieces, int start, int end) {
        if (start < end) {
            pieces.add(new int[] {start, end});
        }
    }
}
