package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.JointBody;
import org.congress4j.model.JointSitting;
import org.congress4j.model.KeyReference;
import org.congress4j.model.Participant;
import org.congress4j.model.Roster;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;

/** The congresses to which a record belongs: more than one where bodies meet together. */
public final class Congresses {
    private Congresses() {}

    /**
     * {@return the congress of a session, and those with which it was held jointly; empty if none is stated}
     *
     * @param session the session
     */
    public static ImmutableSet<Id<Congress>> of(Session session) {
        return joint(session.congressId(), session.jointWith(), JointSitting::congressId);
    }

    /**
     * {@return the congresses that a delegation attends; never empty}
     *
     * @param delegation the delegation
     */
    public static ImmutableSet<Id<Congress>> of(Delegation delegation) {
        return with(ImmutableSet.of(delegation.congressId()), delegation.furtherCongressIds());
    }

    /**
     * {@return the congresses that a delegation attends, put together once for all records that refer to it; never empty}
     *
     * @param context the document
     * @param delegation the delegation
     */
    public static ImmutableSet<Id<Congress>> of(CheckContext context, Delegation delegation) {
        return context.once(Congresses.class, delegation, Congresses::of);
    }

    /**
     * {@return the congresses that an action itself names; empty if it names none}
     *
     * @param action the action
     */
    public static ImmutableSet<Id<Congress>> statedBy(Action action) {
        return joint(action.congressId(), action.jointWith(), JointBody::congressId);
    }

    /**
     * {@return the congresses that a participant itself names; empty if it names none}
     *
     * @param participant the participant
     */
    public static ImmutableSet<Id<Congress>> statedBy(Participant participant) {
        return with(of(participant.congressId()), participant.furtherCongressIds());
    }

    /**
     * {@return the congresses whose list of participants an edition is; never empty}
     *
     * @param context the document
     * @param roster the edition, as {@code congressId#key}
     */
    public static ImmutableSet<Id<Congress>> of(CheckContext context, KeyReference roster) {
        Id<?> recordId = roster.recordId();
        Congress congress = context.find(Congress.class, recordId);
        Map<String, ImmutableSet<Id<Congress>>> joint =
                congress == null ? Map.of() : context.once(Congresses.class, congress, Congresses::joint);
        ImmutableSet<Id<Congress>> known = joint.get(roster.key());
        return known == null ? ImmutableSet.of(Id.of(recordId.toString())) : known;
    }

    /** The congresses of the lists of participants that are those of several, by key. */
    private static Map<String, ImmutableSet<Id<Congress>>> joint(Congress congress) {
        Map<String, ImmutableSet<Id<Congress>>> joint = new HashMap<>();
        for (Roster edition : congress.rosters()) {
            if (!edition.furtherCongressIds().isEmpty()) {
                joint.merge(
                        edition.key(),
                        with(ImmutableSet.of(congress.id()), edition.furtherCongressIds()),
                        Congresses::with);
            }
        }
        return joint;
    }

    /**
     * {@return the congresses of an action: those that it names, else those of its session; those of its session too, if
     *     it names one of them; empty if none is stated}
     *
     * @param context the document
     * @param action the action
     */
    public static ImmutableSet<Id<Congress>> of(CheckContext context, Action action) {
        return withSession(context, statedBy(action), action.sessionId());
    }

    /**
     * {@return the congresses of a statement: the one that it names, else those of its session; those of its session too,
     *     if it names one of them; empty if none is stated}
     *
     * @param context the document
     * @param statement the statement
     */
    public static ImmutableSet<Id<Congress>> of(CheckContext context, Statement statement) {
        return withSession(context, of(statement.congressId()), statement.sessionId());
    }

    /**
     * {@return the congresses of a document: the one that it names, else those of its session; those of its session too,
     *     if it names one of them; empty if none is stated}
     *
     * @param context the document that is checked
     * @param document the document
     */
    public static ImmutableSet<Id<Congress>> of(CheckContext context, Document document) {
        return withSession(context, of(document.congressId()), document.sessionId());
    }

