package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.JointSitting;
import org.congress4j.model.Organization;
import org.congress4j.model.Session;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.SessionKind;

/** The formal sittings of each body, which are numbered and held one after the other. */
public final class Sittings {
    private static final ImmutableSet<SessionKind> OF_PLENARY =
            ImmutableSet.of(SessionKind.OPENING, SessionKind.PLENARY, SessionKind.CLOSING);

    private Sittings() {}

    /**
     * {@return the sittings of each body of each congress, in the order of the document, a joint one among those of each of its bodies; where no body is named, the
     *     opening, plenary and closing sittings are those of the plenary}
     *
     * @param context the document
     */
    public static Collection<List<Sitting>> of(CheckContext context) {
        Map<String, List<Sitting>> sittings = new LinkedHashMap<>();
        for (Session session : context.records(Session.class)) {
            boolean ofPlenary = session.kind().filter(OF_PLENARY::contains).isPresent();
            boolean ofBody = session.bodyId().isPresent()
                    && (ofPlenary || session.kind().equals(Optional.of(SessionKind.COMMITTEE)));
            if ((ofBody || (ofPlenary && session.congressId().isPresent()))
                    && !session.formality().equals(Optional.of(Formality.ATTACHED))) {
                add(
                        sittings,
                        session.congressId(),
                        session.bodyId(),
                        new Sitting(session, session.number(), Optional.empty()));
                for (int i = 0; i < session.jointWith().size(); i++) {
                    JointSitting joint = session.jointWith().get(i);
                    add(
                            sittings,
                            joint.congressId().or(session::congressId),
                            joint.bodyId(),
                            new Sitting(session, joint.number(), Optional.of(i)));
                }
            }
        }
        return sittings.values();
    }

    private static void add(
            Map<String, List<Sitting>> sittings,
            Optional<Id<Congress>> congress,
            Optional<Id<Organization>> body,
            Sitting sitting) {
        String key = congress.map(Id::toString).orElse("") + "\n"
                + body.map(Id::toString).orElse("");
        sittings.computeIfAbsent(key, absent -> new ArrayList<>()).add(sitting);
    }
}
