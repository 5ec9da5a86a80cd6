package org.congress4j.model.check;

import java.util.Optional;

/** One rule at work. It looks by itself, or is asked in the walk that it shares with others; if it fails, it is asked no more. */
final class RuleRun {
    private final CheckRule rule;
    private final Findings findings;
    private Optional<SystemError> error = Optional.empty();

    RuleRun(CheckRule rule, Findings findings) {
        this.rule = rule;
        this.findings = findings;
    }

    void start(CheckContext context, MemberWalk walk) {
        if (rule instanceof VoteRule votes) {
            walk.votes(vote -> {
                try {
                    if (error.isEmpty()) {
                        votes.check(vote, findings);
                    }
                } catch (RuntimeException e) {
                    fail(e);
                }
            });
        } else if (rule instanceof MemberRule<?> members) {
            join(members, walk);
        } else if (rule instanceof RecordRule<?> records) {
            join(records, context, walk);
        } else {
            try {
                rule.check(context, findings);
            } catch (RuntimeException e) {
                fail(e);
            }
        }
    }

    private <V> void join(MemberRule<V> members, MemberWalk walk) {
        walk.members(members.kind(), (value, place) -> {
            try {
                if (error.isEmpty()) {
                    members.check(value, place, findings);
                }
            } catch (RuntimeException e) {
                fail(e);
            }
        });
    }

    @SuppressWarnings("unchecked") // The walk gives records of the types asked for.
    private <R> void join(RecordRule<R> records, CheckContext context, MemberWalk walk) {
        for (Class<? extends R> type : records.types()) {
            walk.records(type, record -> {
                try {
                    if (error.isEmpty()) {
                        records.check((R) record, context, findings);
                    }
                } catch (RuntimeException e) {
                    fail(e);
                }
            });
        }
    }

    private void fail(RuntimeException e) {
        error = Optional.of(
                SystemError.builder().rule(rule.code()).message(e.toString()).build());
    }

    Findings findings() {
        return findings;
    }

    Optional<SystemError> error() {
        return error;
    }
}
