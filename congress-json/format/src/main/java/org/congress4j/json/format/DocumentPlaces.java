package org.congress4j.json.format;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Consequence;
import org.congress4j.model.check.Finding;

/**
 * Where the values of a document stand in the text that it was read from, kept if {@link ReadOptions#keepPlaces} says so.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.builder().keepPlaces(true).build();
 * ReadResult read = CongressJson.read(file, options);
 * CheckReport report = read.locate(ProceedingsCheck.run(read.proceedings(), today));
 * report.findings().get(0).line(); // 12
 * }</pre>
 *
 * <p>Pointers are those of the document form; for NDJSON the records are counted in the list of their type, and places are lines of the
 * file and columns in them. They lead into the document that was read: where an element was left out, those after it have moved up.
 */
public final class DocumentPlaces {
    private final PlaceIndex index;

    DocumentPlaces(PlaceIndex index) {
        this.index = index;
    }

    PlaceIndex index() {
        return index;
    }

    /**
     * {@return the place of a value or, if it is absent, of the nearest value around it: for a member that is missing, that of its object;
     *     absent if not even that is known}
     *
     * @param pointer a JSON Pointer (RFC 6901) into the document, such as {@code /sessions/3/number}; empty for the root
     */
    public Optional<DocumentPlace> find(String pointer) {
        return index.find(pointer);
    }

    /**
     * {@return a report with the lines and columns of its findings and of what they explain}
     *
     * @param report a report of a check of the document that was read
     */
    public CheckReport locate(CheckReport report) {
        return locate(report, this::find);
    }

    /**
     * {@return a report with the lines and columns of its findings and of what they explain}
     *
     * @param report the report
     * @param places gives the place of the value that a pointer leads to; nothing if it is not known
     */
    public static CheckReport locate(CheckReport report, Function<String, Optional<DocumentPlace>> places) {
        return report.toBuilder()
                .findings(report.findings().stream()
                        .map(finding -> locate(finding, places))
                        .toList())
                .build();
    }

    private static Finding locate(Finding finding, Function<String, Optional<DocumentPlace>> places) {
        Optional<DocumentPlace> place = places.apply(finding.pointer());
        return finding.toBuilder()
                .line(line(place))
                .column(column(place))
                .consequences(finding.consequences().stream()
                        .map(consequence -> locate(consequence, places))
                        .toList())
                .build();
    }

    private static Consequence locate(Consequence consequence, Function<String, Optional<DocumentPlace>> places) {
        Optional<DocumentPlace> place = places.apply(consequence.pointer());
        return consequence.toBuilder().line(line(place)).column(column(place)).build();
    }

    private static OptionalInt line(Optional<DocumentPlace> place) {
        return place.isPresent() ? OptionalInt.of(place.get().line()) : OptionalInt.empty();
    }

    private static OptionalInt column(Optional<DocumentPlace> place) {
        return place.isPresent() ? OptionalInt.of(place.get().column()) : OptionalInt.empty();
    }
}
