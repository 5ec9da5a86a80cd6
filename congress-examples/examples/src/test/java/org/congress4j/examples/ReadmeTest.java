package org.congress4j.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README and the pages that it links to are current. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK =
            Pattern.compile("https://github\\.com/congress4j/congress4j/(?:blob|tree)/main/([^)\\s#]+)");

    @TempDir
    private Path folder;

    @Test
    void startsWithTheCommandsEachOnOneLine() throws IOException {
        assertThat(blocks("").subList(0, 3))
                .containsExactly(
                        "mvn -q -Dquick -Dmaven.test.skip -pl :congress-command -am package && java -jar congress-examples/command/target/congress.jar kyoto\n",
                        "java -jar congress-examples/command/target/congress.jar report kyoto-2021.congress.json --out kyoto-2021.html\n",
                        "mvn verify\n");
    }

    @Test
    void itsFirstCodeNeedsOnlyTheDependencyAndPrintsWhatThePageSays()
            throws IOException, ReflectiveOperationException, URISyntaxException {
        CompiledCode code = CompiledCode.of("Kyoto", blocks("java").get(0), folder);

        assertThat(code.run(folder.resolve("kyoto.congress.json").toString()))
                .isEqualTo(blocks("text").get(0));
    }

    @Test
    void theCodeOfTheFormatPageCompiles() throws IOException, ReflectiveOperationException, URISyntaxException {
        CompiledCode.of(
                "Fragment",
                """
                import java.nio.file.Path;
                import org.congress4j.json.*;
                import org.congress4j.model.*;

                class Fragment {
                    static void run() throws Exception {
                        %s
                    }
                }
                """.formatted(blocks(ROOT.resolve("congress-json/format/README.md"), "java")
                        .get(0)),
                folder);
    }

    @Test
    void theFormatPageNamesTheVersionOfTheFormat() throws IOException {
        assertThat(Files.readString(ROOT.resolve("congress-json/format/README.md")))
                .contains("\"formatVersion\": \"" + ProceedingsFormat.VERSION + "\"")
                .contains("This is " + ProceedingsFormat.VERSION + ".");
    }

    @Test
    void printsTheDependencyOfTheBuild() throws IOException {
        String pom = Files.readString(ROOT.resolve("congress-json/jackson3/pom.xml"));

        assertThat(pom).contains("<artifactId>congress-json</artifactId>");
        assertThat(blocks("xml")).containsExactly("""
                        <dependency>
                          <groupId>org.congress4j</groupId>
                          <artifactId>congress-json</artifactId>
                          <version>%s</version>
                        </dependency>
                        """.formatted(System.getProperty("congress.version")));
    }

    @Test
    void namesTheVersionsOfTheBuild() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        String readme = Files.readString(README);

        assertThat(pom).contains("<guava.version>32.0.0-jre</guava.version>").contains("<jackson.version>3.1.");
        assertThat(ci).contains("newest_guava=33.8.0-jre").contains("mvn -B clean verify");
        assertThat(readme)
                .contains("Guava 32.0.0-jre or later")
                .contains("33.8.0-jre")
                .contains("Jackson 3.1.")
                .contains("Format " + ProceedingsFormat.VERSION + ".");
    }

    @Test
    void countsTheRules() throws IOException {
        assertThat(Pattern.compile("\\[(\\d+) rules]")
                        .matcher(Files.readString(README))
                        .results())
                .extracting(count -> count.group(1))
                .as("the number of rules in README.md")
                .containsExactly(
                        Integer.toString(ProceedingsCheck.standard().rules().size()));
    }

    @Test
    void drawsReferencesThatTheModelHas() throws IOException {
        assertThat(arrows(blocks("mermaid").get(0))).isNotEmpty().isSubsetOf(references());
    }

    @Test
    void namesEachTypeOfRecord() throws IOException {
        String readme = Files.readString(README);

        assertThat(RecordTypes.all().stream()
                        .map(RecordType::toString)
                        .filter(type -> !Pattern.compile("\\b" + type + "\\b")
                                .matcher(readme)
                                .find()))
                .as("add the new type to the picture of the records in README.md")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                ".github/CONTRIBUTING.md",
                ".github/DECISIONS.md",
                "congress-examples/command/README.md",
                "congress-json/dataset/README.md",
                "congress-json/format/README.md",
                "congress-json/interop/README.md"
            })
    void linksToFilesThatAreThere(String page) throws IOException {
        assertThat(LINK.matcher(Files.readString(ROOT.resolve(page))).results())
                .extracting(link -> link.group(1))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
    }

    /** The arrows of a picture, one by one: {@code A & B --> C --> D} are three. */
    private static ImmutableSet<String> arrows(String picture) {
        ImmutableSet.Builder<String> arrows = ImmutableSet.builder();
        for (String line : Splitter.on('\n').split(picture)) {
            List<List<String>> chain = Splitter.on("-->")
                    .splitToStream(line)
                    .map(nodes -> Splitter.on('&').trimResults().splitToList(nodes))
                    .toList();
            for (int i = 1; i < chain.size(); i++) {
                Lists.cartesianProduct(chain.get(i - 1), chain.get(i))
                        .forEach(arrow -> arrows.add(arrow.get(0) + " --> " + arrow.get(1)));
            }
        }
        return arrows.build();
    }

    /** The references among records, such as {@code Action --> Session}: their own and those of their values. */
    private static ImmutableSet<String> references() {
        return RecordTypes.all().stream()
                .flatMap(type -> type.withNested().stream()
                        .flatMap(nested -> nested.members().stream())
                        .flatMap(member -> targets(member.kind()))
                        .map(target -> type + " --> " + target))
                .collect(toImmutableSet());
    }

    private static Stream<String> targets(Kind<?> kind) {
        if (kind instanceof Kind.Reference<?> reference) {
            return Stream.of(reference.target().getSimpleName());
        }
        if (kind instanceof Kind.KeyReference reference) {
            Class<?> value = reference.target().valueType();
            return RecordTypes.all().stream()
                    .filter(type -> type.withNested().stream().anyMatch(nested -> nested.javaType() == value))
                    .map(RecordType::toString);
        }
        return Stream.of();
    }

    /** The fenced blocks of the README in a language, or all of them. */
    private static ImmutableList<String> blocks(String language) throws IOException {
        return blocks(README, language);
    }

    private static ImmutableList<String> blocks(Path page, String language) throws IOException {
        return FENCED.matcher(Files.readString(page))
                .results()
                .filter(block -> language.isEmpty() || block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .collect(toImmutableList());
    }
}