    /**
     * {@return the congresses of a session; empty if there is no session, or it names none}
     *
     * @param context the document
     * @param sessionId the id of the session, if there is one
     */
    public static ImmutableSet<Id<Congress>> ofSession(CheckContext context, Optional<Id<Session>> sessionId) {
        Session session = context.find(Session.class, sessionId);
        return session == null ? ImmutableSet.of() : context.once(Congresses.class, session, Congresses::of);
    }

    /**
     * {@return the one congress; empty if there is none}
     *
     * @param congress the congress, if there is one
     */
    public static ImmutableSet<Id<Congress>> of(Optional<Id<Congress>> congress) {
        return congress.isEmpty() ? ImmutableSet.of() : ImmutableSet.of(congress.get());
    }

    /**
     * {@return whether both are known and have none in common; the parts of an edition that was suspended and resumed are one
     *     congress}
     *
     * @param context the document
     * @param congresses some congresses
     * @param others others
     */
    public static boolean differ(
            CheckContext context, ImmutableSet<Id<Congress>> congresses, ImmutableSet<Id<Congress>> others) {
        if (congresses.isEmpty() || others.isEmpty() || haveCommon(congresses, others)) {
            return false;
        }
        if (!context.hasResumed()) {
            return true;
        }
        boolean inOrder = congresses.size() <= others.size();
        ImmutableSet<Id<Congress>> fewer = inOrder ? congresses : others;
        ImmutableSet<Id<Congress>> more = inOrder ? others : congresses;
        Set<Id<Congress>> firstParts = context.once(FirstParts.class, more, set -> firstParts(context, set));
        return fewer.stream().noneMatch(id -> firstParts.contains(firstPart(context, id)));
    }

    /** Stands for the question after the first parts of the congresses of one record. */
    private interface FirstParts {}

    private static Set<Id<Congress>> firstParts(CheckContext context, ImmutableSet<Id<Congress>> congresses) {
        return congresses.stream().map(id -> firstPart(context, id)).collect(Collectors.toSet());
    }

    /**
     * {@return the first part of an edition that was suspended and resumed; the congress itself if it resumes none}
     *
     * @param context the document
     * @param id the congress
     */
    public static Id<Congress> firstPart(CheckContext context, Id<Congress> id) {
        return context.firstParts().getOrDefault(id, id);
    }

    private static <J> ImmutableSet<Id<Congress>> joint(
            Optional<Id<Congress>> own, ImmutableList<J> others, Function<J, Optional<Id<Congress>>> congressOf) {
        if (others.isEmpty()) {
            return of(own);
        }
        ImmutableSet.Builder<Id<Congress>> congresses = ImmutableSet.builder();
        own.ifPresent(congresses::add);
        others.forEach(other -> congressOf.apply(other).ifPresent(congresses::add));
        return congresses.build();
    }

    private static ImmutableSet<Id<Congress>> withSession(
            CheckContext context, ImmutableSet<Id<Congress>> stated, Optional<Id<Session>> sessionId) {
        ImmutableSet<Id<Congress>> ofSession = ofSession(context, sessionId);
        if (stated.size() == 1
                && !ofSession.isEmpty()
                && ofSession.asList().get(0).equals(stated.asList().get(0))) {
            return ofSession;
        }
        return stated.isEmpty() || haveCommon(stated, ofSession) ? with(stated, ofSession) : stated;
    }

    private static boolean haveCommon(ImmutableSet<Id<Congress>> congresses, ImmutableSet<Id<Congress>> others) {
        boolean inOrder = congresses.size() <= others.size();
        ImmutableSet<Id<Congress>> fewer = inOrder ? congresses : others;
        ImmutableSet<Id<Congress>> more = inOrder ? others : congresses;
        for (Id<Congress> congress : fewer) {
            if (more.contains(congress)) {
                return true;
            }
        }
        return false;
    }

    /** Most records belong to one congress, for which no set is built. */
    private static ImmutableSet<Id<Congress>> with(
            ImmutableSet<Id<Congress>> congresses, ImmutableCollection<Id<Congress>> further) {
        if (congresses.isEmpty() && further instanceof ImmutableSet<Id<Congress>> all) {
            return all;
        } else if (congresses.containsAll(further)) {
            return congresses;
        }
        return ImmutableSet.<Id<Congress>>builder()
                .addAll(congresses)
                .addAll(further)
                .build();
    }
}
