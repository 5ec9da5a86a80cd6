package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Election;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.check.engine.VoteFacts;

/** How many seats a ballot fills. */
final class Seats {
    private static final ImmutableMap<String, Integer> WORDS = ImmutableMap.<String, Integer>builder()
            .put("one", 1)
            .put("two", 2)
            .put("three", 3)
            .put("four", 4)
            .put("five", 5)
            .put("six", 6)
            .put("seven", 7)
            .put("eight", 8)
            .put("nine", 9)
            .put("ten", 10)
            .put("twelve", 12)
            .put("fifteen", 15)
            .put("eighteen", 18)
            .buildOrThrow();
    private static final Pattern IN_WORDS = Pattern.compile("\\b(" + String.join("|", WORDS.keySet())
            + "|\\d{1,2})\\s+(?:[\\w-]+\\s+){0,2}(?:seats?|vacanc(?:y|ies)|members?|judges?)\\b");

    private Seats() {}

    /**
     * The seats as stated or, if they are not, as the title of the vote or the subject of the action has them in English, such as
     * <em>five non-permanent members</em>; empty if neither says, or there are several numbers.
     */
    static OptionalInt of(VoteFacts vote) {
        OptionalInt stated = vote.vote().election().map(Election::seats).orElse(OptionalInt.empty());
        if (stated.isPresent()) {
            return stated;
        }
        String words = vote.vote()
                .title()
                .or(() -> vote.action().subject())
                .map(Seats::english)
                .orElse("");
        Matcher numbers = IN_WORDS.matcher(words);
        if (!numbers.find()) {
            return OptionalInt.empty();
        }
        String number = numbers.group(1);
        int seats = WORDS.containsKey(number) ? WORDS.get(number) : Integer.parseInt(number);
        return seats == 0 || numbers.find() ? OptionalInt.empty() : OptionalInt.of(seats);
    }

    private static String english(LocalizedText text) {
        return text.texts().getOrDefault("en", "").toLowerCase(Locale.ROOT);
    }
}
