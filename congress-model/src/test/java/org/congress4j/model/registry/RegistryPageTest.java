package org.congress4j.model.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.model.Name;
import org.congress4j.model.PartialDate;
import org.congress4j.model.code.NameKind;
import org.congress4j.testing.CommittedFile;
import org.junit.jupiter.api.Test;

/** The page of the registry is made from the registry. {@code -Dcongress.update=true} writes it anew. */
class RegistryPageTest {
    private static final MemberStates REGISTRY = MemberStates.registry();

    @Test
    void isCurrent() throws IOException {
        CommittedFile.assertCurrent(MemberStates.class, "registry.md", page());
    }

    private static String page() throws IOException {
        return "# The registry of States\n\nEdition " + REGISTRY.edition()
                + ". This page is made from the registry.\n\n"
                + Resources.toString(Resources.getResource(MemberStates.class, "registry-head.md"), UTF_8)
                + "\n## Tables\n\n| table | columns | rows |\n| --- | --- | --- |\n"
                + RegistryTable.all().stream()
                        .map(table -> "| `" + table.name() + "` | " + String.join(", ", table.columns()) + " | "
                                + table.rows(REGISTRY, Optional.empty()).count() + " |\n")
                        .collect(joining())
                + "\n## Lists of codes\n\n| list | codes |\n| --- | --- |\n"
                + StateCode.LISTS.stream()
                        .map(list -> "| `" + list + "` | " + codes(list) + " |\n")
                        .collect(joining())
                + "\n## Other parties\n\n"
                + (REGISTRY.parties().isEmpty() ? "None.\n" : parties())
                + "\n## Groups and organizations\n\n| id | name | kind | memberships | from | to |\n"
                + "| --- | --- | --- | --- | --- | --- |\n"
                + REGISTRY.organizations().stream().map(RegistryPageTest::row).collect(joining())
                + "\n## Gaps\n\nNo source that was read says when these official names came into use; they are not given for"
                + " a day before the one that is stated.\n\n"
                + gaps()
                + "\n## Sources\n\n"
                + REGISTRY.sources().entrySet().stream()
                        .map(source -> "- `" + source.getKey() + "`: " + source.getValue() + "\n")
                        .collect(joining());
    }

    private static long codes(String list) {
        return RegistryTable.CODES
                .rows(REGISTRY, Optional.empty())
                .filter(row -> row.get(1).equals(list))
                .count();
    }

    private static String parties() {
        return REGISTRY.parties().stream()
                .map(party -> "- `" + party.code() + "` " + name(party.names()) + "\n")
                .collect(joining());
    }

    private static String name(ImmutableList<Name> names) {
        return names.stream()
                .filter(name -> !name.kind().equals(Optional.of(NameKind.ABBREVIATION)))
                .map(name -> name.text().lookupOrFirst("en"))
                .findFirst()
                .orElse("");
    }

    private static String row(RegisteredOrganization organization) {
        return "| `" + organization.id() + "` | " + name(organization.names()) + " | "
                + organization.kind() + " | "
                + organization.memberships().size() + " | "
                + organization
                        .period()
                        .flatMap(period -> period.start())
                        .map(Object::toString)
                        .orElse("") + " | "
                + organization
                        .period()
                        .flatMap(period -> period.end())
                        .filter(end -> !end.equals(PartialDate.ONGOING))
                        .map(Object::toString)
                        .orElse("")
                + " |\n";
    }

    private static String gaps() {
        return REGISTRY.all().stream()
                .flatMap(state -> state.names().stream()
                        .filter(name -> name.kind().equals(Optional.of(NameKind.OFFICIAL)))
                        .filter(name -> name.period()
                                        .flatMap(period -> period.start())
                                        .isEmpty()
                                || name.period().get().start().get().toString().startsWith(".."))
                        .map(name -> "`" + state.code() + "` " + name.text().lookupOrFirst("en")))
                .collect(joining("; ", "", "\n"));
    }

    @Test
    void namesEachSourceOnce() {
        assertThat(REGISTRY.sources().values()).doesNotHaveDuplicates();
        assertThat(Stream.concat(REGISTRY.all().stream(), REGISTRY.parties().stream())
                        .flatMap(state -> state.sources().stream()))
                .isSubsetOf(REGISTRY.sources().keySet());
    }
}
