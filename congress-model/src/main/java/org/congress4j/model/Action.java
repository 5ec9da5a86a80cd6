package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.ProceduralMotion;
import org.congress4j.model.code.ProposalPart;
import org.immutables.value.Value;

/**
 * What a body did with a text, a motion or an election, such as the adoption of the Kyoto Declaration by consensus. This is
 * the only place where an adoption is recorded; the status chain of a text is the list of its actions.
 *
 * <pre>{@code
 * Action adoption = Action.builder()
 *         .id(Id.of("adoption"))
 *         .congressId(Id.of("kyoto-2021"))
 *         .verb(ActionVerb.ADOPTED)
 *         .method(AdoptionMethod.CONSENSUS)
 *         .textId(Id.of("kyoto-declaration"))
 *         .date(PartialDate.of("2021-03-07"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Action implements ProceedingsRecord<Action> {
    Action() {}

    /** {@return the id, unique in a document, such as {@code kyoto-2021-adoption}} */
    @Override
    public abstract Id<Action> id();

    /** {@return the congress or the session of a standing body; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    /** {@return the body that acted; the plenary of the congress if absent} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return the other bodies that acted together with it; empty if it acted alone} */
    public abstract ImmutableList<JointBody> jointWith();

    /** {@return the session in which it acted; absent if not stated} */
    public abstract Optional<Id<Session>> sessionId();

    /** {@return when it acted; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return when, in the local time of the session, such as {@code 2021-03-10T12:41:07}; absent if not stated} */
    public abstract Optional<PartialDateTime> time();

    /** {@return its place in the record of the session, at least 1, such as 4; statements and actions share one sequence; absent if the
     *     order is unknown} */
    public abstract OptionalInt position();

    /** {@return what it did, such as {@code endorsed}} */
    public abstract ActionVerb verb();

    /** {@return the procedural motion, where the action is a decision on one, such as {@code division}; absent if it is none
     *     or not stated} */
    public abstract Optional<ProceduralMotion> motion();

    /** {@return who moved it; empty if not stated} */
    public abstract ImmutableList<Id<? extends Party>> movedByIds();

    /** {@return the text it acted on; absent if not stated} */
    public abstract Optional<Id<? extends FormalText<?>>> textId();

    /** {@return what it acted on, where that is no text, such as <em>the agenda</em>; absent if not stated} */
    public abstract Optional<LocalizedText> subject();

    /** {@return how it decided; absent where the sources do not say} */
    public abstract Optional<AdoptionMethod> method();

    /** {@return what came of it; absent if not stated} */
    public abstract Optional<ActionOutcome> outcome();

    /** {@return why it came to that; absent if not stated} */
    public abstract Optional<LocalizedText> reason();

    /**
     * {@return the words by which a source or the chair announced it, such as <em>unanimously</em>; absent if not stated}
     */
    public abstract Optional<LocalizedText> announcement();

    /** {@return the action of which this is a part, such as the vote on one paragraph; absent if not stated} */
    public abstract Optional<Id<Action>> partOfId();

    /** {@return on what part of the proposal the body acted; absent if not stated} */
    public abstract Optional<ProposalPart> part();

    /** {@return the text, the document or the action on another amendment that is amended, where the body acted on an
     *     amendment; absent if not stated} */
    public abstract Optional<Id<? extends ProceedingsRecord<?>>> amendsId();

    /**
     * {@return the paragraphs acted on, as {@code textId#key}, such as {@code kyoto-declaration#op12}; empty if it concerns
     *     the whole}
     */
    public abstract ImmutableList<KeyReference> paragraphRefs();

    /**
     * {@return the agenda items under which it was taken, as {@code agendaId#key}, such as {@code kyoto-2021-agenda#3};
     *     empty if not stated}
     */
    public abstract ImmutableList<KeyReference> itemRefs();

    /** {@return the documents acted on, such as the draft; empty if not stated} */
    public abstract ImmutableList<Id<Document>> documentIds();

    /** {@return the votes, in order; empty if none was taken} */
    public abstract ImmutableList<Vote> votes();

    /** {@return what it is about, by scheme and code, such as {@code unbis}; empty if not stated} */
    public abstract ImmutableList<Subject> subjects();

    /** {@return what it is about, in words of no scheme, such as <em>transboundary rivers</em>; empty if not stated} */
    public abstract ImmutableList<LocalizedText> keywords();

    /**
     * {@return the votes that stand, in order: all but those that another replaces, because the votes were counted again}
     */
    public final ImmutableList<Vote> standingVotes() {
        ImmutableSet<String> replaced =
                votes().stream().flatMap(vote -> vote.replacesKey().stream()).collect(ImmutableSet.toImmutableSet());
        return votes().stream().filter(vote -> !replaced.contains(vote.key())).collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    final void check() {
        checkArgument(
                position().orElse(1) >= 1,
                "position of action '%s' must be at least 1 but was %s",
                id(),
                position().orElse(1));
    }

    /** {@return a builder with nothing set} */
    public static ActionBuilder builder() {
        return new ActionBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ActionBuilder toBuilder();
}
