package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Alignment;
import org.congress4j.model.Attendee;
import org.congress4j.model.BallotNote;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.NamedParty;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Role;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.SpeakersListEntry;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.TreatyAction;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.StateNames;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.Walk;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.registry.RegisteredState;
import org.jspecify.annotations.Nullable;

public final class NameOfOtherState extends CheckRule {
    public NameOfOtherState() {
        super(RuleDescription.warning(RuleGroup.CONGRESSES, "name_of_other_state")
                .finds("A name as written that is that of another State than the code beside it.")
                .message("'{name:name}' is {state:state}, but the code is {id:id}")
                .reason(
                        "The code of one line and the name of another were joined, as happens when a table is sorted in part. "
                                + "Former names, those of predecessors and successors, and names that several States share are left alone.")
                .example(
                        "Speakers_by_session.xlsx of the UN General Debate Corpus has AUS with Austria, CHE with Sweden and NER "
                                + "with Nigeria.")
                .addCause("name", "id")
                .advice("Find out which of the two is right.")
                .build());
    }

    /** The States that names mean where codes mean others, found out once for each pair. */
    private static final class Pairs {
        private final Map<String, Optional<RegisteredState>> known = new HashMap<>();

        void compare(
                Optional<? extends Id<?>> id,
                Optional<String> name,
                CheckContext context,
                @Nullable DayRange days,
                Findings findings,
                ProceedingsRecord<?> record,
                Object... place) {
            if (id.isEmpty() || name.isEmpty()) {
                return;
            }
            PartyFacts party = context.party(id.get()).principal();
            if (party.isState()) {
                other(party.id(), name.get(), days)
                        .ifPresent(state -> findings.at(record, place)
                                .with("name", name.get())
                                .with("state", state)
                                .with("id", party.id())
                                .add());
            }
        }

        private Optional<RegisteredState> other(String code, String name, @Nullable DayRange days) {
            // Nearly all pairs mean one State whatever the day.
            Optional<RegisteredState> other =
                    known.computeIfAbsent(code + "\n" + name, key -> StateNames.other(name, code, null));
            return other.isEmpty() || days == null ? other : StateNames.other(name, code, days);
        }
    }

    @Override
    public void join(Walk walk) {
        Pairs pairs = new Pairs();
        walk.records(Congress.class, (congress, context, findings) -> {
            for (int i = 0; i < congress.roles().size(); i++) {
                Role role = congress.roles().get(i);
                pairs.compare(role.partyId(), role.name(), context, null, findings, congress, "roles", i, "name");
            }
        });
        walk.records(Delegation.class, (delegation, context, findings) -> {
            Congress congress = context.find(Congress.class, delegation.congressId());
            DayRange days = congress == null ? null : context.startOf(congress);
            pairs.compare(delegation.partyId(), delegation.name(), context, days, findings, delegation, "name");
        });
        walk.records(
                Sponsorship.class,
                (sponsorship, context, findings) -> pairs.compare(
                        sponsorship.partyId(),
                        sponsorship.name(),
                        context,
                        context.days(sponsorship.date()),
                        findings,
                        sponsorship,
                        "name"));
        walk.records(
                PositionStatement.class,
                (position, context, findings) -> pairs.compare(
                        position.partyId(),
                        position.name(),
                        context,
                        context.days(position.date()),
                        findings,
                        position,
                        "name"));
        walk.records(
                TreatyAction.class,
                (action, context, findings) -> pairs.compare(
                        action.partyId(),
                        action.name(),
                        context,
                        context.days(action.date()),
                        findings,
                        action,
                        "name"));
        walk.records(Document.class, (document, context, findings) -> {
            compare(document, "authors", document.authors(), pairs, context, findings);
            compare(document, "submitters", document.submitters(), pairs, context, findings);
        });
        walk.records(MemberState.class, NameOfOtherState::check);
        walk.records(Session.class, (session, context, findings) -> check(session, pairs, context, findings));
        walk.records(Statement.class, (statement, context, findings) -> check(statement, pairs, context, findings));
        walk.votes((vote, findings) -> check(vote, pairs, findings));
    }

    private static void compare(
            Document document,
            String list,
            ImmutableList<NamedParty> parties,
            Pairs pairs,
            CheckContext context,
            Findings findings) {
        for (int i = 0; i < parties.size(); i++) {
            NamedParty party = parties.get(i);
            DayRange days = context.days(document.date());
            pairs.compare(party.partyId(), party.name(), context, days, findings, document, list, i, "name");
        }
    }

    /** A record of a State of the registry, which has its code as id, and the names that it has in use. */
    private static void check(MemberState state, CheckContext context, Findings findings) {
        for (int i = 0; i < state.names().size(); i++) {
            Name name = state.names().get(i);
            if (name.kind().isEmpty()
                    || name.kind().equals(Optional.of(NameKind.OFFICIAL))
                    || name.kind().equals(Optional.of(NameKind.SHORT))) {
                String text = CheckContext.text(name.text());
                Optional<RegisteredState> other =
                        StateNames.other(text, state.id().toString(), null);
                if (other.isPresent()) {
                    findings.at(state, "names", i)
                            .with("name", text)
                            .with("state", other.get())
                            .with("id", state.id())
                            .add();
                }
            }
        }
    }

    private static void check(Session session, Pairs pairs, CheckContext context, Findings findings) {
        DayRange days = context.actual(session).days();
        for (int i = 0; i < session.present().size(); i++) {
            Attendee attendee = session.present().get(i);
            pairs.compare(
                    attendee.partyId(),
                    attendee.partyName(),
                    context,
                    days,
                    findings,
                    session,
                    "present",
                    i,
                    "partyName");
        }
        for (int i = 0; i < session.speakersList().size(); i++) {
            SpeakersListEntry entry = session.speakersList().get(i);
            pairs.compare(entry.partyId(), entry.name(), context, days, findings, session, "speakersList", i, "name");
        }
    }

    private static void check(Statement statement, Pairs pairs, CheckContext context, Findings findings) {
        Speaker speaker = statement.speaker().orElse(null);
        // Persons may have the name of a State.
        if (speaker != null && speaker.personId().isEmpty()) {
            pairs.compare(
                    speaker.partyId(),
                    speaker.name(),
                    context,
                    context.daysOf(statement),
                    findings,
                    statement,
                    "speaker",
                    "name");
        }
        for (int i = 0; i < statement.alignments().size(); i++) {
            Alignment alignment = statement.alignments().get(i);
            pairs.compare(
                    alignment.partyId(),
                    alignment.name(),
                    context,
                    context.daysOf(statement),
                    findings,
                    statement,
                    "alignments",
                    i,
                    "name");
        }
    }

    private static void check(VoteFacts vote, Pairs pairs, Findings findings) {
        for (int i = 0; i < vote.vote().ballotNotes().size(); i++) {
            BallotNote note = vote.vote().ballotNotes().get(i);
            compare(note.voterId(), note.name(), vote, pairs, findings, "ballotNotes", i);
        }
        for (int i = 0; i < vote.vote().candidates().size(); i++) {
            CandidateResult candidate = vote.vote().candidates().get(i);
            compare(candidate.candidateId(), candidate.name(), vote, pairs, findings, "candidates", i);
        }
    }

    private static void compare(
            Optional<? extends Id<?>> id,
            Optional<String> name,
            VoteFacts vote,
            Pairs pairs,
            Findings findings,
            String list,
            int i) {
        pairs.compare(
                id,
                name,
                vote.context(),
                vote.days(),
                findings,
                vote.action(),
                "votes",
                vote.position(),
                list,
                i,
                "name");
    }
}
