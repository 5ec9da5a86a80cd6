package org.congress4j.model.registry;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Derives from a name of a State the keys by which it is looked up: two names that differ only in case, accents, apostrophes, hyphens,
 * articles, {@code St.} for {@code Saint}, {@code Dem. Rep.} for {@code Democratic Republic} or the place of an inverted or bracketed part have a key in common.
 */
final class StateNameKeys {
    private static final Pattern BRACKETED = Pattern.compile("([^(]+)\\(([^)]+)\\)\\s*");
    private static final Pattern INVERTED = Pattern.compile("([^,]+),(.+)");
    private static final CharMatcher TURNED = CharMatcher.anyOf("(,");
    // The letter l is the article before an apostrophe: l'Iran.
    private static final ImmutableSet<String> ARTICLES =
            ImmutableSet.of("the", "la", "le", "les", "l", "el", "los", "las");
    private static final ImmutableMap<String, String> LONG_FORMS =
            ImmutableMap.of("st", "saint", "ste", "sainte", "rep", "republic", "dem", "democratic");

    /** No name of a State is nearly as long, and some texts are costly to normalize. */
    private static final int MAX_LENGTH = 255;

    private static final int MAX_ABBREVIATION = 3;

    private StateNameKeys() {}

    /** The keys of a name as written: of the whole, and of the natural order if it is inverted or bracketed. */
    static ImmutableSet<String> of(String written) {
        if (written.length() > MAX_LENGTH) {
            return ImmutableSet.of();
        }
        String folded = FoldedText.of(written);
        if (TURNED.matchesNoneOf(folded)) {
            return ImmutableSet.of(key(folded));
        }
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        keys.add(key(folded));
        for (Pattern turned : new Pattern[] {BRACKETED, INVERTED}) {
            Matcher matcher = turned.matcher(folded);
            if (matcher.matches()) {
                keys.add(key(matcher.group(2) + " " + matcher.group(1)));
            }
        }
        return keys.build();
    }

    /** The keys of a text that is long enough to be a name; none of one that may be an abbreviation only. */
    static ImmutableSet<String> ofName(String written) {
        return isShort(written) ? ImmutableSet.of() : of(written);
    }

    /** The text by which an abbreviation is looked up: as it is printed, case and dots included. */
    static String asPrinted(String written) {
        String composed = CharMatcher.ascii().matchesAllOf(written)
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFC);
        return CharMatcher.whitespace().trimAndCollapseFrom(composed, ' ');
    }

    /**
     * Whether a text has so few letters, all of them Latin, that it is no name: two texts of two or three letters resemble each
     * other too easily to be compared but as they are printed.
     */
    static boolean isShort(String written) {
        int letters = 0;
        for (int at = 0; at < written.length(); at = written.offsetByCodePoints(at, 1)) {
            int character = written.codePointAt(at);
            if (Character.isLetter(character)) {
                letters++;
                if (letters > MAX_ABBREVIATION
                        || Character.UnicodeScript.of(character) != Character.UnicodeScript.LATIN) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String key(String folded) {
        StringBuilder key = new StringBuilder();
        for (String word : FoldedText.words(folded)) {
            if (!ARTICLES.contains(word)) {
                key.append(LONG_FORMS.getOrDefault(word, word));
            }
        }
        return key.toString();
    }
}
