package org.congress4j.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.congress4j.json.CongressModule;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

class SpringBoot4Test {
    private static final String[] SETTINGS = {
        "spring.jackson.property-naming-strategy=SNAKE_CASE",
        "spring.jackson.default-property-inclusion=always",
        "spring.jackson.deserialization.fail-on-unknown-properties=true",
        "spring.jackson.mapper.sort-properties-alphabetically=true",
        "spring.jackson.serialization.indent-output=true",
        "spring.jackson.serialization.order-map-entries-by-keys=true",
    };
    private static final ApplicationContextRunner APPLICATION =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class));

    @TestFactory
    Stream<DynamicTest> theMapperOfSpringBootKeepsTheFormat() {
        return GoldenFiles.survive(throughMapperOf(APPLICATION.withBean(CongressModule.class)));
    }

    @TestFactory
    Stream<DynamicTest> otherSettingsOfTheApplicationKeepTheFormat() {
        return GoldenFiles.survive(
                throughMapperOf(APPLICATION.withBean(CongressModule.class).withPropertyValues(SETTINGS)));
    }

    @Test
    void findsTheModuleWithoutABean() {
        APPLICATION.run(context -> assertThat(context.getBean(JsonMapper.class).registeredModules())
                .hasAtLeastOneElementOfType(CongressModule.class));
    }

    private static GoldenFiles.RoundTrip throughMapperOf(ApplicationContextRunner application) {
        return document -> {
            String[] written = new String[1];
            application.run(context -> {
                JsonMapper mapper = context.getBean(JsonMapper.class);
                written[0] = mapper.writeValueAsString(mapper.readValue(document, Proceedings.class));
            });
            return written[0];
        };
    }
}
