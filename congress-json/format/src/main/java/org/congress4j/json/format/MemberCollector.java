package org.congress4j.json.format;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the members of an object while it is read. Most texts are in one language and need no map. */
final class MemberCollector<V> {
    private @Nullable String firstName;
    private @Nullable V firstValue;
    private @Nullable Map<String, V> more;

    boolean contains(String name) {
        return name.equals(firstName) || (more != null && more.containsKey(name));
    }

    void put(String name, V value) {
        if (firstName == null) {
            firstName = name;
            firstValue = value;
        } else {
            if (more == null) {
                more = new LinkedHashMap<>();
            }
            more.put(name, value);
        }
    }

    ImmutableMap<String, V> toMap() {
        if (firstName == null || firstValue == null) {
            return ImmutableMap.of();
        }
        return more == null
                ? ImmutableMap.of(firstName, firstValue)
                : ImmutableMap.<String, V>builder()
                        .put(firstName, firstValue)
                        .putAll(more)
                        .buildOrThrow();
    }
}
