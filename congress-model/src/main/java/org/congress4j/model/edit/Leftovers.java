package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.LeftoverKind;
import org.congress4j.model.describe.Kind;

/** Looks for what a change left as it is. */
final class Leftovers extends Scan {
    /** Of longer texts an excerpt is told. */
    private static final int LONGEST_TEXT = 200;

    private static final Pattern NOWHERE = Pattern.compile("(?!)");

    private final ImmutableList.Builder<Leftover> found = ImmutableList.builder();
    private final Set<String> gone;
    private final Set<String> unknown;
    private final Pattern replaced;
    private final PersonNames persons;
    private final Set<String> told = new HashSet<>();
    private Optional<ProceedingsRecord<?>> record = Optional.empty();

    private Leftovers(Set<String> gone, Set<String> unknown, Set<String> replaced, PersonNames persons) {
        this.gone = gone.stream().filter(id -> !StateCodes.isKnown(id)).collect(Collectors.toSet());
        this.unknown = unknown;
        this.replaced = replaced.isEmpty()
                ? NOWHERE
                : Pattern.compile(replaced.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
        this.persons = persons;
    }

    /**
     * What is left in proceedings.
     *
     * @param gone the ids of records that were removed
     * @param unknown the ids that nobody has any longer
     * @param replaced the values that were replaced
     * @param persons the persons who were removed
     */
    static ImmutableList<Leftover> in(
            Proceedings proceedings, Set<String> gone, Set<String> unknown, Set<String> replaced, PersonNames persons) {
        if (gone.isEmpty() && unknown.isEmpty() && replaced.isEmpty() && persons.isEmpty()) {
            return ImmutableList.of();
        }
        Leftovers leftovers = new Leftovers(gone, unknown, replaced, persons);
        leftovers.header(proceedings.withoutRecords());
        proceedings.records().forEach(leftovers::of);
        return leftovers.found.build();
    }

    private void of(ProceedingsRecord<?> of) {
        record = Optional.of(of);
        record(of);
    }

    @Override
    <V> void value(Kind<V> kind, V value) {
        if (value instanceof LocalizedText text) {
            text.texts().forEach((language, words) -> prose(words, "/" + language));
        } else if (kind == Kind.TEXT) {
            prose(value.toString(), "");
        } else if (kind instanceof Kind.OwnId) {
            if (persons.mayStandInId(value.toString())) {
                found(LeftoverKind.NAME, value.toString());
            }
        } else {
            reference(kind, value.toString());
        }
    }

    @Override
    void claimed(Kind<?> kind, String text) {
        reference(kind, text);
    }

    private void reference(Kind<?> kind, String text) {
        Optional<String> id = References.idIn(kind, text);
        if (id.filter(gone::contains).isPresent()) {
            found(LeftoverKind.DANGLING_REFERENCE, text);
            told.add(id.get());
        }
    }

    private void prose(String text, String language) {
        Matcher value = replaced.matcher(text);
        if (value.find()) {
            found(LeftoverKind.WITHIN_TEXT, excerpt(text, value.start()), language);
        }
        namedIn(text).ifPresent(name -> found(LeftoverKind.NAME, excerpt(text, name), language));
    }

    @Override
    void claimedValue(JsonValue value) {
        unknown(value);
        told.clear();
    }

    @Override
    void unknown(JsonValue value) {
        Set<String> ids = new HashSet<>();
        JsonTexts.anyMatch(value, text -> {
            idIn(text)
                    .filter(id -> !told.contains(id) && ids.add(id))
                    .ifPresent(id -> found(LeftoverKind.ID_IN_UNKNOWN_TEXT, id));
            return false;
        });
        JsonTexts.anyMatch(value, text -> {
            OptionalInt name = namedIn(text);
            name.ifPresent(place -> found(LeftoverKind.NAME, excerpt(text, place)));
            return false;
        });
    }

    private OptionalInt namedIn(String text) {
        int place = persons.isEmpty() ? -1 : persons.placeIn(text);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** A text, or what stands around a place in a long one. */
    private static String excerpt(String text, int place) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int start = Math.max(0, place - LONGEST_TEXT / 2);
        int end = Math.min(text.length(), start + LONGEST_TEXT);
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }

    private Optional<String> idIn(String text) {
        if (unknown.contains(text)) {
            return Optional.of(text);
        }
        int hash = text.lastIndexOf('#');
        return hash > 0 ? Optional.of(text.substring(0, hash)).filter(unknown::contains) : Optional.empty();
    }

    private void found(LeftoverKind kind, String text) {
        found(kind, text, "");
    }

    private void found(LeftoverKind kind, String text, String language) {
        found.add(Leftover.builder()
                .kind(kind)
                .recordType(record.map(RecordNaming::type))
                .recordId(record.map(of -> of.id().toString()))
                .pointer(pointer() + language)
                .text(text)
                .build());
    }
}
