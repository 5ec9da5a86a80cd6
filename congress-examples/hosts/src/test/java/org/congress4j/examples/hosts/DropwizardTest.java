package org.congress4j.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.dropwizard.jackson.Jackson;
import java.util.stream.Stream;
import org.congress4j.json.jackson2.CongressModule;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DropwizardTest {
    @TestFactory
    Stream<DynamicTest> theMapperOfDropwizardKeepsTheFormat() {
        return GoldenFiles.survive(throughMapper(Jackson.newObjectMapper()));
    }

    @TestFactory
    Stream<DynamicTest> theMinimalMapperOfDropwizardKeepsTheFormat() {
        return GoldenFiles.survive(throughMapper(Jackson.newMinimalObjectMapper()));
    }

    @TestFactory
    Stream<DynamicTest> otherSettingsOfTheApplicationKeepTheFormat() {
        ObjectMapper mapper = Jackson.newObjectMapper();
        mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        mapper.enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        return GoldenFiles.survive(throughMapper(mapper));
    }

    @Test
    void runsWithTheJacksonOfDropwizard() {
        assertThat(Jackson.newObjectMapper().version()).hasToString("2.21.0");
    }

    private static GoldenFiles.RoundTrip throughMapper(ObjectMapper mapper) {
        mapper.registerModule(new CongressModule());
        return document -> mapper.writeValueAsString(mapper.readValue(document, Proceedings.class));
    }
}
