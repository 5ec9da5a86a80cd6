package org.congress4j.model.check.rules.congresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Elements that stand out from all before them in a sequence, so that the first above some number is found without a look at each.
 *
 * @param <T> the type of the elements
 */
final class Peaks<T> {
    private record Peak<T>(long height, T element) {}

    private final List<Peak<T>> peaks = new ArrayList<>();

    void add(long height, T element) {
        if (peaks.isEmpty() || height > peaks.get(peaks.size() - 1).height()) {
            peaks.add(new Peak<>(height, element));
        }
    }

    /** The first element above a height; empty if none is. */
    Optional<T> firstAbove(long height) {
        int from = 0;
        int to = peaks.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (peaks.get(middle).height() > height) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from == peaks.size()
                ? Optional.empty()
                : Optional.of(peaks.get(from).element());
    }
}
