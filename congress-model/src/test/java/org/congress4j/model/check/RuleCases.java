package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;

/** A case of each rule. */
final class RuleCases {
    private RuleCases() {}

    static ImmutableList<RuleCase> all() {
        return ImmutableList.<RuleCase>builder()
                .addAll(ReferenceCases.all())
                .addAll(ScalarCases.all())
                .addAll(VoteCases.all())
                .addAll(SittingCases.all())
                .addAll(CongressCases.all())
                .addAll(TextCases.all())
                .build();
    }
}
