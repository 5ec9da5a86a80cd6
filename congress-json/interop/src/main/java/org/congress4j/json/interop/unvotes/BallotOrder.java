package org.congress4j.json.interop.unvotes;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.Vote;
import org.congress4j.model.code.VoteChoice;

/**
 * The order of the rows of a vote; the record itself keeps only the order within each choice. One letter per row: {@code Y}, {@code N},
 * {@code A} or {@code X} as in the file and {@code U} for the choice {@code unknown}; a small letter if the voter is listed by
 * name only; {@code -} for a row without a voter.
 */
final class BallotOrder {
    static final char NO_BALLOT = '-';

    private static final ImmutableBiMap<Character, VoteChoice> CHOICES = ImmutableBiMap.of(
            'Y', VoteChoice.YES,
            'N', VoteChoice.NO,
            'A', VoteChoice.ABSTAIN,
            'X', VoteChoice.NON_VOTING,
            'U', VoteChoice.UNKNOWN);

    private static final ImmutableMap<VoteChoice, String> MS_VOTES = ImmutableMap.of(
            VoteChoice.YES, "Y",
            VoteChoice.NO, "N",
            VoteChoice.ABSTAIN, "A",
            VoteChoice.NON_VOTING, "X",
            VoteChoice.NOT_PARTICIPATING, "X",
            VoteChoice.ABSENT, "X",
            VoteChoice.NOT_ELIGIBLE, "X",
            VoteChoice.PAIRED, "X",
            VoteChoice.EXCUSED, "X");

    private BallotOrder() {}

    /** The choice that a cell of {@code ms_vote} means; empty if it is none that the Library describes. */
    static Optional<VoteChoice> choice(String msVote) {
        return switch (msVote) {
            case "Y" -> Optional.of(VoteChoice.YES);
            case "N" -> Optional.of(VoteChoice.NO);
            case "A" -> Optional.of(VoteChoice.ABSTAIN);
            // The description of the first edition, of 2024, has NV.
            case "X", "NV" -> Optional.of(VoteChoice.NON_VOTING);
            default -> Optional.empty();
        };
    }

    /** The cell of {@code ms_vote} of a choice: {@code X} for all who surely did not vote, empty if what they did is not told. */
    static String msVote(VoteChoice choice) {
        return MS_VOTES.getOrDefault(choice, "");
    }

    /** The letter of a ballot of the file. */
    static char letter(Ballot ballot) {
        char letter = CHOICES.inverse().getOrDefault(ballot.choice(), NO_BALLOT);
        return ballot.voterId().isPresent() ? letter : Ascii.toLowerCase(letter);
    }

    /** The choices in the order of their list, and after them those of the vote that are not on it. */
    private static Set<VoteChoice> choices(Vote vote) {
        Set<VoteChoice> choices = new LinkedHashSet<>(VoteChoice.LIST.codes());
        choices.addAll(vote.allBallots().keySet());
        choices.addAll(vote.allUnresolvedBallots().keySet());
        return choices;
    }

    /** The ballots of a vote, choice by choice in the order of the choices, those by name only last in each. */
    static List<Ballot> byChoice(Vote vote) {
        List<Ballot> ballots = new ArrayList<>();
        for (VoteChoice choice : choices(vote)) {
            vote.allBallots().get(choice).forEach(id -> ballots.add(new Ballot(choice, Optional.of(id), "")));
            vote.allUnresolvedBallots()
                    .get(choice)
                    .forEach(name -> ballots.add(new Ballot(choice, Optional.empty(), name)));
        }
        return ballots;
    }

    /** The ballots of a vote row by row; empty if these are not the rows of its list, which may have been changed. */
    static Optional<List<Optional<Ballot>>> rows(Vote vote, String letters) {
        Map<VoteChoice, Iterator<Ballot>> resolved = new HashMap<>();
        Map<VoteChoice, Iterator<Ballot>> unresolved = new HashMap<>();
        List<Ballot> all = byChoice(vote);
        for (VoteChoice choice : CHOICES.values()) {
            List<Ballot> ofChoice = all.stream()
                    .filter(ballot -> ballot.choice().equals(choice))
                    .toList();
            resolved.put(
                    choice,
                    ofChoice.stream()
                            .filter(ballot -> ballot.voterId().isPresent())
                            .iterator());
            unresolved.put(
                    choice,
                    ofChoice.stream()
                            .filter(ballot -> ballot.voterId().isEmpty())
                            .iterator());
        }
        List<Optional<Ballot>> rows = new ArrayList<>();
        int ballots = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            VoteChoice choice = CHOICES.get(Ascii.toUpperCase(letter));
            if (choice == null) {
                rows.add(Optional.empty());
                continue;
            }
            Iterator<Ballot> next = (Ascii.isUpperCase(letter) ? resolved : unresolved).get(choice);
            if (next == null || !next.hasNext()) {
                return Optional.empty();
            }
            rows.add(Optional.of(next.next()));
            ballots++;
        }
        return ballots == all.size() ? Optional.of(rows) : Optional.empty();
    }
}
