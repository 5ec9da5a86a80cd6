package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;

/** The names of what has names that follow each other. */
final class Names {
    private Names() {}

    /** The names of a series, a congress, a State, an organization or a person. */
    static ImmutableList<Name> of(ProceedingsRecord<?> record) {
        if (record instanceof CongressSeries series) {
            return series.names();
        } else if (record instanceof Congress congress) {
            return congress.names();
        } else if (record instanceof MemberState state) {
            return state.names();
        } else if (record instanceof Organization organization) {
            return organization.names();
        }
        return record instanceof Person person ? person.names() : ImmutableList.of();
    }
}
