package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.congress4j.model.Action;
import org.congress4j.model.BallotNote;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Tally;
import org.congress4j.model.TextVersion;
import org.congress4j.model.Vote;
import org.congress4j.model.code.ProposalPart;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.index.ProceedingsIndex;

/** The rows of the table of decisions. */
final class Decisions {
    /** The words over the lists of the voting records of the General Assembly. */
    private static final ImmutableMap<VoteChoice, String> CHOICES = ImmutableMap.<VoteChoice, String>builder()
            .put(VoteChoice.YES, "In favour")
            .put(VoteChoice.NO, "Against")
            .put(VoteChoice.ABSTAIN, "Abstaining")
            .put(VoteChoice.NOT_PARTICIPATING, "Not participating")
            .put(VoteChoice.ABSENT, "Absent")
            .put(VoteChoice.NON_VOTING, "Not voting")
            .put(VoteChoice.NOT_ELIGIBLE, "Not eligible")
            .put(VoteChoice.UNKNOWN, "Unknown")
            .buildOrThrow();

    private static final int MOST = 100;

    private final ProceedingsIndex index;
    private final Names names;
    private final Citations citations;
    private final Claims claims;
    private final Results results;

    Decisions(ProceedingsIndex index, Names names, Citations citations, Claims claims) {
        this.index = index;
        this.names = names;
        this.citations = citations;
        this.claims = claims;
        this.results = new Results(names);
    }

    ImmutableList<Decision> of(List<Action> actions) {
        return actions.stream().map(this::of).collect(toImmutableList());
    }

    Decision of(Action action) {
        Optional<LocalDate> day = names.dayOf(action);
        Optional<FormalText<?>> text = action.textId().flatMap(index::text);
        return new Decision(
                action.id().toString(),
                isOnWhole(action) ? text.flatMap(Names::numberOf) : Optional.empty(),
                Optional.of(object(action)).filter(object -> !object.isEmpty()),
                action.bodyId().map(body -> names.party(body, day)),
                itemOf(action),
                action.sessionId()
                        .map(id -> index.find(Session.class, id)
                                .map(names::session)
                                .orElse(id.toString())),
                names.dateOf(action).map(Phrases::date),
                some(drafts(action, text)),
                isOnWhole(action) ? some(sponsors(text, day)) : ImmutableList.of(),
                results.of(action),
                action.announcement().map(Phrases::text),
                citations.of(action),
                remarks(action, day),
                votes(action, day));
    }

    /** A text of many sponsors may be acted on many times. */
    private static ImmutableList<String> some(ImmutableList<String> all) {
        return all.size() <= MOST
                ? all
                : ImmutableList.<String>builder()
                        .addAll(all.subList(0, MOST))
                        .add(Phrases.number((long) all.size() - MOST) + " more")
                        .build();
    }

    /** Whether a body acted on a text or subject as a whole, and not on an amendment, a motion or a paragraph. */
    static boolean isOnWhole(Action action) {
        return action.amendsId().isEmpty()
                && action.motion().isEmpty()
                && action.part()
                        .filter(part -> !part.equals(ProposalPart.WHOLE))
                        .isEmpty();
    }

