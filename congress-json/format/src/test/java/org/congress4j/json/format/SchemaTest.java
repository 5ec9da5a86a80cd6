package org.congress4j.json.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Path COMMITTED =
            Path.of("src/main/resources/org/congress4j/json/format/proceedings.schema.json");

    @Test
    void theSchemaIsWhatTheTablesGive() throws IOException {
        String generated = TextOutput.of(SchemaGenerator.generate(Descriptions.NONE));
        if (Boolean.getBoolean("congress.update")) {
            Files.writeString(COMMITTED, generated);
        } else {
            assertThat(ProceedingsFormat.schema().equals(generated))
                    .withFailMessage(
                            "the tables give another schema than %s;"
                                    + " if the format was meant to change, -Dcongress.update=true writes it anew",
                            COMMITTED)
                    .isTrue();
        }
    }

    @Test
    void everyRecordAndValueHasADefinition() {
        JsonValue definitions = requireNonNull(
                SchemaGenerator.generate(Descriptions.NONE).members().get("$defs"));

        assertThat(((JsonValue.JsonObject) definitions).members().keySet())
                .containsAll(Tables.all().stream()
                        .filter(table -> table.javaType() != Proceedings.class)
                        .map(SchemaGenerator::nameOf)
                        .toList());
    }

    @Test
    void describesTypesAndMembers() {
        JsonValue.JsonObject schema =
                SchemaGenerator.generate((type, member) -> Optional.of(type.getSimpleName() + "." + member));

        assertThat(TextOutput.of(schema))
                .contains("\"description\": \"Period.\",\n      \"type\": \"object\"")
                .contains(
                        "\"start\": {\n          \"description\": \"Period.start\",\n          \"$ref\": \"#/$defs/partialDate\"");
    }
}
