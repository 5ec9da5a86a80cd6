package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are generated and committed: a test fails if one is not current, and rewrites it if told to. */
final class CommittedFile {
    private static final Path FOLDER = Path.of("src/main/resources/org/congress4j/json/format");

    private CommittedFile() {}

    static void assertCurrent(String name, String content) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("congress.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, content);
        }
        assertThat(file)
                .as(
                        "%s is generated; mvn test -pl congress-json/format -am -Dcongress.update=true writes it anew",
                        name)
                .exists();
        assertThat(Files.readString(file))
                .as(
                        "%s is generated; mvn test -pl congress-json/format -am -Dcongress.update=true writes it anew",
                        name)
                .isEqualTo(content);
    }
}
