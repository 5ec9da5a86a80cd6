package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SubjectTest {
    private static final LocalizedText LABEL = LocalizedText.of("en", "Crime prevention");

    @Test
    void namesTheMissingScheme() {
        assertThatIllegalStateException()
                .isThrownBy(Subject.builder()::build)
                .withMessage("Cannot build Subject, some of required attributes are not set [scheme]");
    }

    @Test
    void hasACodeOrALabelOrBoth() {
        assertThat(subject().code("14.05.00").build().label()).isEmpty();
        assertThat(subject().label(LABEL).build().code()).isEmpty();
        assertThat(subject().code("14.05.00").label(LABEL).build().label()).contains(LABEL);
    }

    @Test
    void refusesToHaveNeitherCodeNorLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(subject()::build)
                .withMessage("subject of scheme 'unbis' must have a code or a label");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(Subject.builder().scheme(" ").label(LABEL)::build)
                .withMessage("scheme of subject must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(subject().code("").label(LABEL)::build)
                .withMessage("code of subject must not be blank");
    }

    private static SubjectBuilder subject() {
        return Subject.builder().scheme("unbis");
    }
}
