package org.congress4j.benchmarks;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;

/** Texts of made-up words that need as many bytes as real ones of their script. */
enum SampleText {
    ENGLISH("en", 'a', 26),
    RUSSIAN("ru", 'а', 32),
    ARABIC("ar", 'ا', 26),
    CHINESE("zh", '一', 4000);

    static final ImmutableList<SampleText> ALL = ImmutableList.copyOf(values());

    private final String language;
    private final char firstLetter;
    private final int letters;

    SampleText(String language, char firstLetter, int letters) {
        this.language = language;
        this.firstLetter = firstLetter;
        this.letters = letters;
    }

    String language() {
        return language;
    }

    /** A text of words, about as long as said when written in UTF-8. */
    String text(int bytes, SplittableRandom random) {
        int letters = bytes / Utf8.encodedLength(String.valueOf(firstLetter));
        StringBuilder text = new StringBuilder(letters);
        while (text.length() < letters) {
            if (text.length() > 0) {
                text.append(random.nextInt(12) == 0 ? ", " : " ");
            }
            text.append(word(random));
        }
        return text.append('.').toString();
    }

    String name(SplittableRandom random) {
        return capitalized(random) + " " + capitalized(random);
    }

    private String capitalized(SplittableRandom random) {
        String word = word(random);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(2, 11); i > 0; i--) {
            word.append((char) (firstLetter + random.nextInt(letters)));
        }
        return word.toString();
    }
}
