package org.congress4j.json;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congress4j.json.format.DocumentPlace;
import org.congress4j.json.format.DocumentPlaces;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Consequence;
import org.congress4j.model.describe.RecordTypes;

/** Looks up in the lines of a file, one by one, where the findings of a report are. */
final class FindingPlaces {
    private static final Pattern IN_RECORD = Pattern.compile("/([^/]+/\\d+)((?:/.*)?)", Pattern.DOTALL);
    /** That of the header, and so of what is in no record. */
    private static final DocumentPlace START = new DocumentPlace(1, 1);

    /** The pointers into each record, by the list of the record and its place there. */
    private final SetMultimap<String, String> wanted = LinkedHashMultimap.create();

    private final Map<String, DocumentPlace> found = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private FindingPlaces(CheckReport report) {
        report.findings().stream()
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.pointer()),
                        finding.consequences().stream().map(Consequence::pointer)))
                .forEach(pointer -> {
                    Matcher inRecord = IN_RECORD.matcher(pointer);
                    if (inRecord.matches()) {
                        wanted.put(inRecord.group(1), inRecord.group(2));
                    }
                });
    }

    static CheckReport locate(CheckReport report, Path file, ReadOptions options) throws IOException {
        FindingPlaces places = new FindingPlaces(report);
        try (ProceedingsLines lines =
                CongressJson.lines(file, options.toBuilder().keepPlaces(true).build())) {
            places.lookUp(lines);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return DocumentPlaces.locate(report, pointer -> Optional.of(places.found.getOrDefault(pointer, START)));
    }

    private void lookUp(ProceedingsLines lines) {
        int left = wanted.keySet().size();
        for (ProceedingsRecord<?> record : lines) {
            if (left == 0) {
                return;
            }
            String list = RecordTypes.of(record.getClass()).orElseThrow().list();
            String place = list + "/" + (counts.merge(list, 1, Integer::sum) - 1);
            ImmutableSet<String> inside = ImmutableSet.copyOf(wanted.get(place));
            if (!inside.isEmpty()) {
                left--;
            }
            // The records of the header stand in its line.
            if (lines.lineNumber() > START.line()) {
                inside.forEach(pointer ->
                        lines.placeInRecord(pointer).ifPresent(known -> found.put("/" + place + pointer, known)));
            }
        }
    }
}
