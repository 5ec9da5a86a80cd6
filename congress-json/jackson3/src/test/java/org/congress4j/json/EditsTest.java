package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.json.format.ChangeText;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonPatch;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.describe.JsonForm;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.edit.ProceedingsDiff;
import org.congress4j.model.edit.ProceedingsEditor;
import org.congress4j.model.edit.ProceedingsMerge;
import org.congress4j.model.edit.References;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes, comparisons and merges of all documents of the corpus. */
class EditsTest {
    private static final Path CORPUS = Path.of("../format/src/main/resources" + CorpusCase.FOLDER);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();
    private static final ReadOptions OPTIONS =
            ReadOptions.builder().onProblem(OnProblem.KEEP_WHAT_FITS).build();

    private static final Supplier<ImmutableList<Proceedings>> DOCUMENTS = Suppliers.memoize(EditsTest::readAll);

    /** The documents that can be read. */
    private static ImmutableList<Proceedings> documents() {
        return DOCUMENTS.get();
    }

    private static ImmutableList<Proceedings> readAll() {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().matches(".*/(valid|checks)/.*json"))
                    .sorted()
                    .map(EditsTest::read)
                    .flatMap(Optional::stream)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Proceedings> read(Path file) {
        try {
            return Optional.of(CongressJson.read(file, OPTIONS).proceedings());
        } catch (RuntimeException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void renamingAllIdsThereAndBackChangesNothing() {
        for (Proceedings document : documents()) {
            ImmutableMap.Builder<Id<?>, Id<?>> there = ImmutableMap.builder();
            ImmutableMap.Builder<Id<?>, Id<?>> back = ImmutableMap.builder();
            Stream.concat(
                            document.records().map(record -> record.id().toString()),
                            References.of(document).ids().stream())
                    .distinct()
                    .forEach(id -> {
                        there.put(Id.of(id), Id.of("new/" + id));
                        back.put(Id.of("new/" + id), Id.of(id));
                    });

            Proceedings renamed = ProceedingsEditor.of(document)
                    .renameAll(there.buildOrThrow())
                    .apply()
                    .proceedings();

            assertThat(References.of(renamed).ids()).allMatch(id -> id.startsWith("new/"));
            assertThat(ProceedingsEditor.of(renamed)
                            .renameAll(back.buildOrThrow())
                            .apply()
                            .proceedings())
                    .isEqualTo(document);
        }
    }

    @Test
    void aDocumentNeitherDiffersFromItselfNorClashesWithItself() {
        for (Proceedings document : documents()) {
            assertThat(ProceedingsDiff.between(document, document).isEmpty()).isTrue();
            assertThat(JsonPatch.between(document, document).elements()).isEmpty();
            assertThat(ProceedingsMerge.of(document, document).merge().proceedings())
                    .contains(document);
            assertThat(ProceedingsMerge.of(document, document)
                            .base(document)
                            .merge()
                            .proceedings())
                    .contains(document);
        }
    }

    @Test
    void thePatchMakesTheSecondDocumentOfTheFirst() {
        // A tree of Jackson has numbers, and not what was written for them.
        ImmutableList<Proceedings> documents =
                documents().stream().filter(EditsTest::hasCanonicalForm).collect(ImmutableList.toImmutableList());
        assertThat(documents).hasSizeGreaterThan(400);
        for (int i = 1; i < documents.size(); i += 5) {
            assertPatched(documents.get(i - 1), documents.get(i));
        }
        Proceedings all = ProceedingsFormat.collect(
                Proceedings.builder().build(),
                documents.stream().flatMap(Proceedings::records).toList());
        assertPatched(all, changed(all));
        assertPatched(changed(all), all);
    }

    private static boolean hasCanonicalForm(Proceedings document) {
        try {
            return !ProceedingsFormat.canonical(document).isEmpty();
        } catch (CongressJsonException e) {
            return false;
        }
    }

    /** Without one record of three, with others changed, in another order. */
    private static Proceedings changed(Proceedings document) {
        List<ProceedingsRecord<?>> records = new ArrayList<>();
        int i = 0;
        for (ProceedingsRecord<?> record : document.records().toList()) {
            i++;
            if (i % 3 > 0) {
                records.add(0, i % 3 == 1 ? record : changed(record));
            }
        }
        return ProceedingsFormat.collect(document.withoutRecords(), records);
    }

    private static <R extends ProceedingsRecord<R>> R changed(ProceedingsRecord<R> record) {
        var type = RecordTypes.of(record);
        R copy = type.javaType().cast(record);
        for (var member : type.members()) {
            if (!member.isAbsent(copy) && !member.isRequired() && member.name().length() % 2 == 0) {
                try {
                    copy = member.without(copy);
                } catch (IllegalArgumentException e) {
                    // What cannot be without it stays.
                }
            }
        }
        return copy;
    }

    private static void assertPatched(Proceedings before, Proceedings after) {
        JsonNode document = MAPPER.readTree(MAPPER.writeValueAsString(before));
        JsonNode patch = MAPPER.readTree(MAPPER.writeValueAsString(JsonPatch.between(before, after)));
        patch.forEach(operation -> apply(operation, (ObjectNode) document));

        Proceedings patched = MAPPER.readValue(MAPPER.writeValueAsString(document), Proceedings.class);
        assertThat(ProceedingsFormat.canonical(patched)).isEqualTo(ProceedingsFormat.canonical(after));
    }

    /** Applies an operation of RFC 6902, as far as patches have them. */
    private static void apply(JsonNode operation, ObjectNode document) {
        String path = operation.get("path").asString();
        JsonNode parent = document.at(path.substring(0, path.lastIndexOf('/')));
        String step =
                path.substring(path.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
        String op = operation.get("op").asString();
        assertThat(parent.isMissingNode()).as(path).isFalse();
        if (parent instanceof ArrayNode array) {
            if (op.equals("add")) {
                array.insert(step.equals("-") ? array.size() : Integer.parseInt(step), operation.get("value"));
            } else if (op.equals("remove")) {
                assertThat(array.remove(Integer.parseInt(step))).isNotNull();
            } else {
                array.set(Integer.parseInt(step), operation.get("value"));
            }
        } else {
            ObjectNode object = (ObjectNode) parent;
            assertThat(object.has(step)).as(path).isEqualTo(!op.equals("add"));
            if (op.equals("remove")) {
                object.remove(step);
            } else {
                object.set(step, operation.get("value"));
            }
        }
    }

    @Test
    void theJsonFormOfARecordIsWhatIsWritten() {
        for (Proceedings document : documents()) {
            document.records()
                    .forEach(record -> assertThat(MAPPER.readTree(MAPPER.writeValueAsString(JsonForm.of(record))))
                            .isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(record))));
        }
    }

    @Test
    void recordsThatAreTheSameHaveTheSameDigest() {
        Proceedings document = CongressJson.readString("""
                {"type": "proceedings", "formatVersion": "0.10", "sessions": [
                  {"type": "session", "id": "s", "number": 1, "sourceIds": ["a", "b"]},
                  {"type": "session", "id": "s", "sourceIds": ["b", "a"], "number": 1},
                  {"type": "session", "id": "s", "number": 2}]}
                """);

        assertThat(document.sessions().stream().map(CongressJson::digest).distinct())
                .containsExactly(
                        "c4j1-sha-256:eca6730bf8c84c24de8516efc93278274377e78c0acc28f4b44988370b2b713b",
                        "c4j1-sha-256:333150e93fc5afa515e620b72c836d0c3b8347f947e8c0b623581be78b2b888b");
    }

    @Test
    void aComparisonIsToldInWords() {
        Proceedings before = CongressJson.readString("""
                {"type": "proceedings", "formatVersion": "0.10", "title": {"en": "A"}, "sessions": [
                  {"type": "session", "id": "s1", "number": 1, "venueRef": "c#icc"},
                  {"type": "session", "id": "s2"}]}
                """);
        Proceedings after =
                CongressJson.readString("""
                {"type": "proceedings", "formatVersion": "0.10", "title": {"en": "B"}, "sessions": [
                  {"type": "session", "id": "s3"},
                  {"type": "session", "id": "s1", "number": 2, "kind": "opening", "title": {"en": "%s"}}]}
                """.formatted("long ".repeat(60).strip()));

        assertThat(ChangeText.of(ProceedingsDiff.between(before, after)))
                .isEqualTo("""
                        changed the document
                            /title/en: "A" -> "B"
                        changed session s1
                            /kind: "opening" added
                            /number: 1 -> 2
                            /title: {"en":"%s… added
                            /venueRef: "c#icc" removed
                        removed session s2
                        added session s3
                        1 record added, 1 removed, 1 changed
                        """.formatted("long ".repeat(60).substring(0, 193)));
        assertThat(ChangeText.of(ProceedingsEditor.of(before)
                        .rename(Id.of("s1"), Id.of("s9"))
                        .replaceValue("A", "C")
                        .remove(Id.of("s2"))
                        .put(Session.builder().id(Id.of("s5")).build())
                        .apply()))
                .isEqualTo("""
                        changed the document
                            /title/en: "A" -> "C"
                        changed session s9, before: s1
                            /id: "s1" -> "s9"
                        removed session s2
                        added session s5
                        1 record added, 1 removed, 1 changed
                        """);
        assertThat(ChangeText.of(ProceedingsDiff.between(before, before)))
                .isEqualTo("0 records added, 0 removed, 0 changed\n");
    }

    @Test
    void aMergeIsToldInWords() {
        Proceedings ours = CongressJson.readString("""
                {"type": "proceedings", "formatVersion": "0.10", "base": "https://example.org/", "sessions": [
                  {"type": "session", "id": "s1", "number": 1, "modified": "2021-03-01T00:00:00Z"},
                  {"type": "session", "id": "s2"}, {"type": "session", "id": "s3"}], "statements": [
                  {"type": "statement", "id": "speech", "sessionId": "s3"}]}
                """);
        Proceedings theirs = CongressJson.readString("""
                {"type": "proceedings", "formatVersion": "0.10", "base": "https://example.org/", "sessions": [
                  {"type": "session", "id": "s1", "number": 2, "modified": "2021-03-02T00:00:00Z"},
                  {"type": "session", "id": "s2", "number": 2}, {"type": "session", "id": "s4"}], "statements": [
                  {"type": "statement", "id": "speech", "sessionId": "s3"}]}
                """);

        ProceedingsMerge merge = ProceedingsMerge.of(ours, theirs).base(ours);
        assertThat(ChangeText.of(merge.merge())).isEqualTo("""
                        added session s4
                        session 's3' was removed on one side, and not changed on the other; taken: theirs
                        session 's1' was changed on one side only; taken: theirs
                            /number: ours 1, theirs 2
                            /modified: ours "2021-03-01T00:00:00Z", theirs "2021-03-02T00:00:00Z"
                        session 's2' was changed on one side only; taken: theirs
                            /number: ours absent, theirs 2
                        dangling-reference in statement speech /sessionId: "s3"
                        1 record added, 1 removed, 2 replaced, 0 clashes
                        """);
        Proceedings base = CongressJson.readString("""
                {"type": "proceedings", "formatVersion": "0.10", "sessions": [
                  {"type": "session", "id": "s2", "number": 3}, {"type": "session", "id": "s3"}]}
                """);
        assertThat(ChangeText.of(ProceedingsMerge.of(ours, theirs).base(base).merge()))
                .contains("""
                        clash: session 's2' has two versions, of which neither says that it was modified later
                            /number: ours absent, theirs 2, base 3
                        """, ", 1 clash\n");
    }

    @Test
    void aPatchIsOneOfRfc6902() {
        Proceedings before = CongressJson.readString("""
                {"type": "proceedings", "formatVersion": "0.10", "sessions": [
                  {"type": "session", "id": "s1", "number": 1},
                  {"type": "session", "id": "s2"}], "tombstones": [
                  {"type": "tombstone", "id": "x", "recordType": "session"}]}
                """);
        Proceedings after = CongressJson.readString("""
                {"type": "proceedings", "formatVersion": "0.10", "version": "2", "persons": [
                  {"type": "person", "id": "p", "names": [{"text": {"en": "P"}}]}], "sessions": [
                  {"type": "session", "id": "s3"},
                  {"type": "session", "id": "s1", "number": 2}]}
                """);

        assertThat(MAPPER.writeValueAsString(JsonPatch.between(before, after)))
                .isEqualTo("[{\"op\":\"add\",\"path\":\"/version\",\"value\":\"2\"},"
                        + "{\"op\":\"add\",\"path\":\"/persons\",\"value\":[{\"type\":\"person\",\"id\":\"p\","
                        + "\"names\":[{\"text\":{\"en\":\"P\"}}]}]},"
                        + "{\"op\":\"replace\",\"path\":\"/sessions/0/number\",\"value\":2},"
                        + "{\"op\":\"remove\",\"path\":\"/sessions/1\"},"
                        + "{\"op\":\"add\",\"path\":\"/sessions/-\",\"value\":{\"type\":\"session\",\"id\":\"s3\"}},"
                        + "{\"op\":\"remove\",\"path\":\"/tombstones\"}]");
    }
}
