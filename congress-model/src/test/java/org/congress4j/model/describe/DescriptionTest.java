package org.congress4j.model.describe;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Congress;
import org.congress4j.model.Extensible;
import org.congress4j.model.FilledValues;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.MemberState;
import org.congress4j.model.ModelClasses;
import org.congress4j.model.Organization;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Participant;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.TimeRange;
import org.congress4j.model.Vote;
import org.congress4j.model.code.AbsenceReason;
import org.congress4j.model.code.SessionKind;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptions are held against the classes that they describe. A failure says what to do. */
class DescriptionTest {
    private static final Session CLOSING = Session.builder()
            .id(Id.of("closing"))
            .congressId(Id.of("kyoto-2021"))
            .kind(SessionKind.CLOSING)
            .number(12)
            .addItemRefs(KeyReference.of("agenda#2"), KeyReference.of("agenda#3"))
            .actual(TimeRange.from("2021-03-12T15:00"))
            .putAbsent("title", AbsenceReason.UNKNOWN)
            .build();

    static ImmutableSet<ValueType<?>> types() {
        return ImmutableSet.<ValueType<?>>builder()
                .addAll(RecordTypes.document().withNested())
                .addAll(ResultTypes.voteOutcome().withNested())
                .build();
    }

    @Test
    void everyRecordIsRegistered() {
        ImmutableList<Class<?>> records = ModelClasses.all().stream()
                .filter(type -> ProceedingsRecord.class.isAssignableFrom(type) && FilledValues.isValue(type))
                .collect(toImmutableList());

        assertThat(records).hasSizeGreaterThan(20);
        assertThat(RecordTypes.classes())
                .as("add the description of the new record to RecordTypes")
                .containsExactlyInAnyOrderElementsOf(
                        records.stream().map(DescriptionTest::asRecord).toList());
    }

    @Test
    void recordsArePermittedAsTheyAreDescribed() {
        assertThat(permitted(ProceedingsRecord.class))
                .as("add the new record to the permitted ones of ProceedingsRecord")
                .containsExactlyInAnyOrderElementsOf(RecordTypes.classes());
        assertThat(permitted(Party.class))
                .containsExactlyInAnyOrder(MemberState.class, Organization.class, Participant.class, Person.class);
    }

