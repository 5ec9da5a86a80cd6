package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import org.congress4j.model.JsonValue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON values of the model are trees of Jackson, and the other way round. */
class JsonTreesTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonValue VALUE = JsonValue.object()
            .with("room", "Main Hall")
            .with("seats", 1800)
            .with("share", new JsonValue.JsonNumber("1.50"))
            .with("many", new JsonValue.JsonNumber("12345678901234567890"))
            .with("open", true)
            .with("until", null)
            .with("languages", List.of("en", "fr"));
    private static final String JSON = "{\"room\":\"Main Hall\",\"seats\":1800,\"share\":1.50,"
            + "\"many\":12345678901234567890,\"open\":true,\"until\":null,\"languages\":[\"en\",\"fr\"]}";

    @Test
    void aValueBecomesATreeAndATreeAValue() {
        JsonNode tree = CongressModule.toTree(VALUE);

        assertThat(tree).hasToString(JSON);
        assertThat(tree.get("seats").isInt()).isTrue();
        assertThat(CongressModule.fromTree(tree)).isEqualTo(VALUE);
    }

    @Test
    void aValueMayBeNoObject() {
        assertThat(CongressModule.toTree(JsonValue.of("a"))).isEqualTo(NODES.stringNode("a"));
        assertThat(CongressModule.toTree(JsonValue.ofNull()).isNull()).isTrue();
        assertThat(CongressModule.fromTree(NODES.nullNode())).isEqualTo(JsonValue.ofNull());
        assertThat(CongressModule.fromTree(NODES.missingNode())).isEqualTo(JsonValue.ofNull());
        assertThat(CongressModule.fromTree(NODES.numberNode(0.5))).isEqualTo(new JsonValue.JsonNumber("0.5"));
        assertThat(CongressModule.fromTree(NODES.numberNode(BigInteger.TEN))).isEqualTo(JsonValue.of(10));
        assertThat(CongressModule.fromTree(NODES.booleanNode(false))).isEqualTo(JsonValue.of(false));
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CongressModule.fromTree(NODES.numberNode(Double.NaN)))
                .withMessageContaining("'NaN' is not a JSON number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CongressModule.fromTree(NODES.pojoNode(new Object())))
                .withMessageContaining("a Java object in place of a value");
    }
}
