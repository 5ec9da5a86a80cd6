package org.congress4j.model.check.engine;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.LocalizedText;

/** Reads the result of a vote from the words in which it is announced or printed, in English, French or Spanish. */
public final class VoteWords {
    private static final ImmutableMap<String, Integer> WORDS = ImmutableMap.<String, Integer>builder()
            .put("no", 0)
            .put("none", 0)
            .put("nil", 0)
            .put("zero", 0)
            .put("zéro", 0)
            .put("aucune", 0)
            .put("aucun", 0)
            .put("cero", 0)
            .put("ninguno", 0)
            .put("ninguna", 0)
            .put("one", 1)
            .put("une", 1)
            .put("un", 1)
            .put("una", 1)
            .put("two", 2)
            .put("deux", 2)
            .put("dos", 2)
            .put("three", 3)
            .put("trois", 3)
            .put("tres", 3)
            .put("four", 4)
            .put("five", 5)
            .put("six", 6)
            .put("seven", 7)
            .put("eight", 8)
            .put("nine", 9)
            .put("ten", 10)
            .put("eleven", 11)
            .put("twelve", 12)
            .put("thirteen", 13)
            .put("fourteen", 14)
            .put("fifteen", 15)
            .buildOrThrow();
    private static final Pattern DASHES = Pattern.compile("(?<![\\d/-])(\\d{1,3})-(\\d{1,3})-(\\d{1,3})(?![\\d/-])");
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final ImmutableSet<String> BEFORE_RESULT = ImmutableSet.of("by", "of", "par", "por");
    private static final ImmutableSet<String> VOTES = ImmutableSet.of("vote", "votes", "voix", "voto", "votos");
    private static final ImmutableSet<String> IN_FAVOUR = ImmutableSet.of("favour", "favor", "for");
    private static final ImmutableSet<String> AGAINST = ImmutableSet.of("contre", "contra");
    private static final ImmutableSet<String> WITH = ImmutableSet.of("with", "and", "avec", "et", "con", "y");
    private static final ImmutableSet<String> ABSTAINING =
            ImmutableSet.of("abstention", "abstentions", "abstaining", "abstained", "abstención", "abstenciones");
    private static final Pattern UNANIMOUS =
            pattern("(?<!not )\\bunanimous(?:ly)?\\b|à l['’]unanimité|\\bpor unanimidad\\b");
    private static final Pattern WITHOUT_VOTE = pattern(
            "\\b(?:without (?:a )?vote|by consensus|by acclamation|sans (?:être mise? aux voix|vote)|par consensus"
                    + "|par acclamation|sin votación|por consenso|por aclamación)\\b");

    private final List<String> tokens;
    private int place;

    private VoteWords(List<String> tokens, int place) {
        this.tokens = tokens;
        this.place = place;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /**
     * {@return the result that words state; empty if they state none, or different ones}
     *
     * @param words the words, such as <em>by 14 votes to none, with 1 abstention</em>
     */
    public static Optional<ResultNumbers> numbers(String words) {
        Set<ResultNumbers> found = new HashSet<>();
        if (words.indexOf('-') >= 0) {
            Matcher dashes = DASHES.matcher(words);
            while (dashes.find()) {
                found.add(new ResultNumbers(
                        Long.parseLong(dashes.group(1)),
                        Long.parseLong(dashes.group(2)),
                        OptionalLong.of(Long.parseLong(dashes.group(3)))));
            }
        }
        List<String> tokens = tokens(words.toLowerCase(Locale.ROOT));
        for (int i = 0; i < tokens.size(); i++) {
            if (isNumber(tokens.get(i))) {
                new VoteWords(tokens, i).result().ifPresent(found::add);
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static List<String> tokens(String words) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || !Character.isLetterOrDigit(words.charAt(i))) {
                if (i > start) {
                    tokens.add(words.substring(start, i));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    private static boolean isNumber(String token) {
        return (token.length() <= 5 && DIGITS.matchesAllOf(token)) || WORDS.containsKey(token);
    }

    /**
     * The result that starts here: <em>14 votes to none, with 1 abstention</em>, <em>115 in favour, 15 against</em>.
     */
    private Optional<ResultNumbers> result() {
        boolean led = place == 0 || BEFORE_RESULT.contains(tokens.get(place - 1));
        long yes = number().orElseThrow();
        skip(VOTES);
        boolean inFavour = skip("in", IN_FAVOUR) || skip("a", IN_FAVOUR) || skip(IN_FAVOUR);
        boolean named = skip("en", AGAINST) || skip(AGAINST);
        boolean to = !named && skip("to");
        if (!named && !to && inFavour) {
            skip("and");
        }
        OptionalLong no = number();
        skip(VOTES);
        boolean against = skip("against");
        boolean complete = to ? led : named || (inFavour && against);
        return complete && no.isPresent()
                ? Optional.of(new ResultNumbers(yes, no.getAsLong(), abstentions()))
                : Optional.empty();
    }

    private OptionalLong abstentions() {
        skip(WITH);
        OptionalLong abstentions = number();
        return skip(ABSTAINING) ? abstentions : OptionalLong.empty();
    }

    private boolean skip(String first, ImmutableSet<String> second) {
        boolean both =
                place + 1 < tokens.size() && tokens.get(place).equals(first) && second.contains(tokens.get(place + 1));
        place += both ? 2 : 0;
        return both;
    }

    private boolean skip(String word) {
        return skip(ImmutableSet.of(word));
    }

    private boolean skip(ImmutableSet<String> words) {
        boolean there = place < tokens.size() && words.contains(tokens.get(place));
        place += there ? 1 : 0;
        return there;
    }

    /** The number at this place, in digits or as a word, and the next place; empty if there is none. */
    private OptionalLong number() {
        if (place >= tokens.size() || !isNumber(tokens.get(place))) {
            return OptionalLong.empty();
        }
        String token = tokens.get(place++);
        Integer word = WORDS.get(token);
        return OptionalLong.of(word == null ? Long.parseLong(token) : word);
    }

    /**
     * {@return whether a text announces unanimity, in any of its languages}
     *
     * @param text the text, such as <em>Adopted unanimously</em>
     */
    public static boolean isUnanimous(LocalizedText text) {
        return text.texts().values().stream()
                .anyMatch(words ->
                        words.contains("nanim") && UNANIMOUS.matcher(words).find());
    }

    /**
     * {@return whether the sentence of a vote, or the announcement of its action, speaks of unanimity}
     *
     * @param vote the vote
     */
    public static boolean isUnanimous(VoteFacts vote) {
        return vote.vote().sentence().filter(VoteWords::isUnanimous).isPresent()
                || vote.action().announcement().filter(VoteWords::isUnanimous).isPresent();
    }

    /**
     * {@return the words that say that there was no vote, in quotes, such as <em>'by consensus'</em>; empty if there
     *     are none}
     *
     * @param text the text
     */
    public static Optional<String> withoutVote(LocalizedText text) {
        return text.texts().values().stream()
                .map(WITHOUT_VOTE::matcher)
                .filter(Matcher::find)
                .map(matcher -> "'" + matcher.group() + "'")
                .findFirst();
    }
}
