package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.congress4j.model.describe.Member;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void everyRecordHasATypeOfItsOwn() {
        assertThat(Tables.all().stream().flatMap(table -> table.type().stream()))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Ordering.allEqual())
                .containsExactlyInAnyOrder(
                        "action",
                        "agenda",
                        "commitment",
                        "congress",
                        "congress-series",
                        "declaration",
                        "delegation",
                        "document",
                        "membership",
                        "officer",
                        "organization",
                        "participant",
                        "person",
                        "position-statement",
                        "proceedings",
                        "resolution",
                        "segment",
                        "session",
                        "source",
                        "sponsorship",
                        "state",
                        "statement",
                        "tombstone");
    }

    /** A change here is a change of the format: add a name only if no listed one says the same. */
    @Test
    void theNamesOnTheWireAreTheseAndNoOthers() throws IOException {
        ImmutableList<String> listed = ImmutableList.copyOf(
                Resources.readLines(Resources.getResource(TablesTest.class, "wire-names.txt"), StandardCharsets.UTF_8));

        assertThat(listed).isSorted();
        assertThat(Tables.all().stream()
                        .flatMap(table -> table.members().stream())
                        .map(Member::name)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())))
                .containsExactlyElementsOf(listed);
    }
}
