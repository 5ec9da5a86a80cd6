package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.congress4j.model.ItemTaken;
import org.congress4j.model.JointSitting;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.ItemState;
import org.congress4j.model.code.SessionKind;

public final class ItemStatesOutOfOrder extends DocumentRule {
    private static final ImmutableSet<SessionKind> OF_PLENARY =
            ImmutableSet.of(SessionKind.OPENING, SessionKind.PLENARY, SessionKind.CLOSING);

    public ItemStatesOutOfOrder() {
        super(RuleDescription.warning(RuleGroup.SITTINGS, "item_states_out_of_order")
                .finds("An agenda item that a body continued after it was concluded, or opened after it was continued.")
                .message("item {item:reference} was '{state:code}' here, but '{before:code}' before, in {session:id}")
                .reason(
                        "A body opens an item, continues it in further sittings, and concludes it. It may open it again. The "
                                + "rule compares the sittings of one body in the order of their times or, if not all "
                                + "are known, of their numbers, and what each sitting took up in the order given.")
                .advice("Correct the state, or the time or number of the sitting; add that the item was opened again.")
                .needs("The times or the numbers of the sittings.")
                .build());
    }

    /** What became of an item in a sitting of one body. */
    private record Taken(Session session, OptionalInt number, Span time, int place, ItemState state) {
        boolean isSurelyBefore(Taken later, boolean byTime) {
            if (session == later.session()) {
                return place < later.place();
            } else if (byTime && time.startsBefore(later.time())) {
                return true;
            }
            boolean mayBeBefore = !byTime || !later.time().startsBefore(time);
            return mayBeBefore
                    && number.isPresent()
                    && later.number().isPresent()
                    && number.getAsInt() < later.number().getAsInt();
        }
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, List<Taken>> items = new LinkedHashMap<>();
        for (Session session : context.records(Session.class)) {
            if (!session.itemsTaken().isEmpty() && saysWhoSat(session)) {
                collect(session, context, items);
            }
        }
        // Two joint sittings of the same bodies meet in the list of each.
        Set<String> reported = new HashSet<>();
        for (List<Taken> taken : items.values()) {
            if (taken.size() > 1) {
                compare(taken, reported, findings);
            }
        }
    }

    /** Whether it is a sitting of a body or, where none is named, may be taken for one of the plenary. */
    private static boolean saysWhoSat(Session session) {
        return session.bodyId().isPresent()
                || session.kind().map(OF_PLENARY::contains).orElse(true);
    }

    private static void collect(Session session, CheckContext context, Map<String, List<Taken>> items) {
        Span actual = context.actual(session);
        Span time = actual.startIsKnown() ? actual : Span.ofTime(session.planned());
        for (int place = 0; place < session.itemsTaken().size(); place++) {
            ItemTaken item = session.itemsTaken().get(place);
            if (item.state().isPresent() && item.state().get().isRecognized()) {
                ItemState state = item.state().get();
                add(
                        items,
                        session.congressId(),
                        session.bodyId(),
                        item,
                        new Taken(session, session.number(), time, place, state));
                for (JointSitting joint : session.jointWith()) {
                    add(
                            items,
                            joint.congressId().or(session::congressId),
                            joint.bodyId(),
                            item,
                            new Taken(session, joint.number(), time, place, state));
                }
            }
        }
    }

    private static void add(
            Map<String, List<Taken>> items, Optional<?> congress, Optional<?> body, ItemTaken item, Taken taken) {
        String key = congress.map(Object::toString).orElse("") + "\n"
                + body.map(Object::toString).orElse("") + "\n" + item.itemRef();
        items.computeIfAbsent(key, absent -> new ArrayList<>()).add(taken);
    }

    private static void compare(List<Taken> taken, Set<String> reported, Findings findings) {
        boolean byTime = taken.stream().allMatch(entry -> entry.time().startIsKnown());
        Comparator<Taken> byNumber =
                Comparator.comparingInt(entry -> entry.number().orElse(0));
        taken.sort(
                byTime
                        ? Comparator.<Taken>comparingLong(entry -> entry.time().startFirst())
                                .thenComparing(byNumber)
                        : byNumber);
        boolean opened = false;
        for (int i = 1; i < taken.size(); i++) {
            Taken before = taken.get(i - 1);
            Taken after = taken.get(i);
            opened |= before.state().equals(ItemState.OPENED);
            if (!before.isSurelyBefore(after, byTime)) {
                findings.notChecked("the order of the sittings is not known");
                return;
            }
            boolean continuedAfterEnd =
                    before.state().equals(ItemState.CONCLUDED) && after.state().equals(ItemState.CONTINUED);
            boolean continuedBeforeStart = !opened
                    && before.state().equals(ItemState.CONTINUED)
                    && after.state().equals(ItemState.OPENED);
            if ((continuedAfterEnd || continuedBeforeStart)
                    && reported.add(
                            before.session().id() + "\n" + after.session().id() + "\n" + after.place())) {
                findings.at(after.session(), "itemsTaken", after.place(), "state")
                        .with(
                                "item",
                                after.session().itemsTaken().get(after.place()).itemRef())
                        .with("state", after.state())
                        .with("before", before.state())
                        .with("session", before.session().id())
                        .add();
            }
        }
    }
}
