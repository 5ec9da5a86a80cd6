package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Session;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.SessionKind;

/** The formal sittings of each body, which are numbered and held one after the other. */
public final class Sittings {
    private static final ImmutableSet<SessionKind> OF_PLENARY =
            ImmutableSet.of(SessionKind.OPENING, SessionKind.PLENARY, SessionKind.CLOSING);

    private Sittings() {}

    /**
     * {@return the sittings of each body of each congress, in the order of the document; where no body is named, the
     *     opening, plenary and closing sittings are those of the plenary}
     *
     * @param context the document
     */
    public static Collection<List<Session>> of(CheckContext context) {
        Map<String, List<Session>> sittings = new LinkedHashMap<>();
        for (Session session : context.proceedings().sessions()) {
            boolean ofPlenary = session.kind().filter(OF_PLENARY::contains).isPresent();
            boolean ofBody = session.bodyId().isPresent()
                    && (ofPlenary || session.kind().equals(Optional.of(SessionKind.COMMITTEE)));
            if ((ofBody || (ofPlenary && session.congressId().isPresent()))
                    && !session.formality().equals(Optional.of(Formality.ATTACHED))) {
                String body = session.bodyId().map(Object::toString).orElse("");
                String congress = session.congressId().map(Object::toString).orElse("");
                sittings.computeIfAbsent(congress + "\n" + body, key -> new ArrayList<>())
                        .add(session);
            }
        }
        return sittings.values();
    }
}
