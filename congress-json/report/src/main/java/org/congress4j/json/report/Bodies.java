package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.congress4j.model.Action;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.Membership;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;
import org.congress4j.model.TreatyAction;
import org.congress4j.model.index.ProceedingsIndex;

/** What bodies decided, held and said outside of a congress: a council sits all the year. */
final class Bodies {
    private final ProceedingsIndex index;
    private final Names names;
    private final Citations citations;
    private final Decisions decisions;
    private final Statements statements;
    private final Editions editions;

    Bodies(
            ProceedingsIndex index,
            Names names,
            Citations citations,
            Decisions decisions,
            Statements statements,
            Editions editions) {
        this.index = index;
        this.names = names;
        this.citations = citations;
        this.decisions = decisions;
        this.statements = statements;
        this.editions = editions;
    }

    /** A section for each body, in the order in which the document names them; what names none comes last. */
    ImmutableList<Section> sections() {
        Proceedings all = index.proceedings();
        Parts<Action> actions = new Parts<>(
                all.actions().stream()
                        .filter(action -> names.congressOf(action).isEmpty())
                        .toList(),
                action -> action.bodyId()
                        .or(() -> action.sessionId()
                                .flatMap(id -> index.find(Session.class, id))
                                .flatMap(Session::bodyId)));
        Parts<Session> sessions = new Parts<>(
                all.sessions().stream()
                        .filter(session -> names.congress(session.congressId(), Optional.empty())
                                .isEmpty())
                        .toList(),
                Session::bodyId);
        Parts<Statement> said = new Parts<>(
                all.statements().stream()
                        .filter(statement -> names.congressOf(statement).isEmpty())
                        .toList(),
                statement -> statement
                        .sessionId()
                        .flatMap(id -> index.find(Session.class, id))
                        .flatMap(Session::bodyId));
        Parts<Officer> officers = new Parts<>(
                all.officers().stream()
                        .filter(officer -> names.congress(officer.congressId(), Optional.empty())
                                .isEmpty())
                        .toList(),
                Officer::bodyId);
        Parts<FormalText<?>> texts = new Parts<>(
                Editions.texts(all).stream()
                        .filter(text -> names.congress(text.congressId(), Optional.empty())
                                .isEmpty())
                        .toList(),
                this::bodyOf);
        Parts<Document> documents = new Parts<>(
                all.documents().stream()
                        .filter(document -> names.congress(document.congressId(), document.sessionId())
                                .isEmpty())
                        .toList(),
                document -> document.bodyId()
                        .or(() -> document.sessionId()
                                .flatMap(id -> index.find(Session.class, id))
                                .flatMap(Session::bodyId)));
        Parts<Membership> memberships =
                new Parts<>(all.memberships(), membership -> Optional.of(membership.organizationId()));
        Set<Optional<Id<Organization>>> bodies = new LinkedHashSet<>();
        List.of(actions, sessions, said, officers, texts, documents, memberships)
                .forEach(parts ->
                        parts.bodies.stream().filter(Optional::isPresent).forEach(bodies::add));
        bodies.add(Optional.empty());
        return bodies.stream()
                .map(body -> new Section.Draft(body.map(id -> names.party(id, Optional.empty()))
                                .orElse("Without a body or congress"))
                        .add(new Section.Draft(Headings.DECISIONS)
                                .decide(decisions.of(names.inOrderOfTime(actions.of(body))))
                                .build())
                        .add(Section.of(
                                Headings.TEXTS,
                                texts.of(body).stream().map(editions::text).toList()))
                        .add(Section.of(
                                "Who",
                                officers.of(body).stream()
                                        .map(officer -> editions.officer(officer, Optional.empty()))
                                        .toList()))
                        .add(Section.of(
                                "Members",
                                memberships.of(body).stream().map(this::member).toList()))
                        .add(Section.of(
                                Headings.SITTINGS,
                                sessions.of(body).stream()
                                        .map(session -> statements.session(session, Optional.empty()))
                                        .toList()))
                        .add(Section.of("What was said", statements.all(said.of(body))))
                        .add(Section.of(
                                Headings.DOCUMENTS,
                                documents.of(body).stream()
                                        .map(editions::document)
                                        .toList()))
                        .build())
                .filter(section -> !section.isEmpty())
                .collect(toImmutableList());
    }

    /** The body of a text, or that which first acted on it. */
    private Optional<Id<Organization>> bodyOf(FormalText<?> text) {
        return text.bodyId()
                .or(() -> index.actionsOn(Editions.id(text)).stream()
                        .flatMap(action -> action.bodyId().stream())
                        .findFirst());
    }

    /** The records of each body. */
    private static final class Parts<T> {
        private final ListMultimap<Optional<Id<Organization>>, T> byBody =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        private final Set<Optional<Id<Organization>>> bodies;

        private Parts(List<? extends T> records, Function<T, Optional<Id<Organization>>> body) {
            records.forEach(record -> byBody.put(body.apply(record), record));
            bodies = byBody.keySet();
        }

        private List<T> of(Optional<Id<Organization>> body) {
            return byBody.get(body);
        }
    }

    private Fact member(Membership membership) {
        Optional<LocalDate> day =
                membership.period().flatMap(period -> period.start()).flatMap(PartialDate::earliest);
        List<String> parts = new ArrayList<>();
        parts.add(names.party(membership.partyId(), day));
        parts.add(Phrases.words(membership.role()));
        membership.period().map(Phrases::period).ifPresent(parts::add);
        return Fact.of(String.join(", ", parts)).ofRecord(membership.id()).from(citations.of(membership));
    }

    /** What parties did with treaties, a treaty a section. */
    ImmutableList<Section> treaties() {
        return index.proceedings().treaties().stream()
                .map(treaty -> Section.of(
                        names.text(treaty),
                        index.treatyActionsOn(treaty.id()).stream()
                                .map(this::treatyAction)
                                .toList()))
                .filter(section -> !section.isEmpty())
                .collect(toImmutableList());
    }

    Fact treatyAction(TreatyAction action) {
        Optional<LocalDate> day = action.date().flatMap(PartialDate::earliest);
        String who = action.partyId()
                .map(id -> names.party(id, day))
                .or(action::name)
                .orElse("");
        return Fact.of(Stream.of(
                                Optional.of(who),
                                Optional.of(Phrases.words(action.kind())),
                                action.date().map(Phrases::date),
                                action.effectiveFrom().map(date -> "in force from " + Phrases.date(date)),
                                action.text().map(Phrases::text).map(Statements::excerpt))
                        .flatMap(Optional::stream)
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""))
                .ofRecord(action.id())
                .from(citations.of(action));
    }
}
