package org.congress4j.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The colleges of a vote that must each agree under a majority rule. */
final class Colleges {
    private Colleges() {}

    /** Whether colleges must agree, each by itself. */
    static boolean decide(MajorityRule rule) {
        return rule.everyCollege() || !rule.collegeKeys().isEmpty();
    }

    /** Those that the rule names, or all if it names none. */
    static ImmutableList<College> deciding(MajorityRule rule, Vote vote) {
        return rule.collegeKeys().isEmpty()
                ? vote.colleges()
                : vote.colleges().stream()
                        .filter(college -> rule.collegeKeys().contains(college.key()))
                        .collect(toImmutableList());
    }

    /** Why the vote cannot be decided, if it lacks a college that the rule names. */
    static Optional<String> missing(MajorityRule rule, Vote vote) {
        return rule.collegeKeys().stream()
                .filter(key -> vote.colleges().stream()
                        .noneMatch(college -> college.key().equals(key)))
                .findFirst()
                .map(key -> "the vote has no college '" + key + "', which must agree");
    }
}
