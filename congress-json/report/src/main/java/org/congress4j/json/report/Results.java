package org.congress4j.json.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.model.Action;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.Code;

/** How decisions ended, in the words in which the United Nations print it. */
final class Results {
    private static final ImmutableMap<Code, String> METHODS = ImmutableMap.<Code, String>builder()
            .put(AdoptionMethod.CONSENSUS, "by consensus")
            .put(AdoptionMethod.WITHOUT_VOTE, "without a vote")
            .put(AdoptionMethod.ACCLAMATION, "by acclamation")
            .put(AdoptionMethod.SILENCE_PROCEDURE, "under the silence procedure")
            .put(AdoptionMethod.SHOW_OF_HANDS, "by show of hands")
            .put(AdoptionMethod.NAMED_SHOW_OF_HANDS, "by show of hands, with names")
            .put(AdoptionMethod.RECORDED_VOTE, "by recorded vote")
            .put(AdoptionMethod.ROLL_CALL, "by roll call")
            .put(AdoptionMethod.SECRET_BALLOT, "by secret ballot")
            .put(AdoptionMethod.WRITTEN_VOTE, "by written vote")
            .buildOrThrow();

    private static final ImmutableSet<ActionOutcome> LOST = ImmutableSet.of(
            ActionOutcome.REJECTED,
            ActionOutcome.VETOED,
            ActionOutcome.NOT_ADOPTED,
            ActionOutcome.WITHDRAWN,
            ActionOutcome.DEFERRED,
            ActionOutcome.LAPSED,
            ActionOutcome.INCONCLUSIVE);

    private final Names names;

    Results(Names names) {
        this.names = names;
    }

    /** {@code Adopted by 76 votes to 35, with 17 abstentions (recorded vote)}. */
    String of(Action action) {
        StringBuilder result = new StringBuilder(verb(action));
        List<Tally> tallies = action.standingVotes().stream()
                .filter(vote -> vote.candidates().isEmpty())
                .flatMap(vote -> vote.tally().stream())
                .toList();
        Optional<String> votes = isFor(action) ? inVotes(tallies) : Optional.empty();
        if (votes.isPresent()) {
            result.append(" by ").append(votes.get());
            action.method()
                    .ifPresent(method ->
                            result.append(" (").append(Phrases.words(method)).append(')'));
        } else {
            action.method()
                    .ifPresent(method ->
                            result.append(' ').append(METHODS.getOrDefault(method, "(" + Phrases.words(method) + ")")));
            List<String> figures =
                    tallies.stream().flatMap(tally -> figures(tally).stream()).toList();
            if (!figures.isEmpty()) {
                result.append(": ").append(String.join("; ", figures));
            }
        }
        elected(action).ifPresent(who -> result.append(": ").append(who));
        action.reason().ifPresent(reason -> result.append("; ").append(Phrases.text(reason)));
        return result.toString();
    }

    /** {@code 76 votes to 35, with 17 abstentions}; empty unless each vote has those in favour and against. */
    private static Optional<String> inVotes(List<Tally> tallies) {
        return tallies.isEmpty()
                        || tallies.stream()
                                .anyMatch(tally ->
                                        tally.yes().isEmpty() || tally.no().isEmpty())
                ? Optional.empty()
                : Optional.of(
                        String.join("; ", tallies.stream().map(Results::inVotes).toList()));
    }

    private static String inVotes(Tally tally) {
        return votes(tally.yes().orElseThrow())
                + " to "
                + none(tally.no().orElseThrow())
                + (tally.abstain().isPresent()
                        ? ", with " + abstentions(tally.abstain().getAsLong())
                        : "");
    }

    private static boolean isFor(Action action) {
        return !isLost(action)
                && action.votes().stream().allMatch(vote -> vote.candidates().isEmpty());
    }

    /** {@code Adopted}, {@code Adopted (as orally revised)}, {@code Rejected (vetoed)}, {@code Not adopted (lapsed)}. */
    private static String verb(Action action) {
        String verb = Phrases.words(action.verb());
        Optional<String> outcome = action.outcome()
                .map(Phrases::words)
                .map(is -> is.startsWith(verb) ? is.substring(verb.length()).strip() : is)
                .filter(is -> !is.isEmpty());
        boolean contradicts = isLost(action) && !action.verb().equals(ActionVerb.REJECTED) && !isOf(action, verb);
        return (contradicts ? "Not " + verb : Phrases.capitalized(verb))
                + outcome.filter(is -> !(contradicts && is.equals("not " + verb)))
                        .map(is -> " (" + is + ")")
                        .orElse("");
    }

    /** Whether the verb itself says how it ended, such as {@code deferred}. */
    private static boolean isOf(Action action, String verb) {
        return action.outcome().map(Phrases::words).filter(verb::equals).isPresent();
    }

    private static boolean isLost(Action action) {
        return action.verb().equals(ActionVerb.REJECTED)
                || action.outcome().filter(LOST::contains).isPresent();
    }

    /** {@code 11 in favour, 1 against, 3 abstaining}. */
    static Optional<String> figures(Tally tally) {
        List<String> parts = new ArrayList<>();
        tally.yes().ifPresent(number -> parts.add(Phrases.number(number) + " in favour"));
        tally.no().ifPresent(number -> parts.add(Phrases.number(number) + " against"));
        tally.abstain().ifPresent(number -> parts.add(Phrases.number(number) + " abstaining"));
        tally.others().forEach((choice, number) -> parts.add(Phrases.number(number) + " " + Phrases.words(choice)));
        if (parts.isEmpty()) {
            tally.cast().ifPresent(number -> parts.add(Phrases.number(number) + " cast"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private static String votes(long number) {
        return number == 1 ? "1 vote" : Phrases.number(number) + " votes";
    }

    private static String none(long number) {
        return number == 0 ? "none" : Phrases.number(number);
    }

    private static String abstentions(long number) {
        return number == 0 ? "no abstentions" : number == 1 ? "1 abstention" : Phrases.number(number) + " abstentions";
    }

    /** Who was elected, with the votes, in the last round in which somebody was. */
    private Optional<String> elected(Action action) {
        List<String> elected = action.standingVotes().stream()
                .flatMap(vote -> vote.candidates().stream()
                        .filter(candidate -> candidate.elected().orElse(false))
                        .map(candidate -> candidate(candidate, action) + round(vote, action)))
                .toList();
        return elected.isEmpty() ? Optional.empty() : Optional.of(Phrases.list(elected));
    }

    private static String round(Vote vote, Action action) {
        return vote.round().isPresent() && action.votes().size() > 1
                ? " in the " + Names.ordinal(vote.round().getAsInt()) + " round"
                : "";
    }

    /** {@code Tedros (133 votes of 185 cast)}. */
    String candidate(CandidateResult candidate, Action action) {
        String name = candidate
                .candidateId()
                .map(id -> names.party(id, names.dayOf(action)))
                .or(candidate::name)
                .orElse("");
        List<String> remarks = Stream.of(
                        candidate.votes().stream().mapToObj(Results::votes).findFirst(),
                        candidate.byLot().filter(is -> is).map(is -> "by lot"),
                        candidate.withdrawn().filter(is -> is).map(is -> "withdrawn"))
                .flatMap(Optional::stream)
                .toList();
        return remarks.isEmpty() ? name : name + " (" + String.join(", ", remarks) + ")";
    }
}
