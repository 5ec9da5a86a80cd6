package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.congress4j.model.spelling.SpelledNames;

/**
 * The ids and references of a document that resemble those that lead nowhere. Each is compared with all of its kind, and together they are
 * compared only so often that it takes time in proportion to the document.
 *
 * @param <K> what tells kinds of names apart
 */
final class NearNames<K> {
    private static final long LEAST_COMPARISONS = 1_000;
    private static final long COMPARISONS_A_NAME = 20;

    private final Function<K, Collection<?>> names;
    private final Map<K, SpelledNames> ofKinds = new HashMap<>();
    private final Map<K, Map<String, ImmutableList<String>>> found = new HashMap<>();
    private long left = LEAST_COMPARISONS;

    /** Gets the names of a kind when one is first looked for. */
    NearNames(Function<K, Collection<?>> names) {
        this.names = names;
    }

    /** The names of a kind that resemble a text; none if there were too many comparisons. */
    ImmutableList<String> of(K kind, String text) {
        return found.computeIfAbsent(kind, key -> new HashMap<>()).computeIfAbsent(text, key -> find(kind, text));
    }

    private ImmutableList<String> find(K kind, String text) {
        SpelledNames known = ofKinds.get(kind);
        if (known == null) {
            known = SpelledNames.of(names.apply(kind));
            ofKinds.put(kind, known);
            left += COMPARISONS_A_NAME * known.size();
        }
        left -= known.size();
        return left < 0 ? ImmutableList.of() : known.near(text);
    }
}
