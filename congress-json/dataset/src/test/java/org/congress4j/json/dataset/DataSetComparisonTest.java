package org.congress4j.json.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.Name;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetComparisonTest {
    private static final Congress KYOTO = Congress.builder()
            .id(Id.of("kyoto"))
            .addName(Name.asWritten("en", "14th Congress"))
            .build();

    @TempDir
    private Path folder;

    private Path write(String name, DataSetOptions options, Proceedings document) throws IOException {
        return WrittenPackage.of(Files.createDirectory(folder.resolve(name)), options, document)
                .folder();
    }

    private static Proceedings sittings(String... ids) {
        var builder = Proceedings.builder().addCongresses(KYOTO);
        for (int i = 0; i < ids.length; i++) {
            builder.addSessions(
                    Session.builder().id(Id.of(ids[i])).number(ids.length - i).build());
        }
        return builder.build();
    }

    @Test
    void rowsAreComparedByTheirKeys() throws IOException {
        DataSetOptions options = WrittenPackage.options().toBuilder()
                .addTable("records")
                .addTable("sessions")
                .addTable("congresses")
                .addTable("state_names")
                .build();
        Path old = write("old", options, sittings("a", "b", "c"));
        Path changed = write("new", options, sittings("b", "c", "d", "e"));

        assertThat(DataSet.diff(old, changed))
                .containsExactly(
                        new TableDifference("records", 2, 1, 0, ImmutableList.of("a")),
                        new TableDifference("sessions", 2, 1, 2, ImmutableList.of("a")));
        assertThat(DataSet.diff(old, old)).isEmpty();
        assertThat(DataSet.diff(old, changed).get(1)).hasToString("sessions: 2 added, 1 gone, 2 changed");
    }

    @Test
    void aTableThatOnlyOneHasIsAddedOrGone() throws IOException {
        DataSetOptions options = WrittenPackage.options();
        Path old = write("old", options.toBuilder().addTable("sessions").build(), sittings("a"));
        Path changed = write("new", options.toBuilder().addTable("congresses").build(), sittings("a"));

        assertThat(DataSet.diff(old, changed))
                .containsExactly(
                        new TableDifference("congresses", 1, 0, 0, ImmutableList.of()),
                        new TableDifference("sessions", 0, 1, 0, ImmutableList.of("a")));
    }

    @Test
    void columnsThatOnlyOneHasMakeNoDifference() throws IOException {
        DataSetOptions options =
                WrittenPackage.options().toBuilder().addTable("ballots").build();
        Path old = write("old", options, sittings("a"));
        Path changed = write("new", options.toBuilder().addCode("cow").build(), sittings("a"));

        assertThat(DataSet.diff(old, changed)).isEmpty();
    }

    @Test
    void aFolderWithoutADescriptorIsNoDataSet() throws IOException {
        Path old = write("old", WrittenPackage.options(), sittings("a"));

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> DataSet.diff(old, folder))
                .withMessageContaining("datapackage.json");
    }
}
