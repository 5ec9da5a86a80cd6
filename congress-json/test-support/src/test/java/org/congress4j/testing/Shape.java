package org.congress4j.testing;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Has something of each kind. */
public abstract class Shape<T extends Number & Comparable<T>> extends HiddenShape implements Comparable<Shape<T>> {
    public static final String NAME = "shape";
    final int hidden = 1;

    protected Shape(T first) {}

    public static <E extends Exception> void measure(Map.Entry<String, ? super Integer> entry, Shape<?>... shapes)
            throws E, IOException {}

    @Override
    public String describe() {
        return "a shape";
    }

    abstract List<T> hidden();

    public enum Kind {
        ROUND {
            @Override
            boolean isEven() {
                return false;
            }
        },
        SQUARE;

        boolean isEven() {
            return true;
        }
    }

    public record Point(int x, List<int[]> names) {}

    public sealed interface Listener extends Hidden permits Last {
        default void moved() {}
    }

    public abstract static non-sealed class Last implements Listener {
        private Last() {}
    }

    public @interface Marked {
        String value();
    }

    interface Hidden {
        void seenInListener();

        final class Innermost {}
    }
}
