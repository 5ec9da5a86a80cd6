package org.congress4j.model.registry;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a text without case, marks and punctuation, so that <em>CÔTE D’IVOIRE</em> and <em>Cote d'Ivoire</em> are compared. */
public final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private FoldedText() {}

    /**
     * {@return a text in small letters, without marks and with compatible characters decomposed, such as <em>cote d’ivoire</em>; an ampersand
     *     is written <em>and</em>}
     *
     * @param text the text as written
     */
    public static String of(String text) {
        if (CharMatcher.ascii().matchesAllOf(text)) {
            return Ascii.toLowerCase(text).replace("&", " and ");
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        // Turkish writes a dotless i, which has no decomposition, and German a sharp s, which capitals write as two.
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("&", " and ");
    }

    /**
     * {@return the words of a text, which are its letters and digits between other characters, such as <em>cote</em>, <em>d</em> and
     *     <em>ivoire</em>; the list may be changed}
     *
     * @param text the text, folded or not
     */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
