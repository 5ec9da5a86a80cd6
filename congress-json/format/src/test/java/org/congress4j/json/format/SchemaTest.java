package org.congress4j.json.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.testing.CommittedFile;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void theSchemaIsWhatTheTablesGive() throws IOException {
        CommittedFile.assertCurrent(ProceedingsFormat.class, "proceedings.schema.json", TextOutput.of(schema()));
    }

    @Test
    void theTypesAreWhatTheSchemaGives() throws IOException {
        CommittedFile.assertCurrent(ProceedingsFormat.class, "proceedings.d.ts", TypeScript.of(schema()));
    }

    @Test
    void everyRecordAndValueHasADefinition() throws IOException {
        JsonValue definitions = requireNonNull(schema().members().get("$defs"));

        assertThat(((JsonValue.JsonObject) definitions).members().keySet())
                .containsAll(Tables.all().stream()
                        .filter(table -> table.described().javaType() != Proceedings.class)
                        .map(table -> SchemaGenerator.nameOf(table.described()))
                        .toList());
    }

    @Test
    void describesTypesAndMembers() {
        assertThat(ProceedingsFormat.schema())
                .contains("\"description\": \"" + Documentation.of(Person.class) + "\"")
                .contains("\"description\": \"" + Documentation.of(Proceedings.class, "sessions") + "\"");
    }

    private static JsonValue.JsonObject schema() throws IOException {
        return SchemaGenerator.generate(FormatDocumentation.extract());
    }
}
