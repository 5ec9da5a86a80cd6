package org.congress4j.json.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.congress4j.model.PartialDate;
import tools.jackson.databind.json.JsonMapper;

/** How the data set is to be cited, {@code CITATION.cff} (Citation File Format 1.2.0). */
final class CitationFile {
    private static final String NAME = "CITATION.cff";

    private final PackageFacts facts;
    private final StringBuilder text = new StringBuilder();

    CitationFile(PackageFacts facts) {
        this.facts = facts;
    }

    void writeTo(Path folder) throws IOException {
        put("cff-version", "1.2.0");
        put("message", "Please cite this data set as below.");
        put("type", "dataset");
        put("title", facts.title());
        facts.description().ifPresent(description -> put("abstract", description));
        text.append("authors:\n");
        authors()
                .forEach(author ->
                        text.append("  - name: ").append(quoted(author)).append('\n'));
        facts.header().version().ifPresent(version -> put("version", version));
        facts.header().issued().flatMap(PartialDate::day).ifPresent(day -> put("date-released", day.toString()));
        facts.header()
                .licence()
                .filter(licence -> !licence.contains("/") && !licence.contains(" "))
                .ifPresent(licence -> put("license", licence));
        facts.header()
                .licence()
                .filter(licence -> licence.contains("://"))
                .ifPresent(licence -> put("license-url", licence));
        PackageFacts.write(folder, NAME, text.toString());
    }

    /** The creators, or the publisher; the format must have an author. */
    private List<String> authors() {
        List<String> creators = facts.header().creators().stream()
                .flatMap(creator -> creator.name().or(() -> creator.partyId().map(Object::toString)).stream())
                .toList();
        Optional<String> publisher = facts.header()
                .publisherName()
                .or(() -> facts.header().publisherId().map(Object::toString));
        return creators.isEmpty() ? List.of(publisher.orElse("not stated")) : creators;
    }

    private void put(String name, String value) {
        text.append(name).append(": ").append(quoted(value)).append('\n');
    }

    /** A text in quotes; JSON is YAML. */
    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
