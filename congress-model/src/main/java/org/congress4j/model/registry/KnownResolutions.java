package org.congress4j.model.registry;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What names were last found to mean, since most data sets have a few hundred names many times. */
final class KnownResolutions {
    private static final int MOST = 2_000;

    /** Longer texts are hardly names, and take memory. */
    private static final int LONGEST = 100;

    private final Cache<String, StateResolution> known =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    StateResolution get(String name, Supplier<StateResolution> resolve) {
        @Nullable StateResolution found = known.getIfPresent(name);
        if (found == null) {
            found = resolve.get();
            if (name.length() <= LONGEST) {
                known.put(name, found);
            }
        }
        return found;
    }
}
