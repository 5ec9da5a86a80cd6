package org.congress4j.model.check.rules.texts;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.FormalText;
import org.congress4j.model.Paragraph;
import org.congress4j.model.check.engine.RomanNumeral;
import org.congress4j.model.code.ParagraphKind;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of operative paragraphs and of articles, each with the number before it. Articles that are labelled with a word, such
 * as {@code Article 5} or {@code Article V}, are numbered apart from those that are not, which may be their parts.
 */
final class Paragraphs {
    private static final CharMatcher DOT = CharMatcher.is('.');
    private static final Pattern ARTICLE = Pattern.compile("(?:(\\p{L}+)\\.? )?(\\d{1,9}|[LXVI]+)\\.?");

    private Paragraphs() {}

    interface Visitor {
        void visit(int place, int before, int number);
    }

    /** The sequence in which a paragraph is numbered, and its number in it. */
    private record Numbered(String sequence, int number) {}

    static void forEach(FormalText<?> text, Visitor visitor) {
        Set<String> restarted = new HashSet<>();
        forEachNumber(text, (place, before, numbered) -> {
            // What starts again without a word may be the parts of each article.
            if (numbered.sequence().equals(sequenceOf("")) && numbered.number() == 1) {
                restarted.add(numbered.sequence());
            }
        });
        forEachNumber(text, (place, before, numbered) -> {
            if (!restarted.contains(numbered.sequence())) {
                visitor.visit(place, before, numbered.number());
            }
        });
    }

    private interface NumberVisitor {
        void visit(int place, int before, Numbered numbered);
    }

    private static void forEachNumber(FormalText<?> text, NumberVisitor visitor) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            Numbered numbered = numberOf(text.paragraphs().get(i));
            Integer before = numbered == null ? null : last.put(numbered.sequence(), numbered.number());
            if (numbered != null && before != null) {
                visitor.visit(i, before, numbered);
            }
        }
    }

    private static @Nullable Numbered numberOf(Paragraph paragraph) {
        String label = paragraph.label().orElse("");
        if (paragraph.kind().equals(ParagraphKind.OPERATIVE)) {
            Integer number = Ints.tryParse(DOT.trimTrailingFrom(label));
            return number == null ? null : new Numbered("", number);
        }
        Matcher article = ARTICLE.matcher(label);
        if (!paragraph.kind().equals(ParagraphKind.ARTICLE) || !article.matches()) {
            return null;
        }
        String word = article.group(1) == null ? "" : article.group(1);
        String number = article.group(2);
        if (!Character.isDigit(number.charAt(0))) {
            // Without a word it may be a letter.
            OptionalInt numeral = RomanNumeral.of(number);
            return !word.isEmpty() && numeral.isPresent()
                    ? new Numbered(sequenceOf(word + " I"), numeral.getAsInt())
                    : null;
        }
        return new Numbered(sequenceOf(word), Integer.parseInt(number));
    }

    private static String sequenceOf(String word) {
        return "article " + word;
    }
}
