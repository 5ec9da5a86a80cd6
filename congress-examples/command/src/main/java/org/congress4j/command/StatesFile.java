package org.congress4j.command;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.congress4j.model.PartialDate;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateMatch;
import org.congress4j.model.registry.StateResolution;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Looks up the States in a column of a CSV file, a row at a time. */
final class StatesFile {
    /** The columns that are written beside those of the file. */
    static final ImmutableList<String> COLUMNS = ImmutableList.of("state", "match", "matched_by", "list", "hint");

    private static final int MOST_KNOWN = 10_000;

    /** What was found, since files repeat names and what is unknown is compared with all names. */
    private final LoadingCache<Question, StateResolution> known;

    private final Optional<String> nameColumn;
    private final Optional<String> dayColumn;
    private final Optional<LocalDate> at;
    private boolean allFound = true;

    private record Question(String name, Optional<LocalDate> day) {}

    /**
     * Prepares a look-up.
     *
     * @param resolve what a name means on a day
     * @param nameColumn the column of names; the first one if empty
     * @param dayColumn the column of days; none if empty
     * @param at the day of rows without one
     */
    StatesFile(
            BiFunction<String, Optional<LocalDate>, StateResolution> resolve,
            Optional<String> nameColumn,
            Optional<String> dayColumn,
            Optional<LocalDate> at) {
        known = CacheBuilder.newBuilder()
                .maximumSize(MOST_KNOWN)
                .build(CacheLoader.from(question -> resolve.apply(question.name(), question.day())));
        this.nameColumn = nameColumn;
        this.dayColumn = dayColumn;
        this.at = at;
    }

    /** Writes the rows of a file with what was found; whether each name was found. */
    boolean write(Path file, PrintWriter out) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                MappingIterator<List<String>> rows = CsvMapper.builder()
                        .enable(CsvReadFeature.WRAP_AS_ARRAY)
                        .build()
                        .readerForListOf(String.class)
                        .with(CsvReadFeature.WRAP_AS_ARRAY)
                        .readValues(reader)) {
            ImmutableList<String> head =
                    rows.hasNext() ? ImmutableList.copyOf(withoutMark(rows.next())) : ImmutableList.of();
            int name = nameColumn.map(column -> index(file, head, column)).orElse(0);
            int day = dayColumn.map(column -> index(file, head, column)).orElse(-1);
            Stream<List<String>> cells = StreamSupport.stream(
                            ((Iterable<List<String>>) () -> rows).spliterator(), false)
                    .map(row -> row(head.size(), row, name, day));
            CsvTable.write(
                    out,
                    ImmutableList.<String>builder().addAll(head).addAll(COLUMNS).build(),
                    cells);
        }
        return allFound;
    }

    private static List<String> withoutMark(List<String> head) {
        // Spreadsheets begin a file with a byte order mark.
        return head.stream().map(column -> column.replace("\ufeff", "")).toList();
    }

    private static int index(Path file, ImmutableList<String> head, String column) {
        int index = head.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(
                    file + ": there is no column '" + column + "'; expected one of " + String.join(", ", head));
        }
        return index;
    }

    private List<String> row(int columns, List<String> cells, int name, int day) {
        String written = name < cells.size() ? cells.get(name) : "";
        Optional<LocalDate> date =
                day >= 0 && day < cells.size() && !cells.get(day).isBlank()
                        ? PartialDate.of(cells.get(day).strip()).earliest()
                        : at;
        boolean malformed = day >= 0
                && date.isEmpty()
                && day < cells.size()
                && !cells.get(day).isBlank();
        StateResolution resolution = known.getUnchecked(new Question(written, date));
        allFound &= resolution.match() == StateMatch.FOUND;
        String hint = malformed
                ? "'" + cells.get(day) + "' is no day, so that names of all times count"
                : resolution.hint().orElse("");
        return Stream.of(
                        cells.stream().limit(columns),
                        Stream.generate(() -> "").limit(Math.max(0, columns - cells.size())),
                        Stream.of(
                                resolution.state().map(RegisteredState::code).orElse(""),
                                resolution.match().name().toLowerCase(Locale.ROOT),
                                resolution
                                        .matchedBy()
                                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                        .orElse(""),
                                resolution.list().orElse(""),
                                hint))
                .flatMap(part -> part)
                .toList();
    }
}
