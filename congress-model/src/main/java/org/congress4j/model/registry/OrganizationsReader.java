package org.congress4j.model.registry;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the organizations and groups of the registry; the header of {@code organizations.txt} describes the lines. */
final class OrganizationsReader {
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, OrganizationDraft> organizations = new LinkedHashMap<>();

    private OrganizationsReader() {}

    /** Reads the lines and closes the stream. */
    static OrganizationsReader read(InputStream in) {
        OrganizationsReader reader = new OrganizationsReader();
        RegistryLine.read(in).forEach(reader::line);
        return reader;
    }

    ImmutableMap<String, String> sources() {
        return ImmutableMap.copyOf(sources);
    }

    ImmutableMap<String, RegisteredOrganization> organizations() {
        return organizations.values().stream()
                .map(draft -> new RegisteredOrganization(draft, sources))
                .collect(toImmutableMap(organization -> organization.id().toString(), organization -> organization));
    }

    private void line(RegistryLine line) {
        switch (line.kind()) {
            case "source" -> sources.put(line.get(1), line.get(2));
            case "group" -> organizations.put(line.get(1), new OrganizationDraft(line));
            case "name" -> draft(line).names.add(line.name());
            case "member" -> draft(line).addMember(line);
            case "suspended" -> draft(line).addSuspension(line);
            default -> throw new IllegalStateException("kind of line must be known but was '" + line.kind() + "'");
        }
    }

    private OrganizationDraft draft(RegistryLine line) {
        OrganizationDraft draft = organizations.get(line.get(1));
        checkState(draft != null, "organization must be stated before its facts but was '%s'", line.get(1));
        draft.sources.addAll(line.sources());
        return draft;
    }
}
