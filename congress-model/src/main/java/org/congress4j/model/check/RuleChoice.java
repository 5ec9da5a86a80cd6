package org.congress4j.model.check;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.spelling.SpelledNames;
import org.congress4j.model.spelling.Spelling;

/** Rules that were chosen by their codes and topics. */
final class RuleChoice {
    private static final ImmutableSet<String> TOPICS =
            Arrays.stream(RuleGroup.values()).map(RuleChoice::topic).collect(ImmutableSet.toImmutableSet());

    private final ImmutableSet<String> chosen;

    /**
     * Chooses rules.
     *
     * @throws IllegalArgumentException if there is neither a rule with one of the codes nor such a topic
     */
    RuleChoice(ImmutableList<CheckRule> rules, String... codesOrTopics) {
        this.chosen = ImmutableSet.copyOf(codesOrTopics);
        ImmutableSet<String> codes = rules.stream().map(CheckRule::code).collect(ImmutableSet.toImmutableSet());
        for (String name : chosen) {
            if (!codes.contains(name) && !TOPICS.contains(name)) {
                String meant = Spelling.didYouMean(
                        SpelledNames.of(Sets.union(codes, TOPICS)).suggestions(name));
                throw new IllegalArgumentException("there is no rule with the code '" + name + "'" + meant
                        + (meant.isEmpty() ? "; the" : " The") + " topics are " + String.join(", ", TOPICS));
            }
        }
    }

    boolean has(CheckRule rule) {
        return chosen.contains(rule.code())
                || chosen.contains(topic(rule.description().group()));
    }

    private static String topic(RuleGroup group) {
        return Ascii.toLowerCase(group.name());
    }
}
