package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congress4j.model.describe.Member;
import org.congress4j.testing.CommittedFile;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/congress4j/json/format");

    /** A change here is a change of the format. */
    @Test
    void theTypesOfRecordsAreTheseAndNoOthers() {
        assertThat(Tables.all().stream().flatMap(table -> table.type().stream()))
                .doesNotHaveDuplicates();
        CommittedFile.assertCurrent(
                FOLDER.resolve("record-types.txt"),
                lines(Tables.all().stream().flatMap(table -> table.type().stream())));
    }

    /** A change here is a change of the format: add a name only if no listed one says the same. */
    @Test
    void theNamesOnTheWireAreTheseAndNoOthers() {
        CommittedFile.assertCurrent(
                FOLDER.resolve("wire-names.txt"),
                lines(Tables.all().stream()
                        .flatMap(table -> table.members().stream())
                        .map(Member::name)));
    }

    private static String lines(Stream<String> names) {
        return names.distinct().sorted().map(name -> name + "\n").collect(Collectors.joining());
    }
}
