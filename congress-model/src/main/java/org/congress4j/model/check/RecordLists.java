package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Action;
import org.congress4j.model.Agenda;
import org.congress4j.model.Commitment;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.Declaration;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Participant;
import org.congress4j.model.Person;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Resolution;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.Tombstone;

/** The lists of records of a document, by the names that they have in its root. */
final class RecordLists {
    /** The types of the records. */
    static final ImmutableSet<Class<? extends ProceedingsRecord<?>>> TYPES = ImmutableSet.of(
            CongressSeries.class,
            Congress.class,
            MemberState.class,
            Organization.class,
            Membership.class,
            Person.class,
            Delegation.class,
            Participant.class,
            Officer.class,
            Agenda.class,
            Segment.class,
            Session.class,
            Statement.class,
            Action.class,
            Declaration.class,
            Resolution.class,
            Commitment.class,
            PositionStatement.class,
            Sponsorship.class,
            Document.class,
            Source.class,
            Tombstone.class,
            OtherRecord.class);

    private RecordLists() {}

    static ImmutableMap<String, ImmutableList<? extends ProceedingsRecord<?>>> of(Proceedings proceedings) {
        return ImmutableMap.<String, ImmutableList<? extends ProceedingsRecord<?>>>builder()
                .put("series", proceedings.series())
                .put("congresses", proceedings.congresses())
                .put("states", proceedings.states())
                .put("organizations", proceedings.organizations())
                .put("memberships", proceedings.memberships())
                .put("persons", proceedings.persons())
                .put("delegations", proceedings.delegations())
                .put("participants", proceedings.participants())
                .put("officers", proceedings.officers())
                .put("agendas", proceedings.agendas())
                .put("segments", proceedings.segments())
                .put("sessions", proceedings.sessions())
                .put("statements", proceedings.statements())
                .put("actions", proceedings.actions())
                .put("declarations", proceedings.declarations())
                .put("resolutions", proceedings.resolutions())
                .put("commitments", proceedings.commitments())
                .put("positionStatements", proceedings.positionStatements())
                .put("sponsorships", proceedings.sponsorships())
                .put("documents", proceedings.documents())
                .put("sources", proceedings.sources())
                .put("tombstones", proceedings.tombstones())
                .put("otherRecords", proceedings.otherRecords())
                .buildOrThrow();
    }
}