    private Optional<String> itemOf(Action action) {
        return action.itemRefs().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        ", ", action.itemRefs().stream().map(names::item).toList()));
    }

    private ImmutableList<String> drafts(Action action, Optional<FormalText<?>> text) {
        Set<String> drafts = new LinkedHashSet<>();
        text.ifPresent(of -> of.versions().stream()
                .map(TextVersion::documentId)
                .flatMap(Optional::stream)
                .flatMap(id -> draft(id).stream())
                .forEach(drafts::add));
        action.documentIds().stream().flatMap(id -> draft(id).stream()).forEach(drafts::add);
        return ImmutableList.copyOf(drafts);
    }

    /** The symbol of a document, unless it is a report. */
    private Optional<String> draft(Id<Document> id) {
        return index.find(Document.class, id)
                .filter(document -> document.kind()
                        .map(kind -> kind.toString().equals("draft")
                                || kind.toString().equals("amendment"))
                        .orElse(true))
                .map(names::document);
    }

    private ImmutableList<String> sponsors(Optional<FormalText<?>> text, Optional<LocalDate> day) {
        return text.stream()
                .flatMap(of -> index.sponsorshipsOf(Editions.id(of)).stream())
                .map(sponsorship -> sponsor(sponsorship, day))
                .distinct()
                .collect(toImmutableList());
    }

    String sponsor(Sponsorship sponsorship, Optional<LocalDate> day) {
        names.tell(sponsorship);
        String name = sponsorship
                .partyId()
                .map(id -> names.party(id, day))
                .or(sponsorship::name)
                .orElse("");
        return name
                + (sponsorship.onBehalfOfIds().isEmpty()
                        ? ""
                        : " (on behalf of " + Phrases.list(names.parties(sponsorship.onBehalfOfIds(), day)) + ")")
                + sponsorship
                        .withdrawnOn()
                        .map(on -> " (withdrawn on " + Phrases.date(on) + ")")
                        .orElse("");
    }

    /** What the body acted on: a text, or what of it, such as an amendment to it. */
    String object(Action action) {
        String whole = action.amendsId()
                .map(this::nameOfAmended)
                .or(() -> title(action))
                .or(() -> action.partOfId()
                        .flatMap(id -> index.find(Action.class, id))
                        .flatMap(this::title))
                .orElse("");
        if (action.part().equals(Optional.of(ProposalPart.MOTION))
                || action.motion().isPresent()) {
            String motion = action.motion()
                    .map(kind -> "motion: " + Phrases.words(kind))
                    .orElse("a motion");
            return Phrases.capitalized(whole.isEmpty() ? motion : motion + " on " + whole);
        }
        if (action.amendsId().isPresent() || action.part().equals(Optional.of(ProposalPart.AMENDMENT))) {
            return whole.isEmpty() ? "Amendment" : "Amendment to " + whole;
        }
        return action.part()
                .filter(part -> !part.equals(ProposalPart.WHOLE))
                .map(part -> Phrases.capitalized(Phrases.words(part)) + (whole.isEmpty() ? "" : " of " + whole))
                .orElse(whole);
    }

    private Optional<String> title(Action action) {
        return action.textId()
                .map(id -> index.text(id)
                        .map(text -> text.title().map(Phrases::text).orElseGet(() -> names.text(text)))
                        .orElse(id.toString()))
                .or(() -> action.subject().map(Phrases::text));
    }

    private String nameOfAmended(Id<? extends ProceedingsRecord<?>> id) {
        Id<?> any = id;
        return index.find(Action.class, Id.of(any.toString())).map(this::object).orElseGet(() -> names.of(any));
    }

    private ImmutableList<Fact> remarks(Action action, Optional<LocalDate> day) {
        List<Fact> remarks = new ArrayList<>();
        if (!action.movedByIds().isEmpty()) {
            remarks.add(Fact.of("Moved by", Phrases.list(names.parties(action.movedByIds(), day))));
        }
        action.subject()
                .filter(subject -> action.textId().isPresent())
                .ifPresent(subject -> remarks.add(Fact.of("Subject", Phrases.text(subject))));
        remarks.addAll(claims.of(action));
        return ImmutableList.copyOf(remarks);
    }

    private ImmutableList<VotingRecord> votes(Action action, Optional<LocalDate> day) {
        return action.votes().stream()
                .map(vote -> vote(vote, action, day))
                .filter(vote -> !vote.choices().isEmpty() || !vote.remarks().isEmpty())
                .collect(toImmutableList());
    }

    /** The choice in the words of the voting records. */
    static String nameOf(VoteChoice choice) {
        return CHOICES.getOrDefault(choice, Phrases.capitalized(Phrases.words(choice)));
    }

    VotingRecord vote(Vote vote, Action action, Optional<LocalDate> day) {
        List<VotingRecord.Choice> choices = new ArrayList<>();
        Set<VoteChoice> seen = new LinkedHashSet<>(CHOICES.keySet());
        seen.addAll(vote.allBallots().keySet());
        seen.addAll(vote.allUnresolvedBallots().keySet());
        vote.tally().ifPresent(tally -> seen.addAll(tally.others().keySet()));
        for (VoteChoice choice : seen) {
            OptionalLong announced = vote.tally().map(tally -> tally.of(choice)).orElse(OptionalLong.empty());
            ImmutableList<String> voters = Stream.concat(
                            vote.allBallots().get(choice).stream().map(id -> names.party(id, day)),
                            vote.allUnresolvedBallots().get(choice).stream())
                    .collect(toImmutableList());
            if (announced.isPresent() || !voters.isEmpty()) {
                choices.add(new VotingRecord.Choice(nameOf(choice), announced, voters));
            }
        }
        return new VotingRecord(titleOf(vote, action), ImmutableList.copyOf(choices), remarks(vote, action, day));
    }

    private static Optional<String> titleOf(Vote vote, Action action) {
        return vote.title()
                .map(Phrases::text)
                .or(() -> vote.round().stream()
                        .mapToObj(round -> Names.ordinal(round) + " round")
                        .findFirst())
                .or(() -> action.votes().size() > 1 ? Optional.of("Vote " + vote.key()) : Optional.empty());
    }

    private ImmutableList<Fact> remarks(Vote vote, Action action, Optional<LocalDate> day) {
        List<Fact> remarks = new ArrayList<>();
        vote.candidates().stream()
                .filter(candidate ->
                        vote.candidates().size() > 1 || !candidate.elected().orElse(false))
                .forEach(candidate -> remarks.add(Fact.of(
                        candidate.elected().orElse(false) ? "Elected" : "Candidate",
                        results.candidate(candidate, action))));
        vote.tally()
                .filter(tally -> !vote.candidates().isEmpty())
                .map(Tally::cast)
                .ifPresent(
                        cast -> cast.ifPresent(number -> remarks.add(Fact.of("Votes cast", Phrases.number(number)))));
        vote.election().ifPresent(election -> {
            figure(
                    remarks,
                    "Seats",
                    election.seats().stream().asLongStream().boxed().toList());
            figure(remarks, "Ballot papers", longs(election.ballotPapers()));
            figure(remarks, "Invalid ballots", longs(election.invalid()));
            figure(remarks, "Valid ballots", longs(election.validBallots()));
            figure(remarks, "Abstentions", longs(election.abstentions()));
            figure(remarks, "Members present and voting", longs(election.presentAndVoting()));
            figure(remarks, "Required majority", longs(election.requiredMajority()));
        });
        vote.replacesKey().ifPresent(key -> remarks.add(Fact.of("Takes the place of vote " + key)));
        if (!vote.requestedByIds().isEmpty()) {
            remarks.add(Fact.of("Requested by", Phrases.list(names.parties(vote.requestedByIds(), day))));
        }
        vote.sentence().ifPresent(sentence -> remarks.add(Fact.of("As printed", Phrases.text(sentence))));
        vote.colleges()
                .forEach(college -> college.tally()
                        .flatMap(Results::figures)
                        .ifPresent(figures -> remarks.add(Fact.of(
                                college.name().map(Phrases::text).orElse("College " + college.key()), figures))));
        vote.castingVote()
                .ifPresent(casting -> remarks.add(Fact.of(
                        "Casting vote",
                        Phrases.words(casting.choice())
                                + casting.voterId()
                                        .map(id -> names.party(id, day))
                                        .or(casting::name)
                                        .map(who -> ", by " + who)
                                        .orElse(""))));
        vote.ballotNotes().forEach(note -> note(note, day).ifPresent(remarks::add));
        vote.electorate()
                .flatMap(electorate -> electorate.size().stream().boxed().findFirst())
                .ifPresent(size -> remarks.add(Fact.of("Entitled to vote", Phrases.number(size))));
        return ImmutableList.copyOf(remarks);
    }

    private static List<Long> longs(OptionalLong number) {
        return number.stream().boxed().toList();
    }

    private static void figure(List<Fact> remarks, String label, Iterable<Long> number) {
        if (!Iterables.isEmpty(number)) {
            remarks.add(Fact.of(label, Phrases.number(Iterables.getOnlyElement(number))));
        }
    }

    private Optional<Fact> note(BallotNote note, Optional<LocalDate> day) {
        String who =
                note.voterId().map(id -> names.party(id, day)).or(note::name).orElse("");
        List<String> said = new ArrayList<>();
        note.intendedChoice()
                .ifPresent(choice -> said.add("later said that it had intended to vote: " + Phrases.words(choice)));
        note.weight().ifPresent(weight -> said.add("weight " + weight));
        note.castById().ifPresent(id -> said.add("cast by " + names.party(id, day)));
        note.remark().ifPresent(remark -> said.add(Phrases.text(remark)));
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(Fact.of(who + ": " + String.join("; ", said)).from(citations.of(note.sourceIds())));
    }
}
