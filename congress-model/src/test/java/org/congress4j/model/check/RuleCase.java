package org.congress4j.model.check;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.congress4j.model.Proceedings;

/**
 * A document of the conformance corpus that says what checks find in it.
 *
 * @param file the file, such as {@code checks/duplicate-id.json}
 * @param proceedings what it holds
 * @param asOf the day of the check
 * @param findings the findings that the manifest has, each as code, pointer and message
 * @param notRun what the manifest says was not checked, each as code and reason
 */
record RuleCase(
        String file,
        Proceedings proceedings,
        LocalDate asOf,
        ImmutableList<String> findings,
        ImmutableList<String> notRun) {
    private static final Path CORPUS = Path.of("../congress-json/format/src/main/resources/META-INF/congress4j/corpus");

    static ImmutableList<RuleCase> all() {
        return Streams.stream(read("manifest.json").getAsJsonArray("cases"))
                .map(JsonElement::getAsJsonObject)
                .filter(entry -> entry.get("file").getAsString().startsWith("checks/")
                        && entry.get("form").getAsString().equals("document"))
                .map(RuleCase::of)
                .collect(toImmutableList());
    }

    /** Whether the corpus has a document. */
    static boolean exists(String file) {
        return Files.exists(CORPUS.resolve(file));
    }

    private static RuleCase of(JsonObject entry) {
        String file = entry.get("file").getAsString();
        return new RuleCase(
                file,
                JsonRecords.read(read(file)),
                LocalDate.parse(entry.get("asOf").getAsString()),
                lines(entry, "findings", "code", "pointer", "message"),
                lines(entry, "notRun", "rule", "why"));
    }

    private static ImmutableList<String> lines(JsonObject entry, String list, String... members) {
        return Streams.stream(entry.getAsJsonArray(list))
                .map(element -> ImmutableList.copyOf(members).stream()
                        .map(member -> element.getAsJsonObject().get(member).getAsString())
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .collect(toImmutableList());
    }

    private static JsonObject read(String file) {
        try {
            return JsonParser.parseString(Files.readString(CORPUS.resolve(file)))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a check finds in it, as the manifest writes it. */
    ImmutableList<String> found(ProceedingsCheck check) {
        return check.check(proceedings, asOf).findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer() + " " + finding.message())
                .collect(toImmutableList());
    }

    @Override
    public String toString() {
        return file;
    }
}
