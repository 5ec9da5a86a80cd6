package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.code.DeliveryMode;
import org.congress4j.model.code.StatementKind;
import org.immutables.value.Value;

/**
 * One entry of the record of a session: who said what, for whom, how, and in which language. The words and a summary of
 * them are different members; if only a summary is known there are no words.
 *
 * <pre>{@code
 * Statement closing = Statement.builder()
 *         .id(Id.of("waly-closing"))
 *         .sessionId(Id.of("kyoto-2021-closing"))
 *         .speaker(Speaker.builder().name("Ghada Waly").personId(Id.of("p-waly")).build())
 *         .delivery(DeliveryMode.VIDEO_LINK)
 *         .deliveredFrom(LocalizedText.of("en", "Vienna"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Statement implements ProceedingsRecord<Statement> {
    Statement() {}

    /** {@return the id, unique in a document, such as {@code kyoto-2021-closing-1}} */
    @Override
    public abstract Id<Statement> id();

    /** {@return the congress; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    /** {@return the session; absent if not stated} */
    public abstract Optional<Id<Session>> sessionId();

    /** {@return its place in the record of the session, at least 1, such as 3; statements and actions share one sequence; absent if the
     *     order is unknown} */
    public abstract OptionalInt position();

    /**
     * {@return the agenda items under which it was made, as {@code agendaId#key}, such as {@code kyoto-2021-agenda#3}; empty
     *     if not stated}
     */
    public abstract ImmutableList<KeyReference> itemRefs();

    /** {@return what it was in the course of the debate; absent if not stated} */
    public abstract Optional<StatementKind> kind();

    /** {@return who spoke; absent if not stated} */
    public abstract Optional<Speaker> speaker();

    /** {@return who spoke together with that speaker, such as in one talk; empty if nobody is stated} */
    public abstract ImmutableList<Speaker> coSpeakers();

    /** {@return whose words they were, where somebody else read them; absent if not stated} */
    public abstract Optional<Speaker> author();

    /** {@return the delegation of the speaker; absent if not stated} */
    public abstract Optional<Id<Delegation>> delegationId();

    /** {@return on behalf of whom; empty if the speaker spoke for the own party only} */
    public abstract ImmutableList<Id<? extends Party>> onBehalfOfIds();

    /** {@return who aligned with it, supported, opposed or left it, in the order given; empty if nobody is stated} */
    public abstract ImmutableList<Alignment> alignments();

    /** {@return the statement that it goes on from, such as before an interruption; absent if it starts anew} */
    public abstract Optional<Id<Statement>> continuesId();

    /** {@return the statement that it answers; absent if not stated} */
    public abstract Optional<Id<Statement>> inReplyToId();

    /** {@return which reply of the party it is, such as 1 for the first; absent if not stated} */
    public abstract OptionalInt replyNumber();

    /** {@return the action that it concerns, such as the vote that it explains; absent if not stated} */
    public abstract Optional<Id<Action>> actionId();

    /** {@return how it reached the room; absent if not stated} */
    public abstract Optional<DeliveryMode> delivery();

    /** {@return where the speaker was, such as <em>Vienna</em>; absent if in the room or not stated} */
    public abstract Optional<LocalizedText> deliveredFrom();

    /** {@return the day on which it was made, where there is no session to say it; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return when it was made, in the local time of the session; absent if not stated} */
    public abstract Optional<TimeRange> time();

    /** {@return the language spoken, such as {@code fr}; absent if not stated} */
    public abstract Optional<LanguageTag> spokenLanguage();

    /** {@return the words by language; empty if they are not given} */
    public abstract ImmutableList<StatementText> texts();

    /**
     * {@return how many words a source says that it has, such as 1204 in a data set without the texts; never computed; absent if not
     *     stated}
     */
    public abstract OptionalInt wordCount();

    /** {@return the recordings of it, or of the part of the session in which it was made; empty if none is known} */
    public abstract ImmutableList<FileLink> recordings();

    /** {@return what was said, in the words of somebody else; absent if not stated} */
    public abstract Optional<Summary> summary();

    /** {@return what it is about; empty if not stated} */
    public abstract ImmutableList<Subject> subjects();

    /** {@return what it is about, in words of no scheme, such as <em>transboundary rivers</em>; empty if not stated} */
    public abstract ImmutableList<LocalizedText> keywords();

    /**
     * {@return the words as they were spoken, without translations: the parts in their order, where the speech changed its language;
     *     empty if they are not given or not known to be the original}
     */
    public final ImmutableList<StatementText> original() {
        return texts().stream()
                .filter(StatementText::isOriginal)
                .sorted(Comparator.comparingInt(text -> text.part().orElse(0)))
                .collect(toImmutableList());
    }

    @Value.Check
    final void check() {
        checkArgument(
                position().orElse(1) >= 1,
                "position of statement '%s' must be at least 1 but was %s",
                id(),
                position().orElse(1));
    }

    /** {@return a builder with nothing set} */
    public static StatementBuilder builder() {
        return new StatementBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract StatementBuilder toBuilder();
}
