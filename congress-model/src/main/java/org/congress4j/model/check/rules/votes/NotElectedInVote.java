package org.congress4j.model.check.rules.votes;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.Membership;
import org.congress4j.model.Officer;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Vote;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class NotElectedInVote extends RecordRule<ProceedingsRecord<?>> {
    private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings();

    public NotElectedInVote() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Officer.class, Membership.class),
                RuleDescription.error(RuleGroup.VOTES, "not_elected_in_vote")
                        .finds("An officer or member said to be elected in a vote that elected others.")
                        .message("{holder:id-or-name} is said to be elected in {vote:reference}, but {reason:text}")
                        .reason(
                                "Who is elected is one of the candidates of the vote, and marked as elected in it. A candidate without a "
                                        + "mark is left alone where no candidate has one, and names that share a word may be of the same "
                                        + "person.")
                        .advice(
                                "Correct the vote by which the officer or member was elected, or the candidates of the vote.")
                        .needs("The candidates of the vote.")
                        .build());
    }

    /** Who was elected, as far as the record says. */
    private record Holder(Optional<? extends Id<?>> id, Optional<String> name) {
        String idOrName() {
            return id.map(Id::toString).or(() -> name).orElse("");
        }
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Officer officer && officer.electedByRef().isPresent()) {
            check(
                    officer,
                    new Holder(officer.holderId(), officer.holderName()),
                    officer.electedByRef().get(),
                    context,
                    findings);
        } else if (record instanceof Membership membership
                && membership.electedByRef().isPresent()) {
            check(
                    membership,
                    new Holder(Optional.of(membership.partyId()), Optional.empty()),
                    membership.electedByRef().get(),
                    context,
                    findings);
        }
    }

    private static void check(
            ProceedingsRecord<?> record,
            Holder holder,
            KeyReference reference,
            CheckContext context,
            Findings findings) {
        List<CandidateResult> candidates = vote(reference, context).stream()
                .flatMap(vote -> vote.candidates().stream())
                .toList();
        if (candidates.isEmpty()) {
            findings.notChecked("the candidates of the vote are not known");
            return;
        }
        List<CandidateResult> same = candidates.stream()
                .filter(candidate -> mayBe(holder, candidate, context))
                .toList();
        boolean marked =
                candidates.stream().anyMatch(candidate -> candidate.elected().orElse(false));
        if (same.isEmpty()) {
            report(record, holder, reference, "is no candidate in it", findings);
        } else if (same.stream().noneMatch(candidate -> candidate.elected().orElse(!marked))) {
            report(record, holder, reference, "is not marked as elected in it", findings);
        }
    }

    private static void report(
            ProceedingsRecord<?> record, Holder holder, KeyReference reference, String reason, Findings findings) {
        findings.at(record, "electedByRef")
                .with("holder", holder.idOrName())
                .with("vote", reference)
                .with("reason", reason)
                .add();
    }

    private static Optional<Vote> vote(KeyReference reference, CheckContext context) {
        Action action = context.find(Action.class, reference.recordId());
        return action == null
                ? Optional.empty()
                : Optional.ofNullable(context.once(NotElectedInVote.class, action, NotElectedInVote::votesByKey)
                        .get(reference.key()));
    }

    private static Map<String, Vote> votesByKey(Action action) {
        Map<String, Vote> votes = new HashMap<>();
        action.votes().forEach(vote -> votes.putIfAbsent(vote.key(), vote));
        return votes;
    }

    /** Whether a candidate may be the holder: only ids of one kind, names without a common word, and States by other names tell that not. */
    private static boolean mayBe(Holder holder, CandidateResult candidate, CheckContext context) {
        if (holder.id().isPresent() && candidate.candidateId().isPresent()) {
            PartyFacts held = context.party(holder.id().get());
            PartyFacts stood = context.party(candidate.candidateId().get());
            // A State may stand, and its representative hold the office.
            return held.principal() == stood.principal() || !areOfOneKind(held, stood);
        }
        if (holder.id().isEmpty() && candidate.candidateId().isEmpty()) {
            return shareAWord(words(holder.name()), words(candidate.name()));
        }
        Optional<String> name = holder.id().isPresent() ? candidate.name() : holder.name();
        PartyFacts party = context.party(
                holder.id().isPresent()
                        ? holder.id().get()
                        : candidate.candidateId().orElseThrow());
        return mayBeNamed(party, name.orElse(""), context);
    }

    private static boolean mayBeNamed(PartyFacts party, String name, CheckContext context) {
        if (party.record() == null) {
            return context.stateNamed(name)
                    .map(state -> state.code().equals(party.id()))
                    .orElse(true);
        }
        return !(party.record() instanceof Person person)
                || shareAWord(
                        words(person.names().stream()
                                .flatMap(known -> known.text().texts().values().stream())
                                .toList()),
                        words(ImmutableList.of(name)));
    }

    private static boolean shareAWord(ImmutableSet<String> first, ImmutableSet<String> second) {
        return first.isEmpty()
                || second.isEmpty()
                || !Sets.intersection(first, second).isEmpty();
    }

    private static boolean areOfOneKind(PartyFacts first, PartyFacts second) {
        return (first.isState() && second.isState())
                || (first.record() != null
                        && second.record() != null
                        && first.record().getClass().equals(second.record().getClass()));
    }

    private static ImmutableSet<String> words(Optional<String> name) {
        return words(name.stream().toList());
    }

    private static ImmutableSet<String> words(List<String> names) {
        return names.stream()
                .flatMap(name -> WORDS.splitToStream(name.toLowerCase(Locale.ROOT)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
