package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.Constraint;
import org.congress4j.model.describe.Member;
import org.congress4j.testing.CommittedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SpecificationTest {
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\)");
    private static final ReadOptions OPTIONS = ReadOptions.builder()
            .addUnderstoodExtensions("org.example.seats", WireGenerator.UNKNOWN)
            .build();

    private static FormatDocumentation documentation;
    private static String page;

    @BeforeAll
    static void make() throws IOException {
        documentation = FormatDocumentation.extract();
        page = Specification.page(documentation);
    }

    @Test
    void isMadeFromTheTablesAndTheJavadoc() throws IOException {
        assertThat(page).doesNotContain("{{");
        CommittedFile.assertCurrent(ProceedingsFormat.class, "specification.md", page);
    }

    @Test
    void everyLinkLeadsToOneHeading() {
        List<String> headings = HEADING.matcher(page)
                .results()
                .map(heading -> Ascii.toLowerCase(heading.group(1))
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();

        assertThat(headings).doesNotHaveDuplicates();
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(headings).contains(link));
    }

    @Test
    void everyTypeHasASection() {
        assertThat(HEADING.matcher(page).results().map(heading -> heading.group(1)))
                .containsAll(Stream.concat(
                                Stream.concat(Tables.all().stream(), Tables.reports().stream())
                                        .filter(table -> table != Tables.DOCUMENT)
                                        .map(table ->
                                                (Class<?>) table.described().javaType()),
                                ClassShapes.types().stream().filter(type -> Code.class.isAssignableFrom(type)))
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void everyExampleFitsItsMember() {
        MemberExamples examples = new MemberExamples(documentation);
        for (ObjectTable<?> table : Tables.all()) {
            ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
            for (Member<?, ?> row : table.members()) {
                Optional<JsonValue> example = examples.of(table, row);
                example.ifPresent(value -> members.put(row.name(), value));
                if (Shapes.of(row.kind()) instanceof CodeShape<?> code && example.isPresent()) {
                    assertThat(code.list().codes())
                            .as("%s.%s", table.described().javaType(), row.name())
                            .extracting(Object::toString)
                            .contains(MemberExamples.json(example.get()).replaceAll("[\\[\\]\"]", ""));
                }
            }
            Map<String, JsonValue> object = Maps.newLinkedHashMap(
                    new WireGenerator(new Random(1), false).object(table).members());
            object.putAll(members.buildOrThrow());

            read(table, object);
        }
    }

    @Test
    void whatIsSaidToBeNeverEmptyIsNeededAndNothingElse() {
        for (ObjectTable<?> table : Tables.all()) {
            for (Member<?, ?> row : table.members()) {
                String text = documentation.of(table.described().javaType(), row.name());
                assertThat(isNeeded(table, List.of(row.name())))
                        .as("%s.%s is needed", table.described().javaType(), row.name())
                        .isEqualTo(row.isRequired() || text.contains("never empty"));
            }
        }
    }

    @Test
    void ofWhichMembersOneIsNeededIsSaid() {
        for (ObjectTable<?> table : Tables.all()) {
            for (Constraint invariant : table.described().constraints()) {
                if (invariant instanceof Constraint.AtLeastOneOf one
                        && one.members().size() > 1) {
                    List<String> names = one.members().stream()
                            .map(member -> "`" + member + "`")
                            .toList();
                    assertThat(documentation.of(table.described().javaType()))
                            .contains("At least one of "
                                    + Joiner.on(", ").join(names.subList(0, names.size() - 1))
                                    + " and " + names.get(names.size() - 1) + " is required");
                }
            }
        }
    }

    /** Whether an object of a type is always refused if it has none of some members. */
    private static boolean isNeeded(ObjectTable<?> table, List<String> members) {
        return IntStream.range(0, 40).noneMatch(seed -> {
            Map<String, JsonValue> object = Maps.newLinkedHashMap(
                    new WireGenerator(new Random(seed), false).object(table).members());
            members.forEach(object::remove);
            try {
                read(table, object);
                return true;
            } catch (CongressJsonException e) {
                return false;
            }
        });
    }

    private static void read(ObjectTable<?> table, Map<String, JsonValue> object) {
        ProceedingsFormat.readValue(
                table.described().javaType(),
                new TreeInput(new JsonValue.JsonObject(ImmutableMap.copyOf(object)), 0, 0),
                OPTIONS);
    }
}
