package org.congress4j.model.check;

/** Finds a voter listed by name only whose name the registry knows. */
final class ResolvableVoter extends VoteRule {
    ResolvableVoter() {
        super(RuleDescription.builder()
                .code("resolvable_voter")
                .severity(Severity.WARNING)
                .finds("A voter listed by name only whose name the registry knows.")
                .message("'{name}' is {state}")
                .reason(
                        "The name leads to one State on that day. As long as it is a name only, it joins with nothing, and "
                                + "nothing can be checked of the voter.")
                .advice("List the State by its code.")
                .build());
    }

    @Override
    void check(VoteFacts vote, Findings findings) {
        vote.vote().unresolvedBallots().asMap().forEach((choice, names) -> {
            int i = 0;
            for (String name : names) {
                int place = i++;
                StateNames.find(name, vote.days())
                        .ifPresent(state -> vote.at(findings, "unresolvedBallots", choice, place)
                                .with("name", name)
                                .with("state", state)
                                .add());
            }
        });
    }
}
