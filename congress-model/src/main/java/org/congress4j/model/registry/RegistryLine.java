package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.NameBuilder;
import org.congress4j.model.PartialDate;
import org.congress4j.model.code.NameKind;

/**
 * A line of a file of the registry: a fact in fields that are set apart by {@code |}, with the keys of its sources at the end.
 *
 * @param fields the fields; an empty one is absent
 */
record RegistryLine(ImmutableList<String> fields) {
    private static final Splitter FIELDS = Splitter.on('|');
    private static final Splitter KEYS = Splitter.on(',');

    /** The lines of a file without its comments; closes the stream. */
    static ImmutableList<RegistryLine> read(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new RegistryLine(ImmutableList.copyOf(FIELDS.split(line))))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String kind() {
        return fields.get(0);
    }

    String get(int field) {
        return fields.get(field);
    }

    Optional<String> optional(int field) {
        return Optional.of(fields.get(field)).filter(text -> !text.isEmpty());
    }

    List<String> sources() {
        return KEYS.splitToList(fields.get(fields.size() - 1));
    }

    /** The texts from a field to the one before the sources. */
    ImmutableList<String> texts(int from) {
        return fields.subList(from, fields.size() - 1);
    }

    /** The period that starts in a field and ends in the next one; an empty end is open. */
    Optional<DateRange> period(int from) {
        if (fields.get(from).isEmpty() && fields.get(from + 1).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DateRange.builder()
                .start(optional(from).map(PartialDate::of))
                .end(optional(from + 1).map(PartialDate::of).orElse(PartialDate.ONGOING))
                .build());
    }

    /** A name: a kind in field 2, a period in fields 3 and 4, then texts by language. */
    Name name() {
        ImmutableMap<String, String> texts = texts(5).stream()
                .map(field -> Splitter.on('=').limit(2).splitToList(field))
                .collect(toImmutableMap(pair -> pair.get(0), pair -> pair.get(1)));
        NameBuilder name = Name.builder().kind(NameKind.of(get(2))).text(LocalizedText.of(texts));
        period(3).ifPresent(name::period);
        return name.build();
    }
}
