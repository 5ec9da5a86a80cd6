package org.congress4j.model.check.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.congress4j.model.Action;
import org.congress4j.model.BallotNote;
import org.congress4j.model.CastingVote;
import org.congress4j.model.College;
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
 * What the rules about votes need to know of one vote, counted once: the voters with their choices, and what the list
 * and the tally say about each choice. Voters are numbered from 0 in the order of the choices, and those that are listed by college
 * after the others. One instance is filled anew for each vote, so a rule must not keep it.
 */
public final class VoteFacts {
    private static final ImmutableSet<VoteChoice> RESULT =
            ImmutableSet.of(VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN);
    /** In a vote of fewer, whoever presses the wrong button is seen at once. */
    private static final int MANY = 30;

    private static final int MOST_CORRECTED = 2;

    private static final ImmutableList<VoteChoice> KNOWN =
            VoteChoice.LIST.codes().asList();

    private final CheckContext context;
    private PartyFacts[] voters = new PartyFacts[256];
    /** The index of the choice of each voter. */
    private int[] chosen = new int[256];
    /** The index of the first voter of each choice, and after them the number of voters. */
    private int[] starts = new int[KNOWN.size() + 1];
    /** How many are listed under each choice, by id or by name. */
    private long[] listed = new long[KNOWN.size()];

    private ImmutableList<VoteChoice> choices = KNOWN;

    /** The colleges of the voters that are listed by college, and their places in its lists. */
    private int[] collegeOf = new int[0];

    private int[] placeInCollege = new int[0];

    private int size;
    /** How many voters the list of the vote itself has. */
    private int inVote;

    private boolean hasNames;
    private boolean listsByCollege;
    private boolean knowsAll;
    private int number;
    private int position;
    private @Nullable Action action;
    private @Nullable Vote vote;
    private @Nullable RulesOfProcedure rules;
    private @Nullable DayRange days;
    private boolean weighted;
    private @Nullable ImmutableList<ResultWords> words;
    private @Nullable Map<String, Set<VoteChoice>> choicesOfVoters;
    private @Nullable Map<String, String> weights;
    private @Nullable Map<String, String> collegesByNote;
    private @Nullable Map<VoteChoice, Integer> places;
    private @Nullable ImmutableSet<VoteChoice> listedChoices;
    private @Nullable ImmutableList<NamedVoters> named;
    private @Nullable ImmutableList<Vote> standing;

    VoteFacts(CheckContext context) {
        this.context = context;
    }

    void read(Action of, Vote read, int at) {
        // Each action has a first vote.
        if (at == 0) {
            standing = null;
        }
        choicesOfVoters = null;
        weights = null;
        collegesByNote = null;
        places = null;
        listedChoices = null;
        named = null;
        action = of;
        position = at;
        vote = read;
        rules = context.rulesOf(of);
        number = context.nextVote();
        size = 0;
        knowsAll = true;
        words = null;
        choices = choicesOf(read);
        if (listed.length < choices.size()) {
            listed = new long[choices.size()];
            starts = new int[choices.size() + 1];
        }
        for (int c = 0; c < choices.size(); c++) {
            VoteChoice choice = choices.get(c);
            starts[c] = size;
            ImmutableList<Id<? extends Party>> ballots = read.ballots().get(choice);
            listed[c] =
                    (long) ballots.size() + read.unresolvedBallots().get(choice).size();
            for (int i = 0; i < ballots.size(); i++) {
                add(context.party(ballots.get(i)), c);
            }
        }
        starts[choices.size()] = size;
        inVote = size;
        hasNames = !read.unresolvedBallots().isEmpty();
        listsByCollege = false;
        for (int i = 0; i < read.colleges().size(); i++) {
            if (read.colleges().get(i).hasList()) {
                readCollege(read.colleges().get(i), i);
            }
        }
        days = context.days(read.electorate().flatMap(Electorate::asOf));
        if (days == null) {
            days = context.daysOf(of);
        }
        weighted = false;
        for (BallotNote note : read.ballotNotes()) {
            weighted |= note.weight().isPresent();
        }
    }