    private static ImmutableList<Class<?>> permitted(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses())
                .flatMap(permitted -> permitted.isInterface() ? permitted(permitted).stream() : Stream.of(permitted))
                .collect(toImmutableList());
    }

    @Test
    void aRecordSaysItsType() {
        assertThat(RecordTypes.known())
                .allSatisfy(type ->
                        assertThat(FilledValues.filled(type.javaType()).type()).isEqualTo(type.name()));
        assertThat(FilledValues.filled(OtherRecord.class).type()).isEqualTo("motion");
    }

    @SuppressWarnings("unchecked") // it was filtered
    private static Class<? extends ProceedingsRecord<?>> asRecord(Class<?> type) {
        return (Class<? extends ProceedingsRecord<?>>) type.asSubclass(ProceedingsRecord.class);
    }

    @Test
    void everyValueIsDescribedWhereItStands() {
        ImmutableList<Class<?>> values = ModelClasses.values().stream()
                .filter(Extensible.class::isAssignableFrom)
                .collect(toImmutableList());

        assertThat(types().stream().<Class<?>>map(ValueType::javaType))
                .as("describe the new value beside the others of this package, and name it in the member that holds it")
                .containsExactlyInAnyOrderElementsOf(values);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void everyAccessorIsDescribedOnceByItsName(ValueType<?> type) {
        assertThat(type.members().stream().map(Member::name).map(DescriptionTest::accessor))
                .as("add a row for the new accessor to %sDescription", type)
                .containsExactlyInAnyOrderElementsOf(FilledValues.members(type.javaType()).stream()
                        .map(Method::getName)
                        .filter(name -> !name.equals("extensions"))
                        .toList());
    }

    /** The one name that is not an identifier of Java. */
    private static String accessor(String name) {
        return name.equals("$schema") ? "schema" : name;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aReferenceLeadsToTheTypeOfItsAccessor(ValueType<?> type) throws NoSuchMethodException {
        for (Member<?, ?> member : type.members()) {
            if (member.kind() instanceof Kind.Reference<?> reference) {
                Method accessor = type.javaType().getMethod(accessor(member.name()));
                assertThat(targetOf(TypeToken.of(type.javaType()).resolveType(accessor.getGenericReturnType())))
                        .as("%s.%s", type, member)
                        .isEqualTo(reference.target());
            }
        }
    }

    /** The class that the innermost id of a type is of, such as Party of {@code Optional<Id<? extends Party>>}. */
    private static Class<?> targetOf(TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        TypeToken<?> argument = type.resolveType(raw.getTypeParameters()[raw.getTypeParameters().length - 1]);
        return raw.equals(Id.class) ? argument.getRawType() : targetOf(argument);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aMemberIsPresentWhereItIsSetAndAbsentWhereItIsLeftOut(ValueType<?> type) {
        present(type);
    }

    private static <T> void present(ValueType<T> type) {
        T filled = FilledValues.filled(type);
        for (Member<T, ?> member : type.members()) {
            if (member.values(filled).isEmpty()) {
                // A tree has an end.
                assertThat(member.kind())
                        .isInstanceOfSatisfying(
                                Kind.Value.class,
                                value -> assertThat(value.type()).isEqualTo(type));
                continue;
            }
            assertThat(member.isAbsent(filled)).as("%s.%s", type, member).isFalse();
            // One that must be present is refused without, or the builder sets it.
            FilledValues.without(member, filled)
                    .ifPresent(value -> assertThat(member.isAbsent(value))
                            .as("%s.%s", type, member)
                            .isEqualTo(member.presence() != Presence.REQUIRED));
            Draft<T> draft = member.draftWithout(filled);
            member.copy(filled, draft);
            assertThat(draft.build())
                    .as("%s.%s is set by its setter", type, member)
                    .isEqualTo(filled);
        }
    }

    @Test
    void aDescriptionGivesWhatAnApplicationNeedsToWalkARecord() {
        RecordType<Session> type = RecordTypes.of(CLOSING);

        assertThat(type.name()).isEqualTo("session");
        assertThat(type.list()).isEqualTo("sessions");
        assertThat(type.members().stream()
                        .filter(member -> !member.isAbsent(CLOSING))
                        .map(member -> member + "=" + member.values(CLOSING)))
                .containsExactly(
                        "id=[closing]",
                        "congressId=[kyoto-2021]",
                        "kind=[closing]",
                        "number=[12]",
                        "actual=[TimeRange{start=2021-03-12T15:00, extensions={}}]",
                        "itemRefs=[agenda#2, agenda#3]",
                        "absent=[unknown]");
        assertThat(type.records(Proceedings.builder().addSession(CLOSING).build()))
                .containsExactly(CLOSING);
        assertThat(type).hasToString("Session");
    }

    @Test
    @SuppressWarnings("unchecked") // the members are known
    void aCopyHasAnotherValueOfOneMember() {
        RecordType<Session> type = RecordTypes.of(CLOSING);
        SingleMember<Session, Id<Congress>> congressId =
                (SingleMember<Session, Id<Congress>>) type.member("congressId").orElseThrow();
        ListMember<Session, KeyReference> itemRefs =
                (ListMember<Session, KeyReference>) type.member("itemRefs").orElseThrow();
        MapMember<Session, AbsenceReason> absent =
                (MapMember<Session, AbsenceReason>) type.member("absent").orElseThrow();

        assertThat(congressId.with(CLOSING, Id.of("doha-2015")))
                .isEqualTo(CLOSING.toBuilder().congressId(Id.of("doha-2015")).build());
        assertThat(congressId.without(CLOSING).congressId()).isEmpty();
        assertThat(itemRefs.with(CLOSING, ImmutableList.of(KeyReference.of("agenda#9")))
                        .itemRefs())
                .containsExactly(KeyReference.of("agenda#9"));
        assertThat(absent.with(CLOSING, ImmutableMap.of("number", AbsenceReason.UNKNOWN))
                        .absent())
                .isEqualTo(ImmutableMap.of("number", AbsenceReason.UNKNOWN));
        assertThatIllegalStateException()
                .isThrownBy(() -> type.member("id").orElseThrow().without(CLOSING))
                .withMessageContaining("[id]");
    }

    @Test
    @SuppressWarnings("unchecked") // the member is known
    void aCopyOfAVoteHasOtherVoters() {
        ValueType<Vote> type = VoteDescription.TYPE;
        BallotsMember<Vote, String> unresolved =
                (BallotsMember<Vote, String>) type.member("unresolvedBallots").orElseThrow();
        Vote vote = Vote.builder()
                .key("v")
                .putUnresolvedBallots(VoteChoice.YES, "Utopia")
                .build();

        assertThat(unresolved
                        .with(vote, ImmutableListMultimap.of(VoteChoice.NO, "Atlantis"))
                        .unresolvedBallots())
                .isEqualTo(ImmutableListMultimap.of(VoteChoice.NO, "Atlantis"));
        assertThat(unresolved.values(vote)).containsExactly("Utopia");
    }

    @Test
    void aKindReadsItsTexts() {
        assertThat(Kind.DURATION.parse("P5Y")).hasToString("P5Y");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kind.DURATION.parse("P12M0D"))
                .withMessage("duration must be spelled 'P12M' but was 'P12M0D'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kind.TEXT.parse(" "))
                .withMessage("text must not be blank");
        assertThat(Kind.POSITIVE.of(3)).isEqualTo(3);
        assertThat(KeyTarget.ITEM.valueType()).isEqualTo(AgendaItem.class);
    }

    @Test
    void whatBindsMembersNamesMembersThatThereAre() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Members.of(TimeRange::builder, builder -> builder.build())
                        .atLeastOneOf("begin")
                        .closed())
                .withMessage("'begin' is bound and not described");
    }

    @Test
    void aTypeIsFoundByNameAndByClass() {
        assertThat(RecordTypes.named("session")).contains(RecordTypes.of(CLOSING));
        assertThat(RecordTypes.named("motion")).isEmpty();
        assertThat(RecordTypes.of(String.class)).isEmpty();
        assertThat(RecordTypes.known()).doesNotContain(RecordTypes.other());
    }
}
