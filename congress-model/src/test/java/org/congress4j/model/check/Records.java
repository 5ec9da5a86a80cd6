package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.congress4j.model.Action;
import org.congress4j.model.ActionBuilder;
import org.congress4j.model.ActionVerb;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaBuilder;
import org.congress4j.model.AgendaEdition;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.AgendaItemBuilder;
import org.congress4j.model.BallotNote;
import org.congress4j.model.BallotNoteBuilder;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressBuilder;
import org.congress4j.model.Delegation;
import org.congress4j.model.DelegationBuilder;
import org.congress4j.model.Document;
import org.congress4j.model.DocumentBuilder;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.MembershipBuilder;
import org.congress4j.model.MembershipRole;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.OrganizationBuilder;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Participant;
import org.congress4j.model.ParticipantBuilder;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Resolution;
import org.congress4j.model.ResolutionBuilder;
import org.congress4j.model.Session;
import org.congress4j.model.SessionBuilder;
import org.congress4j.model.Source;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementBuilder;
import org.congress4j.model.TimeRange;
import org.congress4j.model.Vote;
import org.congress4j.model.VoteBuilder;

/** Makes small documents for the cases of the rules: each record with no more than a case needs. */
final class Records {
    private Records() {}

    static Proceedings doc(Consumer<ProceedingsBuilder> fill) {
        ProceedingsBuilder builder = Proceedings.builder();
        fill.accept(builder);
        return builder.build();
    }

    static Congress congress(String id, UnaryOperator<CongressBuilder> fill) {
        return fill.apply(Congress.builder().id(Id.of(id)).addName(Name.official("en", "Congress")))
                .build();
    }

    static Organization organization(String id, UnaryOperator<OrganizationBuilder> fill) {
        return fill.apply(Organization.builder().id(Id.of(id)).addName(Name.official("en", "Body")))
                .build();
    }

    static Session session(String id, UnaryOperator<SessionBuilder> fill) {
        return fill.apply(Session.builder().id(Id.of(id))).build();
    }

    static Statement statement(String id, UnaryOperator<StatementBuilder> fill) {
        return fill.apply(Statement.builder().id(Id.of(id))).build();
    }

    static Action action(String id, UnaryOperator<ActionBuilder> fill) {
        return fill.apply(Action.builder().id(Id.of(id)).verb(ActionVerb.ADOPTED))
                .build();
    }

    static Agenda agenda(String id, UnaryOperator<AgendaBuilder> fill) {
        return fill.apply(Agenda.builder().id(Id.of(id)).edition(AgendaEdition.ADOPTED))
                .build();
    }

    static AgendaItem item(String key, UnaryOperator<AgendaItemBuilder> fill) {
        return fill.apply(AgendaItem.builder().key(key)).build();
    }

    static Delegation delegation(String id, String congress, String party, UnaryOperator<DelegationBuilder> fill) {
        return fill.apply(Delegation.builder()
                        .id(Id.of(id))
                        .congressId(Id.of(congress))
                        .partyId(Id.of(party)))
                .build();
    }

    static Participant participant(String id, UnaryOperator<ParticipantBuilder> fill) {
        return fill.apply(Participant.builder().id(Id.of(id)).writtenName("A. Person"))
                .build();
    }

    static Person person(String id) {
        return Person.builder()
                .id(Id.of(id))
                .addName(Name.official("en", "A. Person"))
                .build();
    }

    static MemberState state(String id) {
        return MemberState.builder()
                .id(Id.of(id))
                .addName(Name.shortForm("en", "State"))
                .build();
    }

    static Document document(String id, UnaryOperator<DocumentBuilder> fill) {
        return fill.apply(Document.builder().id(Id.of(id))).build();
    }

    static Resolution resolution(String id, UnaryOperator<ResolutionBuilder> fill) {
        return fill.apply(Resolution.builder().id(Id.of(id))).build();
    }

    static Source source(String id) {
        return Source.builder().id(Id.of(id)).build();
    }

    static Membership membership(String id, String party, String organization, UnaryOperator<MembershipBuilder> fill) {
        return fill.apply(Membership.builder()
                        .id(Id.of(id))
                        .partyId(Id.of(party))
                        .organizationId(Id.of(organization))
                        .role(MembershipRole.MEMBER))
                .build();
    }

    /** An action with one vote. */
    static Action voted(UnaryOperator<VoteBuilder> fill) {
        return action("a", action -> action.addVote(vote(fill)));
    }

    static Vote vote(UnaryOperator<VoteBuilder> fill) {
        return fill.apply(Vote.builder().key("v")).build();
    }

    static BallotNote note(String voter, UnaryOperator<BallotNoteBuilder> fill) {
        return fill.apply(BallotNote.builder().voterId(Id.of(voter))).build();
    }

    static ImmutableList<Id<MemberState>> states(String... codes) {
        return ImmutableList.copyOf(codes).stream().map(Id::<MemberState>of).collect(ImmutableList.toImmutableList());
    }

    static PartialDate date(String date) {
        return PartialDate.of(date);
    }

    static PartialDateTime time(String time) {
        return PartialDateTime.of(time);
    }

    static TimeRange range(String start, String end) {
        return TimeRange.builder().start(time(start)).end(time(end)).build();
    }

    static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }
}
