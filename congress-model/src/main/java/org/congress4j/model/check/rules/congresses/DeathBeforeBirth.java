package org.congress4j.model.check.rules.congresses;

import org.congress4j.model.Person;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;

public final class DeathBeforeBirth extends RecordRule<Person> {
    public DeathBeforeBirth() {
        super(
                Person.class,
                RuleDescription.error(RuleGroup.CONGRESSES, "death_before_birth")
                        .finds("A person who died before being born.")
                        .message("died {died:date}, but born {born:date}")
                        .reason("A life ends after it starts.")
                        .advice("Correct one of the dates.")
                        .build());
    }

    @Override
    public void check(Person person, CheckContext context, Findings findings) {
        if (Span.ofDate(person.died()).endsBeforeStartOf(Span.ofDate(person.born()))) {
            findings.at(person, "died")
                    .with("died", person.died().orElseThrow())
                    .with("born", person.born().orElseThrow())
                    .add();
        }
    }
}
