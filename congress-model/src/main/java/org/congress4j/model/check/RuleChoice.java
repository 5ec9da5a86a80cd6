package org.congress4j.model.check;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.RuleGroup;

/** Rules that were chosen by their codes and topics. */
final class RuleChoice {
    private static final ImmutableSet<String> TOPICS =
            Arrays.stream(RuleGroup.values()).map(RuleChoice::topic).collect(ImmutableSet.toImmutableSet());

    /** How many codes are suggested. */
    private static final int SUGGESTED = 3;

    /** How many letters of a code may be wrong. */
    private static final int SLIPS = 3;

    private static final Splitter WORDS = Splitter.on('_');

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
                throw new IllegalArgumentException("there is no rule with the code '" + name + "'" + near(name, codes)
                        + "; the topics are " + String.join(", ", TOPICS));
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

    private static String near(String name, ImmutableSet<String> codes) {
        ImmutableSet<String> words = ImmutableSet.copyOf(WORDS.split(name));
        List<String> near = codes.stream()
                .filter(code -> distance(name, code) <= SLIPS || shared(words, code) >= Math.min(2, words.size()))
                .sorted(Comparator.comparingInt(code -> distance(name, code)))
                .limit(SUGGESTED)
                .toList();
        return near.isEmpty() ? "" : "; perhaps " + String.join(" or ", near) + " is meant";
    }

    private static int shared(ImmutableSet<String> words, String code) {
        return Sets.intersection(words, ImmutableSet.copyOf(WORDS.split(code))).size();
    }

    /** How many letters must be put in, taken out or changed to make one text of another. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        Arrays.setAll(before, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
