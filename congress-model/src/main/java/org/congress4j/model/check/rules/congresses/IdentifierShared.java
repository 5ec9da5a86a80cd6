package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.MemberState;
import org.congress4j.model.Organization;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class IdentifierShared extends DocumentRule {
    private static final ImmutableSet<String> OF_ONE = ImmutableSet.of("wikidata", "orcid", "ror", "isni", "unterm");

    public IdentifierShared() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "identifier_shared")
                .finds("Two persons, organizations or States with the same identifier.")
                .message("{identifier:text} is already an identifier of '{first:id}'")
                .reason("A Wikidata, ORCID, ROR, ISNI or UNTERM identifier identifies one thing.")
                .advice("Merge the two records, or correct the identifier.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Id<?>> known = new HashMap<>();
        context.records(Person.class).forEach(record -> check(record, known, findings));
        context.records(Organization.class).forEach(record -> check(record, known, findings));
        context.records(MemberState.class).forEach(record -> check(record, known, findings));
    }

    private static void check(ProceedingsRecord<?> record, Map<String, Id<?>> known, Findings findings) {
        for (int i = 0; i < record.identifiers().size(); i++) {
            Identifier identifier = record.identifiers().get(i);
            if (OF_ONE.contains(identifier.scheme())) {
                Id<?> first = known.putIfAbsent(identifier.scheme() + " " + identifier.value(), record.id());
                if (first != null && !first.equals(record.id())) {
                    findings.at(record, "identifiers", i)
                            .with("identifier", identifier.scheme() + " " + identifier.value())
                            .with("first", first)
                            .add();
                }
            }
        }
    }
}
