package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ObjectArrays;
import org.congress4j.model.Credentials;
import org.congress4j.model.Delegation;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.CredentialsForm;

public final class CredentialsNotReceived extends RecordRule<Delegation> {
    public CredentialsNotReceived() {
        super(
                Delegation.class,
                RuleDescription.error(RuleGroup.CONGRESSES, "credentials_not_received")
                        .finds("Credentials that were not received, but have a date of presentation or a signatory.")
                        .message("not received, but {fact:text}")
                        .reason("Credentials that were not received were neither presented nor signed.")
                        .advice("Correct the form of the credentials, or remove what cannot be known of them.")
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
        if (credentials.form().equals(CredentialsForm.NOT_RECEIVED)) {
            credentials
                    .presentedOn()
                    .ifPresent(date -> findings.at(delegation, ObjectArrays.concat(place, "presentedOn"))
                            .with("fact", "presented on " + date)
                            .add());
            credentials
                    .signatory()
                    .ifPresent(name -> findings.at(delegation, ObjectArrays.concat(place, "signatory"))
                            .with("fact", "signed by " + name)
                            .add());
        }
    }
}
