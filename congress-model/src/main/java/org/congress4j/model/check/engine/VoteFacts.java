package org.congress4j.model.check.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.Action;
import org.congress4j.model.BallotNote;
import org.congress4j.model.Electorate;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Organization;
import org.congress4j.model.Party;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.code.VoteChoice;
import org.jspecify.annotations.Nullable;

/**
 * What the rules about votes need of one vote, counted once: the voters with their choices, and what the list and the tally tell of
 * each choice. One instance is filled again for each vote.
 */
public final class VoteFacts {
    private static final VoteChoice[] CHOICES = VoteChoice.values();

    private final CheckContext context;
    private final EnumMap<VoteChoice, Long> listed = new EnumMap<>(VoteChoice.class);
    private PartyFacts[] voters = new PartyFacts[256];
    /** Where the voters of each choice start, and where the last end. */
    private final int[] starts = new int[CHOICES.length + 1];

    private int size;
    private boolean knowsAll;
    private int number;
    private int position;
    private @Nullable Action action;
    private @Nullable Vote vote;
    private @Nullable RulesOfProcedure rules;
    private @Nullable DayRange days;
    private boolean weighted;
    private @Nullable ImmutableList<Words> words;

    VoteFacts(CheckContext context) {
        this.context = context;
    }

    void read(Action of, Vote read, int at) {
        action = of;
        position = at;
        vote = read;
        rules = context.rulesOf(of);
        number = context.nextVote();
        size = 0;
        knowsAll = true;
        words = null;
        for (int c = 0; c < CHOICES.length; c++) {
            VoteChoice choice = CHOICES[c];
            starts[c] = size;
            ImmutableList<Id<? extends Party>> ballots = read.ballots().get(choice);
            listed.put(
                    choice,
                    (long) ballots.size() + read.unresolvedBallots().get(choice).size());
            for (int i = 0; i < ballots.size(); i++) {
                add(context.party(ballots.get(i)));
            }
        }
        starts[CHOICES.length] = size;
        days = context.days(read.electorate().flatMap(Electorate::asOf));
        if (days == null) {
            days = context.daysOf(of);
        }
        weighted = false;
        for (BallotNote note : read.ballotNotes()) {
            weighted |= note.weight().isPresent();
        }
    }

    private void add(PartyFacts voter) {
        knowsAll &= voter.isParty();
        if (size == voters.length) {
            voters = Arrays.copyOf(voters, 2 * size);
        }
        voters[size++] = voter;
    }

    public Action action() {
        return requireNonNull(action);
    }

    public Vote vote() {
        return requireNonNull(vote);
    }

    public CheckContext context() {
        return context;
    }

    /** A number that no other vote of this check has, from 1. */
    public int number() {
        return number;
    }

    /** How many voters lead to a party id. */
    public int size() {
        return size;
    }

    /** Whether all these ids lead to parties. */
    boolean knowsAll() {
        return knowsAll;
    }

    public PartyFacts voter(int i) {
        return voters[i];
    }

    public VoteChoice choice(int i) {
        return CHOICES[choiceIndex(i)];
    }

    private int choiceIndex(int i) {
        int choice = 0;
        while (starts[choice + 1] <= i) {
            choice++;
        }
        return choice;
    }

    /** The place in the list of its choice. */
    public int place(int i) {
        return i - starts[choiceIndex(i)];
    }

    @Nullable
    public RulesOfProcedure rules() {
        return rules;
    }

    /** The days on which the vote may have been taken; null if that is not known. */
    @Nullable
    public DayRange days() {
        return days;
    }

    /** The body whose members vote. */
    public Optional<Id<Organization>> bodyId() {
        return vote().electorate().flatMap(Electorate::bodyId).or(action()::bodyId);
    }

    public OptionalLong electorateSize() {
        return vote().electorate().map(Electorate::size).orElse(OptionalLong.empty());
    }

    /** Whether each voter has one vote that counts one, as far as it is known. */
    public boolean oneVoteEach() {
        return !weighted
                && (rules == null
                        || (!rules.weighted().orElse(false)
                                && rules.votesPerMember().orElse(1) == 1));
    }

    /** The entries of the list under a choice, resolved or not. */
    public long listed(VoteChoice choice) {
        return listed.getOrDefault(choice, 0L);
    }

    public boolean hasList() {
        return size > 0 || !vote().unresolvedBallots().isEmpty();
    }

    /**
     * Whether the list names all voters of a choice: the record says so; or it says nothing, and is a roll, since nobody names all in
     * favour and not all against and abstaining. A list of dissenters only is none.
     */
    public boolean lists(VoteChoice choice) {
        if (!vote().listedChoices().isEmpty()) {
            return vote().listedChoices().contains(choice);
        }
        boolean roll = listed(VoteChoice.YES) > 0
                || (hasList()
                        && vote().tally()
                                        .map(Tally::yes)
                                        .orElse(OptionalLong.empty())
                                        .orElse(1)
                                == 0);
        return roll
                && switch (choice) {
                    case YES, NO, ABSTAIN -> true;
                    default -> listed(choice) > 0;
                };
    }

    /** Whether a choice may be one of those that the source does not tell. */
    public boolean hidesChoices() {
        return listed(VoteChoice.UNKNOWN) > 0;
    }

