package org.congress4j.benchmarks;

import com.google.common.math.Quantiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The values of something that was measured several times. */
final class Samples {
    private final List<Double> values = new ArrayList<>();

    /** The one value of something that is the same every time. */
    static Samples of(double value) {
        Samples samples = new Samples();
        samples.add(value);
        return samples;
    }

    void add(double value) {
        values.add(value);
    }

    double median() {
        return Quantiles.median().compute(values);
    }

    /** Those of this, round by round, divided by those of another. */
    Samples dividedBy(Samples other) {
        Samples ratios = new Samples();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / other.values.get(i));
        }
        return ratios;
    }

    /** Such as {@code 0.81 (0.78–0.83)}: the median, the least and the greatest. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.2f (%.2f–%.2f)", median(), Collections.min(values), Collections.max(values));
    }
}
