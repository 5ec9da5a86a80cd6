package org.congress4j.model.check.engine;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.congress4j.model.registry.FoldedText;

/** What two spellings of one name have in common: <em>José PÉREZ</em> and <em>Perez, Jose</em>. */
public final class FoldedName {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private static final ImmutableSet<String> TITLES = ImmutableSet.of(
            "mr", "mrs", "ms", "miss", "mme", "mlle", "sr", "sra", "srta", "dr", "prof", "sir", "hon", "excmo",
            "excma");

    private FoldedName() {}

    /**
     * {@return the words of a name in alphabetical order, without case and marks, such as <em>jose perez</em>, and without titles if there are two
     *     other words; empty if it has no letters}
     *
     * @param name the name as written
     */
    public static String of(String name) {
        List<String> words = FoldedText.words(FoldedText.of(name));
        removeTitles(words);
        Collections.sort(words);
        return String.join(" ", words);
    }

    private static void removeTitles(List<String> words) {
        if (words.size() > 2) {
            List<String> others = new ArrayList<>(words);
            others.removeIf(TITLES::contains);
            if (others.size() > 1) {
                words.retainAll(others);
            }
        }
    }

    /**
     * {@return whether a folded name has two words beside titles, such as <em>a person</em>; a surname alone is the name of many}
     *
     * @param folded the name
     */
    public static boolean hasSeveralWords(String folded) {
        return words(folded) > 1;
    }

    /**
     * {@return whether a folded name has two words of several letters beside titles; a surname and an initial are the name of many}
     *
     * @param folded the name
     */
    public static boolean isFull(String folded) {
        return WORDS.splitToStream(folded)
                        .filter(word -> word.length() > 1 && !TITLES.contains(word))
                        .count()
                > 1;
    }

    private static long words(String folded) {
        return WORDS.splitToStream(folded)
                .filter(word -> !TITLES.contains(word))
                .count();
    }
}
