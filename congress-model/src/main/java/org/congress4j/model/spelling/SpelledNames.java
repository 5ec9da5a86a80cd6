package org.congress4j.model.spelling;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Names that are known, such as the codes of a list, the members of a type or the ids of records, in which those are found that somebody
 * may have meant.
 *
 * <p>What case and separators a name is written in makes no difference: {@code recordedVote} and {@code Recorded vote} are
 * {@code recorded-vote}. Digits may be exchanged, not replaced: {@code motion-70} is not near {@code motion-69}.
 */
public final class SpelledNames {
    /** How many names are suggested. */
    private static final int SUGGESTED = 3;

    /** Shorter words say too little to find a name by them. */
    private static final int TELLING_WORD = 4;

    /** Longer texts are no names that somebody has misspelled. */
    private static final int LONGEST = 100;

    private static final CharMatcher UPPER = CharMatcher.inRange('A', 'Z');
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final Splitter WORDS = Splitter.on(CharMatcher.inRange('a', 'z')
                    .or(DIGIT)
                    .or(CharMatcher.inRange('\u0080', Character.MAX_VALUE))
                    .negate())
            .omitEmptyStrings();

    private final ImmutableList<Name> names;

    private SpelledNames(ImmutableList<Name> names) {
        this.names = names;
    }

    /**
     * A name, prepared for comparing.
     *
     * @param text the name as written
     * @param words its words, in lower case
     * @param joined its words without what separates them
     * @param letters which letters it has
     * @param digits its digits, sorted
     */
    private record Name(String text, ImmutableList<String> words, String joined, long letters, String digits) {
        static Name of(String text) {
            ImmutableList<String> words = wordsOf(text);
            String joined = String.join("", words);
            return new Name(text, words, joined, Spelling.letters(joined), digitsOf(joined));
        }

        /** How many letters may be wrong: the longer the name is, the more, and none in the shortest. */
        int limit() {
            return joined.length() < 3 ? 0 : joined.length() < 6 ? 1 : joined.length() < 12 ? 2 : 3;
        }

        int distance(Name other, int limit) {
            return Long.bitCount(letters ^ other.letters) > 2 * limit || !digits.equals(other.digits)
                    ? limit + 1
                    : Spelling.distance(joined, other.joined, limit);
        }

        boolean isRelatedTo(Name other) {
            return hasAll(words, other.words) || hasAll(other.words, words) || isInitialsOf(other);
        }

        private boolean isInitialsOf(Name other) {
            return joined.length() > 1
                    && joined.equals(other.words.stream()
                            .map(word -> word.substring(0, 1))
                            .collect(joining()));
        }
    }

    /** A name, and how far it is from a text. */
    private record Near(String name, int distance) {}

    /**
     * {@return the names}
     *
     * @param names the names, such as {@code recorded-vote}
     */
    public static SpelledNames of(Collection<?> names) {
        return new SpelledNames(
                names.stream().map(name -> Name.of(name.toString())).collect(toImmutableList()));
    }

    /** {@return how many names there are; finding one takes as long as there are names} */
    public int size() {
        return names.size();
    }

    /**
     * {@return the names that differ from a text in case, separators or a few letters: those that differ least, in the order given, at most
     *     three; empty if there are none}
     *
     * @param text the text, such as {@code plennary}
     */
    public ImmutableList<String> near(String text) {
        if (text.length() > LONGEST) {
            return ImmutableList.of();
        }
        Name meant = Name.of(text);
        int limit = meant.limit();
        List<Near> near = new ArrayList<>();
        for (Name name : names) {
            int distance = meant.distance(name, limit);
            if (distance <= limit) {
                near.add(new Near(name.text(), distance));
            }
        }
        int least = near.stream().mapToInt(Near::distance).min().orElse(0);
        return first(near, name -> name.distance() == least);
    }

    /**
     * {@return the names that are {@linkplain #near near} a text; if none is, those that have all its words, of which it has all, or whose initials
     *     it is, the shortest first and at most three; empty if there are none}
     *
     * @param text the text, such as {@code vote}
     */
    public ImmutableList<String> suggestions(String text) {
        ImmutableList<String> near = near(text);
        if (!near.isEmpty() || text.length() > LONGEST) {
            return near;
        }
        Name meant = Name.of(text);
        return first(
                names.stream()
                        .filter(meant::isRelatedTo)
                        .map(name -> new Near(name.text(), name.joined().length()))
                        .toList(),
                name -> true);
    }

    private static ImmutableList<String> first(List<Near> names, Predicate<Near> which) {
        return names.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(SUGGESTED)
                .map(Near::name)
                .collect(toImmutableList());
    }

    /** The words of a name in whatever convention, in lower case: {@code recordedVote}, {@code recorded_vote}, {@code Recorded vote}. */
    private static ImmutableList<String> wordsOf(String name) {
        StringBuilder apart = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (i > 0 && UPPER.matches(letter) && !UPPER.matches(name.charAt(i - 1))) {
                apart.append(' ');
            }
            apart.append(Ascii.toLowerCase(letter));
        }
        return ImmutableList.copyOf(WORDS.split(apart));
    }

    private static String digitsOf(String text) {
        char[] digits = DIGIT.retainFrom(text).toCharArray();
        Arrays.sort(digits);
        return new String(digits);
    }

    private static boolean hasAll(ImmutableList<String> words, ImmutableList<String> some) {
        boolean telling = false;
        for (String word : some) {
            if (!words.contains(word)) {
                return false;
            }
            telling |= word.length() >= TELLING_WORD;
        }
        return telling;
    }
}
