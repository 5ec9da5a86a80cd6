package org.congress4j.model.edit;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Name;
import org.congress4j.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * The names of persons who are not to be named, and where they stand in texts: in any case, with and without accents, the words in any
 * order.
 */
final class PersonNames {
    /** What stands in a text where a name was. */
    static final String GAP = "[…]";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    /** A script without spaces, so that a name is no word of its own. */
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,}");

    private static final ImmutableSet<String> TITLES = ImmutableSet.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mme",
            "mlle",
            "m",
            "sr",
            "sra",
            "srta",
            "dr",
            "prof",
            "professor",
            "sir",
            "hon",
            "judge",
            "justice",
            "ambassador",
            "lord",
            "lady");

    /** Shorter words, such as particles, say little of whose name they are. */
    private static final int LEAST_WORD = 3;

    private static final int MOST_WORDS = 8;

    /** How many letters of a name without spaces are looked up. */
    private static final int START = 2;

    private final Set<String> persons = new LinkedHashSet<>();
    private final Map<String, String> replacements = new HashMap<>();
    /** The replacement for each full name, by its words in alphabetical order. */
    private final Map<String, String> full = new HashMap<>();

    private final Set<Integer> lengths = new HashSet<>();
    private final Map<String, String> unspaced = new HashMap<>();
    /** The names without spaces that start with two letters. */
    private final Map<String, List<String>> unspacedByStart = new HashMap<>();

    private final Map<String, String> surnames = new HashMap<>();
    /** Surnames of several of the persons. */
    private final Set<String> shared = new HashSet<>();

    private final Set<String> words = new HashSet<>();

    /** A word of a text. */
    private record Word(int start, int end, String folded, boolean isCapital) {}

    /**
     * Adds the names of a person.
     *
     * @param replacement what stands in place of the person; empty if nothing does
     */
    void add(Person person, String replacement) {
        String id = person.id().toString();
        persons.add(id);
        replacements.put(id, replacement);
        person.names().forEach(name -> name.text().texts().values().forEach(text -> add(text, id)));
    }

    boolean isEmpty() {
        return persons.isEmpty();
    }

    private void add(String name, String id) {
        String replacement = replacementOf(id);
        if (UNSPACED.matcher(name).matches()) {
            if (unspaced.put(name, replacement) == null) {
                unspacedByStart
                        .computeIfAbsent(name.substring(0, START), start -> new ArrayList<>(1))
                        .add(name);
            }
            return;
        }
        List<Word> found = words(name).stream()
                .filter(word -> !TITLES.contains(word.folded()))
                .toList();
        if (found.isEmpty() || found.size() > MOST_WORDS) {
            return;
        }
        full.put(key(found), replacement);
        lengths.add(found.size());
        found.stream()
                .map(Word::folded)
                .filter(word -> word.length() >= LEAST_WORD)
                .forEach(words::add);
        surnamesIn(name, found).forEach(surname -> {
            String other = surnames.put(surname, replacement);
            if (other != null && !other.equals(replacement)) {
                shared.add(surname);
            }
        });
    }

    /** The words in capitals, or the last if there are none, or only such. */
    private static List<String> surnamesIn(String name, List<Word> found) {
        List<String> capitals = found.stream()
                .filter(word -> word.end() - word.start() > 1)
                .filter(word -> {
                    String written = name.substring(word.start(), word.end());
                    return written.equals(written.toUpperCase(Locale.ROOT))
                            && !written.equals(written.toLowerCase(Locale.ROOT));
                })
                .map(Word::folded)
                .toList();
        return (capitals.isEmpty() || capitals.size() == found.size())
                ? List.of(found.get(found.size() - 1).folded())
                : capitals;
    }

    /** The ids of the persons. */
    ImmutableSet<String> persons() {
        return ImmutableSet.copyOf(persons);
    }

    /** What stands in place of a person; empty if nothing does. */
    String replacementOf(String id) {
        return replacements.getOrDefault(id, "");
    }

    /** The record of a person under a pseudonym, whose id it is to have later. */
    Person reduced(Person person) {
        return Person.builder()
                .id(person.id())
                .addName(Name.asWritten("und", replacementOf(person.id().toString())))
                .gender(person.gender())
                .genderBasis(person.genderBasis())
                .build();
    }

    /** What stands in place of a text that is a name and nothing else, titles aside; empty if it is none. */
    Optional<String> replacementOfName(String text) {
        if (unspaced.containsKey(text)) {
            return Optional.ofNullable(unspaced.get(text));
        }
        List<Word> found = words(text);
        int start = 0;
        while (start < found.size() && TITLES.contains(found.get(start).folded())) {
            start++;
        }
        List<Word> name = found.subList(start, found.size());
        if (name.isEmpty() || name.size() > MOST_WORDS) {
            return Optional.empty();
        }
        boolean isSurname = start > 0 && name.size() == 1;
        return Optional.ofNullable(isSurname ? surname(name.get(0)) : full.get(key(name)));
    }

    /** A text with other words in place of full names, and of surnames after titles. */
    String replaced(String text) {
        String plain = unspaced.isEmpty() ? text : withoutUnspaced(text);
        if (full.isEmpty()) {
            return plain;
        }
        List<Word> found = words(plain);
        StringBuilder now = new StringBuilder();
        int done = 0;
        for (int i = 0; i < found.size(); ) {
            int length = nameAt(found, i);
            String replacement = length > 0
                    ? full.get(key(found.subList(i, i + length)))
                    : i > 0 && TITLES.contains(found.get(i - 1).folded()) ? surname(found.get(i)) : null;
            if (replacement == null) {
                i++;
                continue;
            }
            int last = i + Math.max(1, length) - 1;
            now.append(plain, done, found.get(i).start()).append(orGap(replacement));
            done = found.get(last).end();
            i = last + 1;
        }
        return done == 0 ? plain : now.append(plain, done, plain.length()).toString();
    }

    private String withoutUnspaced(String text) {
        StringBuilder now = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            Optional<String> name = unspacedAt(text, i);
            now.append(
                    name.map(known -> orGap(unspaced.getOrDefault(known, ""))).orElse(text.substring(i, i + 1)));
            i += name.map(String::length).orElse(1);
        }
        return now.toString();
    }

    /** The name without spaces that stands at a place in a text; empty if none does. */
    private Optional<String> unspacedAt(String text, int place) {
        return place + START > text.length()
                ? Optional.empty()
                : unspacedByStart.getOrDefault(text.substring(place, place + START), List.of()).stream()
                        .filter(name -> text.startsWith(name, place))
                        .max(Comparator.comparingInt(String::length));
    }

    /** Where a text may name one of the persons; -1 if it does not. */
    int placeIn(String text) {
        for (int i = 0; i < text.length() && !unspaced.isEmpty(); i++) {
            if (unspacedAt(text, i).isPresent()) {
                return i;
            }
        }
        return words(text).stream()
                .filter(word -> word.isCapital() && words.contains(word.folded()))
                .mapToInt(Word::start)
                .findFirst()
                .orElse(-1);
    }

    /** Whether an id may have been made of the name of one of the persons. */
    boolean mayStandInId(String id) {
        List<Word> found = words(id);
        for (int i = 0; i < found.size(); i++) {
            if (nameAt(found, i) > 0 || surnames.containsKey(found.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String surname(Word word) {
        return shared.contains(word.folded()) ? null : surnames.get(word.folded());
    }

    private static String orGap(String replacement) {
        return replacement.isEmpty() ? GAP : replacement;
    }

    /** How many words of a text are a full name from one on; 0 if none are. */
    private int nameAt(List<Word> found, int from) {
        int most = 0;
        for (int length : lengths) {
            if (length > most
                    && from + length <= found.size()
                    && full.containsKey(key(found.subList(from, from + length)))) {
                most = length;
            }
        }
        return most;
    }

    private static String key(List<Word> name) {
        return String.join(" ", name.stream().map(Word::folded).sorted().toList());
    }

    private static List<Word> words(String text) {
        List<Word> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String written = word.group();
            int first = written.codePointAt(0);
            found.add(new Word(word.start(), word.end(), folded(written), !Character.isLowerCase(first)));
        }
        return found;
    }

    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
