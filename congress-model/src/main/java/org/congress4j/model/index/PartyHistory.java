package org.congress4j.model.index;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.congress4j.model.Action;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.Membership;
import org.congress4j.model.Officer;
import org.congress4j.model.Participant;
import org.congress4j.model.Party;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.TreatyAction;

/**
 * Everything that the records say of one party: what it was a member of, held, said, voted, sponsored and signed, each kind in time. What
 * its delegations and the participants in them did is its doing, too, and what a person did as a participant is that of the person.
 *
 * <p>What has no day, itself or through its session, action or congress, comes last; what has the same day comes in the order of the
 * document. Each method takes as long as what it returns, sorted; the lists are made when they are asked for.
 */
public final class PartyHistory {
    private final ProceedingsIndex index;
    private final Id<? extends Party> partyId;

    PartyHistory(ProceedingsIndex index, Id<? extends Party> partyId) {
        this.index = index;
        this.partyId = partyId;
    }

    /** {@return the id of the party, such as {@code JPN}} */
    public Id<? extends Party> partyId() {
        return partyId;
    }

    /** {@return the memberships of the party, by the start of their periods} */
    public ImmutableList<Membership> memberships() {
        return inTime(index.membershipsOf(partyId));
    }

    /** {@return the delegations of the party} */
    public ImmutableList<Delegation> delegations() {
        return inTime(index.delegationsOf(partyId));
    }

    /** {@return the participants who are the party, if it is a person, or who are in its delegations} */
    public ImmutableList<Participant> participants() {
        return inTime(index.aliases(partyId).participants());
    }

    /** {@return the offices that the party held, itself or through its participants} */
    public ImmutableList<Officer> offices() {
        return inTime(distinct(index::officesOf));
    }

    /** {@return the sessions in which the party presided, itself or through its participants} */
    public ImmutableList<Session> sessionsChaired() {
        return inTime(distinct(index::sessionsChairedBy));
    }

    /** {@return what the party said} */
    public ImmutableList<Statement> statements() {
        return inTime(index.statementsBy(partyId));
    }

    /** {@return what others said on behalf of the party} */
    public ImmutableList<Statement> statementsOnBehalf() {
        return inTime(index.statementsOnBehalfOf(partyId));
    }

    /** {@return what the party did in votes, itself or through its participants} */
    public ImmutableList<CastVote> votes() {
        return this.<CastVote>distinct(index::votesOf).stream()
                .sorted(Comparator.comparing(cast -> day(cast.action())))
                .collect(toImmutableList());
    }

    /** {@return the actions that the party moved} */
    public ImmutableList<Action> actionsMoved() {
        return inTime(distinct(index::actionsMovedBy));
    }

    /** {@return what the party sponsored} */
    public ImmutableList<Sponsorship> sponsorships() {
        return inTime(distinct(index::sponsorshipsBy));
    }

    /** {@return what the party said about texts, such as reservations} */
    public ImmutableList<PositionStatement> positions() {
        return inTime(distinct(index::positionsOf));
    }

    /** {@return what the party did with treaties} */
    public ImmutableList<TreatyAction> treatyActions() {
        return inTime(index.treatyActionsOf(partyId));
    }

    /**
     * {@return every place in which a record names the party, one of its delegations or of its participants, as whatever that may be, such as
     *     a candidate or an addressee}
     */
    public ImmutableList<Involvement> involvements() {
        return index.aliases(partyId).ids().stream()
                .flatMap(id -> index.involvements().of(id).stream())
                .map(mention -> new Involvement(mention.record(), mention.member(), index.dayOf(mention.record())))
                .sorted(Comparator.comparing(involvement -> involvement.day().orElse(LocalDate.MAX)))
                .collect(toImmutableList());
    }

    /** {@return the records that name the party, one of its delegations or of its participants, each once, by their type in time} */
    public ImmutableListMultimap<String, ProceedingsRecord<?>> records() {
        Set<ProceedingsRecord<?>> records = new LinkedHashSet<>();
        involvements().forEach(involvement -> records.add(involvement.record()));
        return ImmutableListMultimap.copyOf(Multimaps.index(records, ProceedingsRecord::type));
    }

    private <T> ImmutableList<T> distinct(Lookup<T> lookup) {
        return index.aliases(partyId).ids().stream()
                .<T>flatMap(id -> lookup.of(Id.of(id)).stream())
                .distinct()
                .collect(toImmutableList());
    }

    private <R extends ProceedingsRecord<R>> ImmutableList<R> inTime(ImmutableList<R> records) {
        return records.stream().sorted(Comparator.comparing(this::day)).collect(toImmutableList());
    }

    private LocalDate day(ProceedingsRecord<?> record) {
        return index.dayOf(record).orElse(LocalDate.MAX);
    }

    /** What a party did. */
    private interface Lookup<T> {
        ImmutableList<T> of(Id<Party> party);
    }

    /** {@return the party, such as <em>PartyHistory of JPN</em>} */
    @Override
    public String toString() {
        return "PartyHistory of " + partyId;
    }
}
