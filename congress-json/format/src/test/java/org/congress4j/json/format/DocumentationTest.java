package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.regex.Pattern;
import org.congress4j.model.Session;
import org.congress4j.model.code.SessionKind;
import org.congress4j.testing.CommittedFile;
import org.junit.jupiter.api.Test;

class DocumentationTest {
    private static final Pattern WORDS_OF_JAVA =
            Pattern.compile("\\b(accessors?|builders?|class(es)?|instances?|Java|library|model|null|Optional)\\b");

    @Test
    void holdsTheJavadocOfEveryTypeMemberAndCode() throws IOException {
        ImmutableSortedMap<String, String> texts = FormatDocumentation.extract().texts();
        String content = propertiesOf(texts);

        Properties read = new Properties();
        read.load(new StringReader(content));
        assertThat(Maps.fromProperties(read)).isEqualTo(texts);
        CommittedFile.assertCurrent(Documentation.class, "documentation.properties", content);
    }

    @Test
    void needsNoKnowledgeOfJava() throws IOException {
        assertThat(Maps.filterValues(
                        FormatDocumentation.extract().texts(),
                        text -> WORDS_OF_JAVA.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void isFoundByTypeAndByMember() {
        assertThat(Documentation.of(Session.class)).startsWith("One sitting or event, such as ");
        assertThat(Documentation.of(Session.class, "kind")).isEqualTo("What it was; absent if not stated.");
        assertThat(Documentation.of(Session.class, "identifiers"))
                .isEqualTo(
                        "The identifiers of the same thing in other schemes, in the order given; empty if there are none.");
        assertThat(Documentation.of(SessionKind.class, "plenary")).isNotEmpty();
    }

    @Test
    void saysWhatIsNotDocumented() {
        assertThatThrownBy(() -> Documentation.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("String is not documented");
        assertThatThrownBy(() -> Documentation.of(Session.class, "weather"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Session.weather is not documented");
    }

    private static String propertiesOf(ImmutableSortedMap<String, String> texts) {
        StringBuilder content = new StringBuilder();
        texts.forEach((name, text) -> content.append(name)
                .append(" = ")
                .append(text.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n'));
        return content.toString();
    }
}
