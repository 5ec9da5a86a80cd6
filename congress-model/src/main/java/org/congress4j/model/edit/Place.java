package org.congress4j.model.edit;

import com.google.common.base.Joiner;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where a walk is in a record, as a JSON Pointer (RFC 6901). */
final class Place {
    private static final Joiner STEPS = Joiner.on('/');
    private final Deque<String> steps = new ArrayDeque<>();

    void enter(String step) {
        steps.addLast(escaped(step));
    }

    void leave() {
        steps.removeLast();
    }

    /** The last step. */
    String step() {
        return steps.getLast();
    }

    String pointer() {
        return steps.isEmpty() ? "" : "/" + STEPS.join(steps);
    }

    private static String escaped(String step) {
        boolean isPlain = step.indexOf('/') < 0 && step.indexOf('~') < 0;
        return isPlain ? step : step.replace("~", "~0").replace("/", "~1");
    }
}
