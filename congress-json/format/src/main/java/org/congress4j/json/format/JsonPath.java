package org.congress4j.json.format;

import java.util.ArrayList;
import java.util.List;

/** Where a reader or a writer stands in a document, as the names and indices that lead there. */
final class JsonPath {
    private final List<Object> steps = new ArrayList<>();

    void enter(String name) {
        steps.add(name);
    }

    void enter(int index) {
        steps.add(index);
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    /** The JSON Pointer, RFC 6901. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
