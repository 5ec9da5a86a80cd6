package org.congress4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A golden file: one record with every member set.
 *
 * @param rootMember the member of the root that holds records of the type
 * @param file the name of the file
 */
record GoldenFile(String rootMember, String file) {
    static final List<GoldenFile> ALL = List.of(
            new GoldenFile("series", "congress-series.json"),
            new GoldenFile("congresses", "congress.json"),
            new GoldenFile("states", "state.json"),
            new GoldenFile("organizations", "organization.json"),
            new GoldenFile("memberships", "membership.json"),
            new GoldenFile("persons", "person.json"),
            new GoldenFile("delegations", "delegation.json"),
            new GoldenFile("participants", "participant.json"),
            new GoldenFile("officers", "officer.json"),
            new GoldenFile("agendas", "agenda.json"),
            new GoldenFile("segments", "segment.json"),
            new GoldenFile("sessions", "session.json"),
            new GoldenFile("statements", "statement.json"),
            new GoldenFile("actions", "action.json"),
            new GoldenFile("declarations", "declaration.json"),
            new GoldenFile("resolutions", "resolution.json"),
            new GoldenFile("commitments", "commitment.json"),
            new GoldenFile("positionStatements", "position-statement.json"),
            new GoldenFile("sponsorships", "sponsorship.json"),
            new GoldenFile("documents", "document.json"),
            new GoldenFile("sources", "source.json"));

    String record() {
        try (InputStream in = GoldenFile.class.getResourceAsStream("golden/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String document() {
        return "{\n  \"type\": \"proceedings\",\n  \"formatVersion\": \"0.9\",\n  \"" + rootMember + "\": [\n"
                + record().stripTrailing().indent(4).stripTrailing() + "\n  ]\n}\n";
    }
}
