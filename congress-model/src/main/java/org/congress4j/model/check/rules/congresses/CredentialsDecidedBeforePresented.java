package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ObjectArrays;
import org.congress4j.model.Credentials;
import org.congress4j.model.CredentialsDecision;
import org.congress4j.model.Delegation;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.CredentialsVerdict;

public final class CredentialsDecidedBeforePresented extends RecordRule<Delegation> {
    private static final ImmutableSet<CredentialsVerdict> FINAL =
            ImmutableSet.of(CredentialsVerdict.ACCEPTED, CredentialsVerdict.REJECTED);

    public CredentialsDecidedBeforePresented() {
        super(
                Delegation.class,
                RuleDescription.error(RuleGroup.CONGRESSES, "credentials_decided_before_presented")
                        .finds("Credentials accepted or rejected before they were presented.")
                        .message("'{verdict:code}' on {date:date}, but presented on {presented:date}")
                        .reason("A body decides on what is before it. Credentials may be accepted provisionally, on "
                                + "the understanding that formal ones follow; that is left alone.")
                        .advice("Correct one of the dates, or the verdict.")
                        .build());
    }

    @Override
    public void check(Delegation delegation, CheckContext context, Findings findings) {
        delegation.credentials().ifPresent(presented -> check(delegation, presented, findings, "credentials"));
        for (int i = 0; i < delegation.competingCredentials().size(); i++) {
            check(delegation, delegation.competingCredentials().get(i), findings, "competingCredentials", i);
        }
    }

    private static void check(Delegation delegation, Credentials credentials, Findings findings, Object... place) {
        Span presented = Span.ofDate(credentials.presentedOn());
        for (int i = 0; i < credentials.decisions().size(); i++) {
            CredentialsDecision decision = credentials.decisions().get(i);
            if (FINAL.contains(decision.verdict())
                    && Span.ofDate(decision.date()).endsBeforeStartOf(presented)) {
                Object[] date = {"decisions", i, "date"};
                findings.at(delegation, ObjectArrays.concat(place, date, Object.class))
                        .with("verdict", decision.verdict())
                        .with("date", decision.date().orElseThrow())
                        .with("presented", credentials.presentedOn().orElseThrow())
                        .add();
            }
        }
    }
}