    /** The votes of a choice by the list; empty if it does not name them all or does not tell what they weigh. */
    public Optional<BigDecimal> counted(VoteChoice choice) {
        if (!lists(choice) || hidesChoices()) {
            return Optional.empty();
        }
        if (!weighted) {
            return rules != null && rules.weighted().orElse(false)
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(listed(choice)));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Id<? extends Party> voter : vote().ballots().get(choice)) {
            sum = sum.add(weight(voter.toString(), choice));
        }
        for (String voter : vote().unresolvedBallots().get(choice)) {
            sum = sum.add(weight(voter, choice));
        }
        return Optional.of(sum);
    }

    /** All who are listed as not voting, not taking part or absent; empty if none of these is listed, or the tally tells them apart. */
    public Optional<BigDecimal> countedWithoutVote() {
        Tally tally = vote().tally().orElseThrow();
        if (tally.absent().isPresent() || tally.notParticipating().isPresent()) {
            return counted(VoteChoice.NON_VOTING);
        }
        return listsWithoutVote() && oneVoteEach()
                ? Optional.of(BigDecimal.valueOf(listedWithoutVote()))
                : Optional.empty();
    }

    private boolean listsWithoutVote() {
        return lists(VoteChoice.NON_VOTING) || lists(VoteChoice.ABSENT) || lists(VoteChoice.NOT_PARTICIPATING);
    }

    private long listedWithoutVote() {
        return listed(VoteChoice.NON_VOTING) + listed(VoteChoice.ABSENT) + listed(VoteChoice.NOT_PARTICIPATING);
    }

    /** How many did not vote, by the list or by the tally, whichever tells of more; empty if neither does. */
    public OptionalLong withoutVote() {
        OptionalLong tallied = vote().tally().map(TallySums::withoutVote).orElse(OptionalLong.empty());
        return listsWithoutVote() ? OptionalLong.of(Math.max(listedWithoutVote(), tallied.orElse(0))) : tallied;
    }

    /** The choice under which a voter is listed, by id or name; empty if it is not, or under several. */
    public Optional<VoteChoice> choiceOf(String voter) {
        Optional<VoteChoice> found = Optional.empty();
        for (VoteChoice choice : CHOICES) {
            if (hasVoter(voter, Optional.of(choice))) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(choice);
            }
        }
        return found;
    }

    /** Whether a voter is listed under a choice, or under any. */
    public boolean hasVoter(String voter, Optional<VoteChoice> under) {
        for (int i = 0; i < size; i++) {
            if (voters[i].id().equals(voter) && under.orElse(choice(i)) == choice(i)) {
                return true;
            }
        }
        return vote().unresolvedBallots().entries().stream()
                .anyMatch(entry -> entry.getValue().equals(voter) && under.orElse(entry.getKey()) == entry.getKey());
    }

    public int position() {
        return position;
    }

    private BigDecimal weight(String voter, VoteChoice choice) {
        for (BallotNote note : vote().ballotNotes()) {
            if (note.weight().isPresent() && note.choice().orElse(choice) == choice && voter.equals(voterOf(note))) {
                return new BigDecimal(note.weight().get());
            }
        }
        return BigDecimal.ONE;
    }

    /** The voter of a note as the list names it: the id, or the name as written. */
    public static String voterOf(BallotNote note) {
        return note.voterId().map(Id::toString).or(note::name).orElse("");
    }

    /** The number announced for a choice. */
    public OptionalLong announced(VoteChoice choice) {
        if (vote().tally().isEmpty()) {
            return OptionalLong.empty();
        }
        Tally tally = vote().tally().get();
        return switch (choice) {
            case YES -> tally.yes();
            case NO -> tally.no();
            case ABSTAIN -> tally.abstain();
            case NOT_PARTICIPATING -> tally.notParticipating();
            case ABSENT -> tally.absent();
            case NON_VOTING -> tally.nonVoting();
            case NOT_ELIGIBLE -> tally.notEligible();
            case UNKNOWN -> OptionalLong.empty();
        };
    }

    /** Whether it is the vote that the outcome of the action comes from: the only one, on the whole and not an election. */
    public boolean decidesTheAction() {
        return action().votes().size() == 1
                && isOnTheWhole()
                && vote().candidates().isEmpty();
    }

    /** Whether it is on what the action is about, and not on something that only its title tells. */
    public boolean isOnTheWhole() {
        return vote().title().isEmpty();
    }

    /** What the sentence of the vote, and the announcement of the decision that comes from it, say in numbers. */
    public ImmutableList<Words> words() {
        ImmutableList<Words> known = words;
        if (known == null) {
            ImmutableList.Builder<Words> read = ImmutableList.builder();
            if (vote().sentence().isPresent()) {
                read(vote().sentence().get(), read, "votes", position, "sentence");
            }
            if (action().announcement().isPresent() && decidesTheAction()) {
                read(action().announcement().get(), read, "announcement");
            }
            known = read.build();
            words = known;
        }
        return known;
    }

    private static void read(LocalizedText text, ImmutableList.Builder<Words> words, Object... place) {
        text.texts()
                .forEach((language, sentence) -> VoteWords.numbers(sentence)
                        .ifPresent(numbers -> words.add(new Words(
                                numbers,
                                ImmutableList.builder().add(place).add(language).build()))));
    }

    /**
     * Numbers in words.
     *
     * @param numbers the numbers
     * @param place where they stand in the action
     */
    public record Words(VoteWords.Numbers numbers, ImmutableList<Object> place) {}

    public FindingDraft at(Findings findings, Object... path) {
        Object[] full = new Object[path.length + 2];
        full[0] = "votes";
        full[1] = position;
        System.arraycopy(path, 0, full, 2, path.length);
        return findings.at(action(), full);
    }

    public FindingDraft atVoter(Findings findings, int i) {
        return at(findings, "ballots", choice(i), place(i));
    }
}
