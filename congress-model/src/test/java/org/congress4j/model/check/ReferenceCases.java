package org.congress4j.model.check;

import static org.congress4j.model.check.Records.action;
import static org.congress4j.model.check.Records.agenda;
import static org.congress4j.model.check.Records.congress;
import static org.congress4j.model.check.Records.date;
import static org.congress4j.model.check.Records.doc;
import static org.congress4j.model.check.Records.item;
import static org.congress4j.model.check.Records.organization;
import static org.congress4j.model.check.Records.person;
import static org.congress4j.model.check.Records.session;
import static org.congress4j.model.check.Records.source;
import static org.congress4j.model.check.Records.state;
import static org.congress4j.model.check.Records.statement;
import static org.congress4j.model.check.Records.vote;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.AbsenceReason;
import org.congress4j.model.AdoptionMethod;
import org.congress4j.model.Claim;
import org.congress4j.model.CountQualifier;
import org.congress4j.model.CountUnit;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Tombstone;
import org.congress4j.model.TombstoneBuilder;

/** Cases of the rules on ids, keys, claims and extensions. */
final class ReferenceCases {
    private ReferenceCases() {}

    static ImmutableList<RuleCase> all() {
        return ImmutableList.of(
                RuleCase.of(
                                "duplicate_id",
                                doc(p -> p.addPerson(person("x")).addSource(source("x"))),
                                "/sources/0: id 'x' is that of /persons/0, too")
                        .leaves(doc(p -> p.addPerson(person("x")).addSource(source("X")))),
                RuleCase.of(
                                "reference_to_removed",
                                doc(p -> p.addTombstone(tombstone("s5")
                                                .replacedById(Id.of("s6"))
                                                .build())
                                        .addAction(action("a", a -> a.sessionId(Id.of("s5"))))),
                                "/actions/0/sessionId: 's5' was removed; 's6' replaces it")
                        .leaves(doc(p -> p.addTombstone(tombstone("s5").build())
                                .addTombstone(tombstone("s6")
                                        .replacedById(Id.of("s5"))
                                        .build())
                                .addSession(session("s7", s -> s))
                                .addAction(action("a", a -> a.sessionId(Id.of("s7")))))),
                RuleCase.of(
                                "removed_yet_present",
                                doc(p -> p.addSession(session("s5", s -> s))
                                        .addTombstone(tombstone("s5").build())),
                                "/tombstones/0: 's5' was removed, and is /sessions/0")
                        .leaves(doc(p -> p.addSession(session("s6", s -> s))
                                .addTombstone(tombstone("s5")
                                        .replacedById(Id.of("s6"))
                                        .build()))),
                RuleCase.of(
                                "unknown_record_type",
                                doc(p -> p.addOtherRecord(OtherRecord.builder()
                                        .type("sesion")
                                        .id(Id.of("o"))
                                        .build())),
                                "/otherRecords/0/type: no record has the type 'sesion'")
                        .leaves(doc(p -> p.addOtherRecord(OtherRecord.builder()
                                .type("org.example.banquet")
                                .id(Id.of("o"))
                                .build()))),
                RuleCase.of(
                                "dangling_reference",
                                doc(p -> p.addAction(action("a", a -> a.sessionId(Id.of("s"))))),
                                "/actions/0/sessionId: no session of the document has the id 's'")
                        .leaves(doc(p -> p.addSession(session("s", s -> s))
                                .addAction(
                                        action("a", a -> a.sessionId(Id.of("s")).addSourceId(Id.of("gone")))))),
                RuleCase.of(
                                "dangling_party",
                                doc(p -> p.addStatement(
                                        statement("st", s -> s.addOnBehalfOfIds(Id.of("JPN"), Id.of("JAP"))))),
                                "/statements/0/onBehalfOfIds/1: no party of the document and no State has the id 'JAP'")
                        .leaves(doc(p -> p.addOrganization(organization("g77", o -> o))
                                .addStatement(statement(
                                        "st",
                                        s -> s.addOnBehalfOfIds(
                                                Id.of("JPN"), Id.of("g77"), Id.of("CSHH"), Id.of("ZAR")))))),
                RuleCase.of(
                                "dangling_state",
                                doc(p -> p.addOrganization(organization("moj", o -> o.stateId(Id.of("JAP"))))),
                                "/organizations/0/stateId: no State has the code 'JAP'")
                        .leaves(doc(p -> p.addOrganization(organization("moj", o -> o.stateId(Id.of("JPN")))))),
                RuleCase.of(
                                "state_code_withdrawn",
                                doc(p -> p.addOrganization(organization("moj", o -> o.stateId(Id.of("ZAR"))))),
                                "/organizations/0/stateId: 'ZAR' is a withdrawn code; the State has the code COD")
                        .leaves(doc(p -> p.addState(state("ZAR"))
                                .addOrganization(organization("moj", o -> o.stateId(Id.of("ZAR")))))),
                RuleCase.of(
                                "dangling_source",
                                doc(p -> p.addAction(action("a", a -> a.addSourceId(Id.of("s-report"))))),
                                "/actions/0/sourceIds/0: no source of the document has the id 's-report'")
                        .leaves(doc(p -> p.addSource(source("s-report"))
                                .addAction(action("a", a -> a.addSourceId(Id.of("s-report")))))),
                RuleCase.of(
                                "reference_to_other_type",
                                doc(p -> p.addSession(session("s", s -> s))
                                        .addAction(action(
                                                "a",
                                                a -> a.congressId(Id.of("s")).bodyId(Id.of("JPN"))))),
                                "/actions/0/congressId: 's' is the id of a session, and a congress belongs here")
                        .leaves(doc(p -> p.addCongress(congress("c", c -> c))
                                .addAction(action(
                                        "a", a -> a.congressId(Id.of("c")).addSourceId(Id.of("gone")))))),
                RuleCase.of(
                                "dangling_key",
                                doc(p -> p.addAgenda(agenda("ag", a -> a.addItem(item("3", i -> i))))
                                        .addAction(action(
                                                "a",
                                                a -> a.addItemRefs(
                                                        KeyReference.of("ag#3"), KeyReference.of("ag#3-a"))))),
                                "/actions/0/itemRefs/1: 'ag#3-a' leads to no agenda item")
                        .leaves(doc(p -> p.addAgenda(agenda(
                                        "ag", a -> a.addItem(item("3", i -> i.addItem(item("3-a", below -> below))))))
                                .addAction(action("a", a -> a.addItemRef(KeyReference.of("ag#3-a")))))),
                RuleCase.of(
                                "duplicate_key",
                                doc(p -> p.addAction(action("a", a -> a.addVotes(vote(v -> v), vote(v -> v))))),
                                "/actions/0/votes/1/key: key 'v' stands twice among the votes")
                        .leaves(doc(p -> p.addAction(action("a", a -> a.addVotes(vote(v -> v), vote(v -> v.key("w")))))
                                .addAction(action("b", a -> a.addVote(vote(v -> v)))))),
                RuleCase.of(
                                "claim_leads_nowhere",
                                doc(p -> p.addCongress(congress(
                                        "c",
                                        c -> c.addCount(count("participants"))
                                                .addClaims(
                                                        claim("/counts/participant/value"),
                                                        claim("/periods"),
                                                        claim("/names/0"))))),
                                "/congresses/0/claims/0/at: '/counts/participant/value' leads to no member",
                                "/congresses/0/claims/1/at: '/periods' leads to no member",
                                "/congresses/0/claims/2/at: '/names/0' leads to no member")
                        .leaves(doc(p -> p.addCongress(congress(
                                "c",
                                c -> c.addCount(count("participants"))
                                        .addClaims(
                                                claim("/counts/participants/value"),
                                                claim("/period/start"),
                                                claim("/names"),
                                                claim("/theme/en"),
                                                claim("/org.example.mood"),
                                                claim("/type")))))),
                RuleCase.of(
                                "absent_yet_present",
                                doc(p -> p.addAction(action(
                                        "a",
                                        a -> a.date(date("2021-03-07")).putAbsent("date", AbsenceReason.UNKNOWN)))),
                                "/actions/0/absent/date: 'date' is said to be absent (unknown), and is there")
                        .leaves(doc(p -> p.addAction(action(
                                "a", a -> a.date(date("2021-03-07")).putAbsent("method", AbsenceReason.UNKNOWN))))),
                RuleCase.of(
                                "required_extension_not_used",
                                doc(p -> p.addRequiredExtension("org.example.mood")),
                                "/requiredExtensions/0: 'org.example.mood' is required, and no member has that name")
                        .leaves(doc(p -> p.addRequiredExtension("org.example.mood")
                                .addAction(
                                        action("a", a -> a.putExtension("org.example.mood", JsonValue.of("calm")))))),
                RuleCase.of(
                                "unknown_member",
                                doc(p -> p.addAction(action("a", a -> a.putExtension("sesionId", JsonValue.of("s"))))),
                                "/actions/0/sesionId: member 'sesionId' is not known, and is named like no extension")
                        .leaves(doc(p -> p.addAction(action(
                                "a",
                                a -> a.putExtension("org.example.mood", JsonValue.of("calm"))
                                        .putExtension("https://example.org/mood", JsonValue.of("calm")))))),
                RuleCase.of(
                                "misspelled_code",
                                doc(p -> p.addAction(action("a", a -> a.method(AdoptionMethod.of("Recorded_Vote"))))),
                                "/actions/0/method: 'Recorded_Vote' is not on the list; 'recorded-vote' is")
                        .leaves(doc(
                                p -> p.addAction(action("a", a -> a.method(AdoptionMethod.of("raising of cards")))))));
    }

    private static TombstoneBuilder tombstone(String id) {
        return Tombstone.builder().id(Id.of(id)).recordType("session");
    }

    private static ReportedCount count(String key) {
        return ReportedCount.builder()
                .key(key)
                .unit(CountUnit.PERSON)
                .qualifier(CountQualifier.EXACT)
                .value(5300)
                .build();
    }

    private static Claim claim(String at) {
        return Claim.builder().at(at).addSourceId(Id.of("s")).build();
    }
}
