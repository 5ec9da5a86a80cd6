package org.congress4j.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published beside the classes. */
class ArtifactsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern ARTIFACT_ID = Pattern.compile("<artifactId>(congress-[^<]*)</artifactId>");
    private static final String VERSION = System.getProperty("congress.version");

    @ParameterizedTest
    @ValueSource(strings = {"congress-model", "congress-json/format", "congress-json/jackson3"})
    void eachJarHasLicenceAndNotice(String module) throws IOException {
        Path folder = ROOT.resolve(module).resolve("target/classes/META-INF");

        assertThat(folder.resolve("LICENSE")).hasSameTextualContentAs(ROOT.resolve("LICENSE"));
        assertThat(Files.readAllLines(folder.resolve("NOTICE")).get(0))
                .startsWith("Congress4J ")
                .endsWith(" " + VERSION);
    }

    @Test
    void theBillOfMaterialsIsOfThisVersion() throws IOException {
        assertThat(Files.readString(ROOT.resolve("congress-json/bom/pom.xml")))
                .contains("<artifactId>congress-bom</artifactId>\n  <version>%s</version>".formatted(VERSION));
    }

    @Test
    void theBillOfMaterialsHasEachPublishedLibrary() throws IOException {
        String bom = Files.readString(ROOT.resolve("congress-json/bom/pom.xml"));
        ImmutableList<String> managed = ARTIFACT_ID
                .matcher(bom.substring(bom.indexOf("<dependencyManagement>")))
                .results()
                .map(artifact -> artifact.group(1))
                .sorted()
                .collect(toImmutableList());

        assertThat(managed).isEqualTo(publishedLibraries());
    }

    private static ImmutableList<String> publishedLibraries() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT.resolve("congress-json"))) {
            return Stream.concat(Stream.of(ROOT.resolve("congress-model")), modules)
                    .map(module -> module.resolve("pom.xml"))
                    .filter(Files::exists)
                    .map(ArtifactsTest::text)
                    .filter(pom -> !pom.contains("<packaging>pom</packaging>"))
                    .filter(pom -> !pom.contains("<maven.deploy.skip>true</maven.deploy.skip>"))
                    .map(pom -> ARTIFACT_ID
                            .matcher(pom.substring(pom.indexOf("</parent>")))
                            .results()
                            .findFirst()
                            .orElseThrow()
                            .group(1))
                    .sorted()
                    .collect(toImmutableList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
