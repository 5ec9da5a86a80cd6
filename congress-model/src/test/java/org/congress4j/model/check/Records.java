package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.congress4j.model.Action;
import org.congress4j.model.ActionBuilder;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaBuilder;
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
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AgendaEdition;
import org.congress4j.model.code.MembershipRole;

/** Makes small documents for the cases of the rules: each record with no more than a case needs. */
public final class Records {
    private Records() {}

    public static Proceedings doc(Consumer<ProceedingsBuilder> fill) {
        ProceedingsBuilder builder = Proceedings.builder();
        fill.accept(builder);
        return builder.build();
    }

    public static Congress congress(String id, UnaryOperator<CongressBuilder> fill) {
        return fill.apply(Congress.builder().id(Id.of(id)).addName(Name.official("en", "Congress")))
                .build();
    }

    public static Organization organization(String id, UnaryOperator<OrganizationBuilder> fill) {
        return fill.apply(Organization.builder().id(Id.of(id)).addName(Name.official("en", "Body")))
                .build();
    }

    public static Session session(String id, UnaryOperator<SessionBuilder> fill) {
        return fill.apply(Session.builder().id(Id.of(id))).build();
    }

    public static Statement statement(String id, UnaryOperator<StatementBuilder> fill) {
        return fill.apply(Statement.builder().id(Id.of(id))).build();
    }

    public static Action action(String id, UnaryOperator<ActionBuilder> fill) {
        return fill.apply(Action.builder().id(Id.of(id)).verb(ActionVerb.ADOPTED))
                .build();
    }

    public static Agenda agenda(String id, UnaryOperator<AgendaBuilder> fill) {
        return fill.apply(Agenda.builder().id(Id.of(id)).edition(AgendaEdition.ADOPTED))
                .build();
    }

    public static AgendaItem item(String key, UnaryOperator<AgendaItemBuilder> fill) {
        return fill.apply(AgendaItem.builder().key(key)).build();
    }

    public static Delegation delegation(
            String id, String congress, String party, UnaryOperator<DelegationBuilder> fill) {
        return fill.apply(Delegation.builder()
                        .id(Id.of(id))
                        .congressId(Id.of(congress))
                        .partyId(Id.of(party)))
                .build();
    }

    public static Participant participant(String id, UnaryOperator<ParticipantBuilder> fill) {
        return fill.apply(Participant.builder().id(Id.of(id)).writtenName("The " + id))
                .build();
    }

    public static Person person(String id) {
        return Person.builder()
                .id(Id.of(id))
                .addName(Name.official("en", "A. Person"))
                .build();
    }

    public static MemberState state(String id) {
        return MemberState.builder()
                .id(Id.of(id))
                .addName(Name.shortForm("en", "State"))
                .build();
    }

    public static Document document(String id, UnaryOperator<DocumentBuilder> fill) {
        return fill.apply(Document.builder().id(Id.of(id))).build();
    }

    public static Resolution resolution(String id, UnaryOperator<ResolutionBuilder> fill) {
        return fill.apply(Resolution.builder().id(Id.of(id))).build();
    }

    public static Source source(String id) {
        return Source.builder().id(Id.of(id)).build();
    }

    public static Membership membership(
            String id, String party, String organization, UnaryOperator<MembershipBuilder> fill) {
        return fill.apply(Membership.builder()
                        .id(Id.of(id))
                        .partyId(Id.of(party))
                        .organizationId(Id.of(organization))
                        .role(MembershipRole.MEMBER))
                .build();
    }

    /** An action with one vote. */
    public static Action voted(UnaryOperator<VoteBuilder> fill) {
        return action("a", action -> action.addVote(vote(fill)));
    }

    public static Vote vote(UnaryOperator<VoteBuilder> fill) {
        return fill.apply(Vote.builder().key("v")).build();
    }

    public static BallotNote note(String voter, UnaryOperator<BallotNoteBuilder> fill) {
        return fill.apply(BallotNote.builder().voterId(Id.of(voter))).build();
    }

    public static ImmutableList<Id<MemberState>> states(String... codes) {
        return ImmutableList.copyOf(codes).stream().map(Id::<MemberState>of).collect(ImmutableList.toImmutableList());
    }

    public static PartialDate date(String date) {
        return PartialDate.of(date);
    }

    public static PartialDateTime time(String time) {
        return PartialDateTime.of(time);
    }

    public static TimeRange range(String start, String end) {
        return TimeRange.builder().start(time(start)).end(time(end)).build();
    }

    public static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }
}