    private void readCollege(College college, int index) {
        listsByCollege = true;
        hasNames |= !college.unresolvedBallots().isEmpty();
        for (int c = 0; c < choices.size(); c++) {
            ImmutableList<Id<? extends Party>> ballots = college.ballots().get(choices.get(c));
            listed[c] += (long) ballots.size()
                    + college.unresolvedBallots().get(choices.get(c)).size();
            for (int i = 0; i < ballots.size(); i++) {
                int number = size - inVote;
                if (number == collegeOf.length) {
                    collegeOf = Arrays.copyOf(collegeOf, 2 * number + 16);
                    placeInCollege = Arrays.copyOf(placeInCollege, 2 * number + 16);
                }
                collegeOf[number] = index;
                placeInCollege[number] = i;
                add(context.party(ballots.get(i)), c);
            }
        }
    }

    private static boolean areKnown(College college) {
        return areKnown(college.ballots().keySet())
                && areKnown(college.unresolvedBallots().keySet())
                && areKnown(college.listedChoices());
    }

    private static ImmutableList<VoteChoice> choicesOf(Vote vote) {
        boolean known = areKnown(vote.ballots().keySet())
                && areKnown(vote.unresolvedBallots().keySet())
                && areKnown(vote.listedChoices())
                && vote.colleges().stream().allMatch(VoteFacts::areKnown)
                && (vote.tally().isEmpty()
                        || areKnown(vote.tally().get().others().keySet()));
        return known
                ? KNOWN
                : ImmutableSet.<VoteChoice>builder()
                        .addAll(KNOWN)
                        .addAll(vote.allBallots().keySet())
                        .addAll(vote.allUnresolvedBallots().keySet())
                        .addAll(vote.listedChoices())
                        .addAll(vote.colleges().stream()
                                .flatMap(college -> college.listedChoices().stream())
                                .toList())
                        .addAll(vote.tally()
                                .map(Tally::others)
                                .orElse(ImmutableMap.of())
                                .keySet())
                        .build()
                        .asList();
    }

    private static boolean areKnown(Iterable<VoteChoice> choices) {
        for (VoteChoice choice : choices) {
            if (!choice.isRecognized()) {
                return false;
            }
        }
        return true;
    }

    /** {@return the choices of the list, in its order, and after them those of this vote that are not on the list} */
    public ImmutableList<VoteChoice> choices() {
        return choices;
    }

    private void add(PartyFacts voter, int choice) {
        knowsAll &= voter.isParty();
        if (size == voters.length) {
            voters = Arrays.copyOf(voters, 2 * size);
            chosen = Arrays.copyOf(chosen, 2 * size);
        }
        chosen[size] = choice;
        voters[size++] = voter;
    }

    /** {@return the action that the vote belongs to} */
    public Action action() {
        return requireNonNull(action);
    }

    /** {@return the vote} */
    public Vote vote() {
        return requireNonNull(vote);
    }

    /** {@return the document and what the check knows of it} */
    public CheckContext context() {
        return context;
    }

    /** {@return the number of the vote, unique in the check, counted from 1} */
    public int number() {
        return number;
    }

    /** {@return how many voters the list names by id; those listed by name only are not among them} */
    public int size() {
        return size;
    }

    /** Whether all these ids lead to parties. */
    boolean knowsAll() {
        return knowsAll;
    }

    /** How many of them the list of the vote itself names; they come first. */
    int sizeOfVote() {
        return inVote;
    }

    /**
     * {@return a voter}
     *
     * @param i the index of the voter, from 0 to {@link #size} - 1
     */
    public PartyFacts voter(int i) {
        return voters[i];
    }

    /**
     * {@return what a voter chose}
     *
     * @param i the index of the voter, from 0 to {@link #size} - 1
     */
    public VoteChoice choice(int i) {
        return choices.get(chosen[i]);
    }

    /**
     * {@return the index of a voter in the list of the same choice, from 0}
     *
     * @param i the index of the voter, from 0 to {@link #size} - 1
     */
    public int place(int i) {
        return i < inVote ? i - starts[chosen[i]] : placeInCollege[i - inVote];
    }

    /**
     * {@return the index of the college in whose list a voter stands, from 0; -1 if the voter stands in the list of the vote itself}
     *
     * @param i the index of the voter, from 0 to {@link #size} - 1
     */
    public int college(int i) {
        return i < inVote ? -1 : collegeOf[i - inVote];
    }

    /** {@return the lists of voters whose name leads to no party, by choice, those of colleges after those of the vote} */
    public ImmutableList<NamedVoters> namedVoters() {
        if (!hasNames) {
            return ImmutableList.of();
        }
        ImmutableList<NamedVoters> known = named;
        if (known == null) {
            ImmutableList.Builder<NamedVoters> lists = ImmutableList.builder();
            addNamed(vote().unresolvedBallots(), -1, lists);
            for (int i = 0; i < vote().colleges().size(); i++) {
                addNamed(vote().colleges().get(i).unresolvedBallots(), i, lists);
            }
            known = lists.build();
            named = known;
        }
        return known;
    }

