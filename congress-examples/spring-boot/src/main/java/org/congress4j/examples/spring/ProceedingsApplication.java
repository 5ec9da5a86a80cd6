package org.congress4j.examples.spring;

import org.congress4j.json.jackson2.CongressModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application: the module is one bean, and Spring Boot adds it to its mapper. */
@SpringBootApplication
public class ProceedingsApplication {
    /** Creates the application. */
    public ProceedingsApplication() {}

    @Bean
    CongressModule congressModule() {
        return new CongressModule();
    }

    /**
     * Starts it.
     *
     * @param args options of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(ProceedingsApplication.class, args);
    }
}
