package org.congress4j.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.testing.CommittedFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the manifest of the corpus says of each file is what the reader and the checks say: {@code -Dcongress.update=true} writes it
 * anew, and adds an entry for each file that has none. What a person decides stays as it is: the name of a case, its options, the
 * day of its check, and which members of a problem are part of the contract.
 */
class ManifestTest {
    private static final Path CORPUS = Path.of("../format/src/main/resources" + CorpusCase.FOLDER);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String AS_OF = "2026-11-24";

    @Test
    void saysWhatTheReaderAndTheChecksSay() throws IOException {
        ObjectNode manifest = (ObjectNode) MAPPER.readTree(CORPUS.resolve("manifest.json"));
        ArrayNode cases = (ArrayNode) manifest.get("cases");
        for (String file : filesWithoutEntry(cases)) {
            cases.add(entry(file));
        }
        for (JsonNode test : cases) {
            update((ObjectNode) test);
        }

        CommittedFile.assertCurrent(
                CORPUS.resolve("manifest.json"),
                MAPPER.writer().with(CorpusLayout.printer()).writeValueAsString(manifest) + "\n");
    }

    private static List<String> filesWithoutEntry(ArrayNode cases) throws IOException {
        ImmutableSet.Builder<String> listed = ImmutableSet.builder();
        cases.forEach(test -> listed.add(test.get("file").asString()));
        ImmutableSet<String> known = listed.add("manifest.json").build();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> CORPUS.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !known.contains(file) && !file.startsWith("reports/"))
                    .sorted()
                    .toList();
        }
    }

    /** What is said of a new file until a person says otherwise. */
    private static ObjectNode entry(String file) {
        Path path = Path.of(file);
        String name = MoreFiles.getNameWithoutExtension(path)
                + (file.startsWith("released/") ? " of " + path.getName(1) : "");
        boolean checked = file.startsWith("checks/");
        ObjectNode entry = MAPPER.createObjectNode();
        entry.put("name", name.replace('-', checked ? '_' : ' ').replace("close_to_", "close to "));
        entry.put("file", file);
        entry.put("form", file.endsWith(".ndjson") ? "lines" : "document");
        if (RecordTypes.known().stream().anyMatch(type -> file.equals("valid/" + type.name() + ".json"))) {
            entry.put("golden", true);
        }
        entry.put("schema", !file.startsWith("invalid/"));
        if (!file.startsWith("invalid/")) {
            entry.put("records", 0);
            entry.putArray("warnings");
        }
        entry.putArray("problems");
        if (!file.startsWith("invalid/")) {
            entry.put("digest", "");
        }
        if (checked) {
            entry.put("asOf", AS_OF);
            entry.putArray("findings");
            entry.putArray("notRun");
        }
        return entry;
    }

    private static void update(ObjectNode entry) throws IOException {
        Path file = CORPUS.resolve(entry.get("file").asString());
        ReadOptions options = options(entry);
        if (entry.get("form").asString().equals("lines")) {
            updateLines(entry, file, options);
            return;
        }
        try {
            ReadResult read = CongressJson.read(file, options);
            updateRead(entry, read, ImmutableList.of());
        } catch (CongressJsonException e) {
            entry.set("problems", problems(entry.get("problems"), e.problems()));
        }
    }

    private static void updateLines(ObjectNode entry, Path file, ReadOptions options) throws IOException {
        ReadOptions keeping =
                options.toBuilder().onProblem(OnProblem.KEEP_WHAT_FITS).build();
        try (ProceedingsLines lines = CongressJson.lines(file, keeping)) {
            ReadResult read = lines.readAll();
            updateRead(entry, read, read.problems());
        } catch (CongressJsonException e) {
            entry.set("problems", problems(entry.get("problems"), e.problems()));
        }
    }

    private static ReadOptions options(ObjectNode entry) {
        ImmutableList.Builder<String> understood = ImmutableList.builder();
        entry.path("understoodExtensions").forEach(name -> understood.add(name.asString()));
        return ReadOptions.builder()
                .strict(entry.path("strict").asBoolean(false))
                .understoodExtensions(understood.build())
                .build();
    }

    private static void updateRead(ObjectNode entry, ReadResult read, List<JsonProblem> problems) {
        if (entry.has("records")) {
            entry.put("records", (int) read.proceedings().records().count());
        }
        if (entry.has("warnings")) {
            entry.set("warnings", problems(entry.get("warnings"), read.warnings()));
        }
        entry.set("problems", problems(entry.get("problems"), problems));
        if (entry.has("digest")) {
            updateDigest(entry, read.proceedings());
        }
        if (entry.has("asOf")) {
            LocalDate asOf = LocalDate.parse(entry.get("asOf").asString());
            CheckReport report = ProceedingsCheck.run(read.proceedings(), asOf);
            entry.set("findings", findings(report));
            entry.set("notRun", notRun(report));
        }
    }

    private static void updateDigest(ObjectNode entry, Proceedings proceedings) {
        try {
            entry.put("digest", CongressJson.digest(proceedings));
        } catch (CongressJsonException e) {
            entry.remove("digest");
        }
    }

    /** The problems, each with the members that the manifest has of it, or all if it has another number of problems. */
    private static ArrayNode problems(JsonNode before, List<JsonProblem> problems) {
        ArrayNode after = MAPPER.createArrayNode();
        for (int i = 0; i < problems.size(); i++) {
            ObjectNode all = after.addObject();
            all.put("code", problems.get(i).code().toString());
            all.put("pointer", problems.get(i).pointer());
            problems.get(i).line().ifPresent(line -> all.put("line", line));
            problems.get(i).column().ifPresent(column -> all.put("column", column));
            all.put("message", problems.get(i).message());
            if (before.size() == problems.size()) {
                all.retain(before.get(i).propertyNames());
            }
        }
        return after;
    }

    private static ArrayNode findings(CheckReport report) {
        ArrayNode findings = MAPPER.createArrayNode();
        report.findings().forEach(finding -> {
            ObjectNode node = findings.addObject();
            node.put("code", finding.code());
            node.put("severity", Ascii.toLowerCase(finding.severity().name()));
            node.put("pointer", finding.pointer());
            finding.recordId().ifPresent(id -> node.put("recordId", id.toString()));
            ObjectNode params = node.putObject("params");
            finding.parameters().forEach(params::put);
            node.put("message", finding.message());
        });
        return findings;
    }

    private static ArrayNode notRun(CheckReport report) {
        ArrayNode notRun = MAPPER.createArrayNode();
        report.notRun()
                .forEach(reason -> notRun.addObject().put("rule", reason.rule()).put("why", reason.why()));
        return notRun;
    }
}