    private static void addNamed(
            ImmutableListMultimap<VoteChoice, String> voters, int college, ImmutableList.Builder<NamedVoters> lists) {
        voters.keySet().forEach(choice -> lists.add(new NamedVoters(choice, voters.get(choice), college)));
    }

    /** {@return the rules of procedure under which the vote was taken; null if none are stated} */
    @Nullable
    public RulesOfProcedure rules() {
        return rules;
    }

    /** {@return the days on which the vote may have been taken; null if they are not known} */
    @Nullable
    public DayRange days() {
        return days;
    }

    /** {@return the body whose members vote; empty if it is not stated} */
    public Optional<Id<Organization>> bodyId() {
        return vote().electorate().flatMap(Electorate::bodyId).or(action()::bodyId);
    }

    /** {@return how many were entitled to vote; empty if not stated} */
    public OptionalLong electorateSize() {
        return vote().electorate().map(Electorate::size).orElse(OptionalLong.empty());
    }

    /** {@return whether each voter has one vote, without weights, as far as is known} */
    public boolean oneVoteEach() {
        return !weighted
                && (rules == null
                        || (!rules.weighted().orElse(false)
                                && rules.votesPerMember().orElse(1) == 1));
    }

    /**
     * {@return how many are listed under a choice, by id or by name}
     *
     * @param choice the choice
     */
    public long listed(VoteChoice choice) {
        int place = placeOf(choice);
        return place < 0 ? 0 : listed[place];
    }

