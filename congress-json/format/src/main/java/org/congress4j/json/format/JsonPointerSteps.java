package org.congress4j.json.format;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** The names and indices that a JSON Pointer leads through. */
record JsonPointerSteps(ImmutableList<String> steps) {
    static JsonPointerSteps of(String pointer) {
        return new JsonPointerSteps(
                pointer.isEmpty()
                        ? ImmutableList.of()
                        : Splitter.on('/')
                                .splitToStream(pointer.substring(1))
                                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                                .collect(ImmutableList.toImmutableList()));
    }

    int length() {
        return steps.size();
    }

    String get(int index) {
        return steps.get(index);
    }
}
