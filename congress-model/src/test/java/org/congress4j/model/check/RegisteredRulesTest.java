package org.congress4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.congress4j.model.ModelClasses;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.engine.CheckRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each rule, whatever it finds. Their cases are the documents of the conformance corpus. */
class RegisteredRulesTest {
    static ImmutableList<CheckRule> rules() {
        return ProceedingsCheck.standard().rules();
    }

    @Test
    void everyRuleIsRegistered() {
        ImmutableList<String> written = ModelClasses.below("org.congress4j.model.check.rules").stream()
                .filter(CheckRule.class::isAssignableFrom)
                .map(Class::getName)
                .collect(ImmutableList.toImmutableList());

        assertThat(written).hasSizeGreaterThan(100);
        assertThat(Sets.difference(
                        ImmutableSet.copyOf(written),
                        rules().stream().map(rule -> rule.getClass().getName()).collect(ImmutableSet.toImmutableSet())))
                .as("add the new rule to StandardRules, in the order in which the report is to have it")
                .isEmpty();
        assertThat(rules()).hasSameSizeAs(written);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsFoundByItsCode(CheckRule rule) {
        assertThat(rule.getClass().getSimpleName())
                .as("name the class of the rule like its code")
                .isEqualTo(CaseFormat.LOWER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, rule.code()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasTheGroupOfItsPackage(CheckRule rule) {
        String name = rule.getClass().getPackageName();

        assertThat(Ascii.toLowerCase(rule.description().group().name()))
                .as("give the description of the rule the group of its package, or move the rule")
                .isEqualTo(name.substring(name.lastIndexOf('.') + 1));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsNothingInAnEmptyDocument(CheckRule rule) {
        CheckReport report = ProceedingsCheck.standard()
                .only(rule.code())
                .check(Proceedings.builder().build(), LocalDate.of(2026, 11, 24));

        assertThat(report.findings()).isEmpty();
        assertThat(report.notRun()).isEmpty();
        assertThat(report.systemErrors()).isEmpty();
    }
}