    private int placeOf(VoteChoice choice) {
        if (choices.size() == KNOWN.size()) {
            return KNOWN.indexOf(choice);
        }
        Map<VoteChoice, Integer> known = places;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < choices.size(); i++) {
                known.put(choices.get(i), i);
            }
            places = known;
        }
        return known.getOrDefault(choice, -1);
    }

    /** {@return whether any voters are listed, by id or by name} */
    public boolean hasList() {
        return size > 0 || hasNames;
    }

    /**
     * {@return whether the list names all voters of a choice: the record says so or, if it says nothing, the list is a
     *     roll. A roll names those in favour, and then also those against and abstaining; a list of dissenters only is
     *     not a roll. Where voters are listed by college, those of each must be.}
     *
     * @param choice the choice
     */
    public boolean lists(VoteChoice choice) {
        if (listsByCollege && !everyCollegeLists(choice)) {
            return false;
        }
        if (!vote().listedChoices().isEmpty()) {
            ImmutableSet<VoteChoice> said = listedChoices;
            if (said == null) {
                said = ImmutableSet.copyOf(vote().listedChoices());
                listedChoices = said;
            }
            return said.contains(choice);
        }
        boolean everyCollegeSaysSo = listsByCollege
                && vote().colleges().stream()
                        .noneMatch(college -> college.listedChoices().isEmpty());
        if (everyCollegeSaysSo) {
            return true;
        }
        boolean roll = listed(VoteChoice.YES) > 0
                || (hasList()
                        && vote().tally()
                                        .map(Tally::yes)
                                        .orElse(OptionalLong.empty())
                                        .orElse(1)
                                == 0);
        return roll
                && (choice.equals(VoteChoice.YES)
                        || choice.equals(VoteChoice.NO)
                        || choice.equals(VoteChoice.ABSTAIN)
                        || listed(choice) > 0);
    }

    private boolean everyCollegeLists(VoteChoice choice) {
        return vote().colleges().stream()
                .allMatch(college -> college.hasList()
                        && (college.listedChoices().isEmpty()
                                || college.listedChoices().contains(choice)));
    }

    /**
     * {@return the votes of a choice by the list of a college, with their weights; empty if it has none, it does not name all of them, or
     *     their weights are not known}
     *
     * <p>Where the vote has one list, the notes on its voters tell the college, if each has one.
     *
     * @param college the college, one of the vote
     * @param choice the choice
     */
    public Optional<BigDecimal> counted(College college, VoteChoice choice) {
        if (!weighted && rules != null && rules.weighted().orElse(false)) {
            return Optional.empty();
        }
        return college.hasList() ? countedInList(college, choice) : countedByNotes(college, choice);
    }

    private Optional<BigDecimal> countedInList(College college, VoteChoice choice) {
        ImmutableList<VoteChoice> said =
                college.listedChoices().isEmpty() ? vote().listedChoices() : college.listedChoices();
        long inFavour = (long) college.ballots().get(VoteChoice.YES).size()
                + college.unresolvedBallots().get(VoteChoice.YES).size();
        boolean roll = inFavour > 0
                || college.tally().map(Tally::yes).orElse(OptionalLong.empty()).orElse(1) == 0;
        boolean hidden = college.ballots().containsKey(VoteChoice.UNKNOWN)
                || college.unresolvedBallots().containsKey(VoteChoice.UNKNOWN);
        boolean lists = said.isEmpty() ? roll && RESULT.contains(choice) : said.contains(choice);
        return lists && !hidden
                ? Optional.of(sum(
                        college.ballots().get(choice),
                        college.unresolvedBallots().get(choice),
                        choice))
                : Optional.empty();
    }

    private Optional<BigDecimal> countedByNotes(College college, VoteChoice choice) {
        boolean hasNotes =
                vote().ballotNotes().stream().anyMatch(note -> note.collegeKey().isPresent());
        if (!hasNotes || listsByCollege || !lists(choice) || hidesChoices()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String voter : votersOf(choice)) {
            Optional<String> key = collegeOf(voter, choice);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            sum = key.get().equals(college.key()) ? sum.add(weight(voter, choice)) : sum;
        }
        return Optional.of(sum);
    }

    private ImmutableList<String> votersOf(VoteChoice choice) {
        ImmutableList.Builder<String> voters = ImmutableList.builder();
        vote().ballots().get(choice).forEach(voter -> voters.add(voter.toString()));
        return voters.addAll(vote().unresolvedBallots().get(choice)).build();
    }

    private Optional<String> collegeOf(String voter, VoteChoice choice) {
        Map<String, String> known = collegesByNote;
        if (known == null) {
            known = new HashMap<>();
            for (BallotNote note : vote().ballotNotes()) {
                if (note.collegeKey().isPresent()) {
                    known.putIfAbsent(
                            voterOf(note)
                                    + note.choice().map(only -> "\n" + only).orElse(""),
                            note.collegeKey().get());
                }
            }
            collegesByNote = known;
        }
        String ofChoice = known.get(voter + "\n" + choice);
        return Optional.ofNullable(ofChoice == null ? known.get(voter) : ofChoice);
    }

    private BigDecimal sum(
            ImmutableList<Id<? extends Party>> ballots, ImmutableList<String> unresolved, VoteChoice choice) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Id<? extends Party> voter : ballots) {
            sum = sum.add(weight(voter.toString(), choice));
        }
        for (String voter : unresolved) {
            sum = sum.add(weight(voter, choice));
        }
        return sum;
    }

    /** {@return whether some voters are listed without what they chose} */
    public boolean hidesChoices() {
        return listed(VoteChoice.UNKNOWN) > 0;
    }

    /**
     * {@return the votes of a choice by the list, with their weights; empty if the list does not name all of them, or
     *     their weights are not known}
     *
     * @param choice the choice
     */
    public Optional<BigDecimal> counted(VoteChoice choice) {
        if (!lists(choice) || hidesChoices()) {
            return Optional.empty();
        }
        if (!weighted) {
            return rules != null && rules.weighted().orElse(false)
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(listed(choice)));
        }
        return Optional.of(sum(
                vote().allBallots().get(choice), vote().allUnresolvedBallots().get(choice), choice));
    }

    /**
     * {@return those listed as not voting, not participating or absent, to compare with the number that the tally has
     *     for all of them; only those not voting if the tally counts the others apart; empty if the list does not name
     *     them}
     * @throws java.util.NoSuchElementException if the vote has no tally
     */
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

    /** {@return how many did not vote, by the list or the tally, whichever is more; empty if neither says} */
    public OptionalLong withoutVote() {
        OptionalLong tallied = vote().tally().map(TallySums::withoutVote).orElse(OptionalLong.empty());
        return listsWithoutVote() ? OptionalLong.of(Math.max(listedWithoutVote(), tallied.orElse(0))) : tallied;
    }

    /**
     * {@return the choice under which a voter is listed; empty if the voter is not listed, or under more than one}
     *
     * @param voter the id of the voter, or the name as written
     */
    public Optional<VoteChoice> choiceOf(String voter) {
        Set<VoteChoice> under = choicesOf(voter);
        return under.size() == 1 ? under.stream().findFirst() : Optional.empty();
    }

    /**
     * {@return the choices under which a voter is listed, in the order of {@link #choices}; empty if the voter is not listed}
     *
     * @param voter the id of the voter, or the name as written
     */
    public Set<VoteChoice> choicesOf(String voter) {
        Map<String, Set<VoteChoice>> known = choicesOfVoters;
        if (known == null) {
            known = new HashMap<>();
            ImmutableListMultimap<VoteChoice, Id<? extends Party>> ballots = vote().allBallots();
            ImmutableListMultimap<VoteChoice, String> unresolved = vote().allUnresolvedBallots();
            for (VoteChoice choice : choices) {
                for (Id<? extends Party> id : ballots.get(choice)) {
                    put(known, id.toString(), choice);
                }
                for (String name : unresolved.get(choice)) {
                    put(known, name, choice);
                }
            }
            choicesOfVoters = known;
        }
        return known.getOrDefault(voter, Set.of());
    }

    private static void put(Map<String, Set<VoteChoice>> known, String voter, VoteChoice choice) {
        Set<VoteChoice> under = known.putIfAbsent(voter, Set.of(choice));
        if (under instanceof LinkedHashSet) {
            under.add(choice);
        } else if (under != null && !under.contains(choice)) {
            // Nearly all are listed under one choice.
            Set<VoteChoice> several = new LinkedHashSet<>(under);
            several.add(choice);
            known.put(voter, several);
        }
    }

    /**
     * {@return whether a voter is listed under a choice}
     *
     * @param voter the id of the voter, or the name as written
     * @param under the choice; empty for any
     */
    public boolean hasVoter(String voter, Optional<VoteChoice> under) {
        Set<VoteChoice> found = choicesOf(voter);
        return under.isEmpty() ? !found.isEmpty() : found.contains(under.get());
    }

    /**
     * {@return whether a number differs from the list only by the casting vote, which either may include}
     *
     * @param choice the choice that both are about
     * @param number the number
     * @param listed the number by the list
     */
    public boolean castingVoteExplains(VoteChoice choice, BigDecimal number, BigDecimal listed) {
        BigDecimal more = number.subtract(listed);
        return castingVoteMayBe(choice, 1)
                && (more.compareTo(BigDecimal.ONE) == 0
                        || (more.compareTo(BigDecimal.ONE.negate()) == 0
                                && hasVoter(voterOf(vote().castingVote().orElseThrow()), Optional.of(choice))));
    }

    /**
     * {@return whether the casting vote, of which there is at most one, may be a difference in the numbers of a choice}
     *
     * @param choice the choice
     * @param difference the difference
     */
    public boolean castingVoteMayBe(VoteChoice choice, long difference) {
        return difference == 1
                && vote().castingVote()
                        .filter(casting -> casting.choice().equals(choice))
                        .isPresent();
    }

    /**
     * {@return who cast the casting vote: the id, or the name as written}
     *
     * @param casting the casting vote
     */
    public static String voterOf(CastingVote casting) {
        return casting.voterId().map(Id::toString).or(casting::name).orElse("");
    }

    /** {@return the index of the vote among those of its action, from 0} */
    public int position() {
        return position;
    }

    private BigDecimal weight(String voter, VoteChoice choice) {
        Map<String, String> known = weights;
        if (known == null) {
            known = new HashMap<>();
            for (BallotNote note : vote().ballotNotes()) {
                if (note.weight().isPresent()) {
                    addWeight(known, note, note.weight().get());
                }
            }
            weights = known;
        }
        String weight = known.get(voter + "\n" + choice);
        weight = weight == null ? known.get(voter) : weight;
        return weight == null ? BigDecimal.ONE : new BigDecimal(weight);
    }

    /** The first note on a choice or, if it comes before, on any. */
    private static void addWeight(Map<String, String> known, BallotNote note, String weight) {
        String voter = voterOf(note);
        if (note.choice().isEmpty()) {
            known.putIfAbsent(voter, weight);
        } else if (!known.containsKey(voter)) {
            known.putIfAbsent(voter + "\n" + note.choice().get(), weight);
        }
    }

    /**
     * {@return the voter that a note is about, as the list names it: the id, or the name as written; empty if the note
     *     has neither}
     *
     * @param note the note
     */
    public static String voterOf(BallotNote note) {
        return note.voterId().map(Id::toString).or(note::name).orElse("");
    }

    /**
     * {@return the number that the tally has for a choice; empty if there is none}
     *
     * @param choice the choice
     */
    public OptionalLong announced(VoteChoice choice) {
        return vote().tally().map(tally -> tally.of(choice)).orElse(OptionalLong.empty());
    }

    /** {@return how many had no right to vote, by the list or the tally, whichever is more; 0 if neither says} */
    public long notEligible() {
        return Math.max(
                listed(VoteChoice.NOT_ELIGIBLE),
                announced(VoteChoice.NOT_ELIGIBLE).orElse(0));
    }

    /**
     * {@return whether words may state the result as it was announced, and the numbers that of the vote as it was corrected at the meeting:
     *     in a vote of many, as many took part, and one or two of them chose otherwise}
     *
     * @param words the numbers in words
     * @param numbers the numbers to compare them with, those of the tally or of the list
     */
    public static boolean mayBeCorrected(
            ResultNumbers words, Function<VoteChoice, ? extends Optional<? extends Number>> numbers) {
        long sum = 0;
        long moved = 0;
        long difference = 0;
        for (Map.Entry<VoteChoice, Long> stated : words.byChoice().entrySet()) {
            Optional<? extends Number> number = numbers.apply(stated.getKey());
            if (number.isEmpty()) {
                return false;
            }
            long more = number.get().longValue() - stated.getValue();
            sum += stated.getValue();
            moved += Math.max(more, 0);
            difference += more;
        }
        return words.byChoice().size() == RESULT.size() && sum >= MANY && difference == 0 && moved <= MOST_CORRECTED;
    }

    /**
     * {@return whether the outcome of the action comes from this vote: it is the only one that stands, on the whole, and not an
     *     election}
     */
    public boolean decidesTheAction() {
        return standsAlone() && isOnTheWhole() && vote().candidates().isEmpty();
    }

    private boolean standsAlone() {
        if (action().votes().size() == 1) {
            return true;
        }
        ImmutableList<Vote> known = standing;
        if (known == null) {
            known = action().standingVotes();
            standing = known;
        }
        return known.size() == 1 && known.get(0).equals(vote());
    }

    /**
     * {@return whether it is on the subject of the action; a vote with a title of its own may be on something else}
     */
    public boolean isOnTheWhole() {
        return vote().title().isEmpty();
    }

    /**
     * {@return the results that the sentence of the vote, and the announcement of the decision that comes from it,
     *     state in words; empty if they state none}
     */
    public ImmutableList<ResultWords> words() {
        ImmutableList<ResultWords> known = words;
        if (known == null) {
            ImmutableList.Builder<ResultWords> read = ImmutableList.builder();
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

    private static void read(LocalizedText text, ImmutableList.Builder<ResultWords> words, Object... place) {
        text.texts()
                .forEach((language, sentence) -> VoteWords.numbers(sentence)
                        .ifPresent(numbers -> words.add(new ResultWords(
                                numbers,
                                ImmutableList.builder().add(place).add(language).build()))));
    }

    /**
     * {@return the draft of a finding in the vote}
     *
     * @param findings where to report
     * @param path the names and indices from the vote to the place, such as {@code "tally", "yes"}; none for the vote
     *     as a whole
     */
    public FindingDraft at(Findings findings, Object... path) {
        Object[] full = new Object[path.length + 2];
        full[0] = "votes";
        full[1] = position;
        System.arraycopy(path, 0, full, 2, path.length);
        return findings.at(action(), full);
    }

    /**
     * {@return the draft of a finding at a voter}
     *
     * @param findings where to report
     * @param i the index of the voter, from 0 to {@link #size} - 1
     */
    public FindingDraft atVoter(Findings findings, int i) {
        return i < inVote
                ? at(findings, "ballots", choice(i), place(i))
                : at(findings, "colleges", college(i), "ballots", choice(i), place(i));
    }

    /**
     * {@return the draft of a finding at a voter whose name leads to no party}
     *
     * @param findings where to report
     * @param voters the list in which the name stands
     * @param i the index of the name in the list, from 0
     */
    public FindingDraft atName(Findings findings, NamedVoters voters, int i) {
        return voters.college() < 0
                ? at(findings, "unresolvedBallots", voters.choice(), i)
                : at(findings, "colleges", voters.college(), "unresolvedBallots", voters.choice(), i);
    }

    /**
     * {@return the draft of a finding at the lists of voters: that of the vote or, if it has none, the colleges}
     *
     * @param findings where to report
     */
    public FindingDraft atLists(Findings findings) {
        boolean byCollegeOnly =
                listsByCollege && inVote == 0 && vote().unresolvedBallots().isEmpty();
        return at(findings, byCollegeOnly ? "colleges" : "ballots");
    }
}
