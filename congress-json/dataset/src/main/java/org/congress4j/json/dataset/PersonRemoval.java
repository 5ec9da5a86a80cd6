package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.congress4j.model.Claim;
import org.congress4j.model.Contact;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Participant;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Tombstone;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Constraint;
import org.congress4j.model.describe.Draft;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;
import org.congress4j.model.edit.Pseudonyms;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.StateMatch;

/**
 * Takes persons out of records. A name of a State or of an organization stays; any other name becomes {@value #WITHHELD}, and a reference to
 * a person, or to nobody who is known, goes or becomes a pseudonym.
 */
final class PersonRemoval {
    static final String WITHHELD = "withheld";

    private static final String NAMES = "names";

    /** Members that name a person. */
    private static final ImmutableSet<String> OF_PERSONS =
            ImmutableSet.of("personName", "sex", "signatory", "writtenBy", "writtenName");

    /** Members that name whoever it is, a person or a State. */
    private static final ImmutableSet<String> OF_ANYBODY =
            ImmutableSet.of("holderName", "issuerName", "name", "onBehalfOfName", "partyName");

    /** Members of participants and persons that tell who it is, even without a name. */
    private static final ImmutableSet<String> TELLING =
            ImmutableSet.of("affiliation", "born", "died", "honorific", "identifiers", "image", "claims", NAMES);

    private final Optional<Pseudonyms> pseudonyms;
    private final Set<String> persons = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> participants = new TreeSet<>();
    private final Set<String> organizationNames = new HashSet<>();
    private final Map<String, String> numbers = new HashMap<>();

    PersonRemoval(Persons choice) {
        this.pseudonyms = choice.pseudonyms();
    }

    /** Learns who is a person, and who is not. */
    void learn(ProceedingsRecord<?> record) {
        String id = record.id().toString();
        if (record instanceof Person) {
            persons.add(id);
        } else if (record instanceof Participant) {
            participants.add(id);
        } else if (record instanceof Party party) {
            others.add(id);
            organizationNames.addAll(party.name().texts().values());
        }
    }

    /** Numbers the participants, when all are known. */
    void start() {
        int number = 0;
        for (String id : participants) {
            numbers.put(id, pseudonyms.isPresent() ? pseudonyms.get().of(id) : "participant-" + ++number);
        }
        participants.clear();
    }

    /** The record without persons; empty if nothing is left of it. */
    Optional<ProceedingsRecord<?>> reduced(ProceedingsRecord<?> record) {
        if (record instanceof OtherRecord || (pseudonyms.isEmpty() && record instanceof Person)) {
            return Optional.empty();
        } else if (record instanceof Tombstone tombstone
                && ImmutableSet.of("person", "participant").contains(tombstone.recordType())) {
            return Optional.empty();
        }
        return reduce(record);
    }

    private <R extends ProceedingsRecord<R>> Optional<ProceedingsRecord<?>> reduce(ProceedingsRecord<R> record) {
        RecordType<R> type = RecordTypes.of(record);
        return reduced(type, type.javaType().cast(record)).map(reduced -> (ProceedingsRecord<?>) reduced);
    }

    /** The value without persons; empty if a member that it must have was one. */
    private <T> Optional<T> reduced(ValueType<T> type, T value) {
        Draft<T> draft = type.draft();
        Set<String> present = new HashSet<>();
        for (Member<T, ?> member : type.members()) {
            if (!member.isAbsent(value)) {
                if (copy(type, member, value, draft)) {
                    present.add(member.name());
                } else if (member.isRequired()) {
                    return Optional.empty();
                }
            }
        }
        if (type.javaType() == Person.class) {
            nameAnew(type, value, draft);
            present.add(NAMES);
        }
        for (Constraint constraint : type.constraints()) {
            if (constraint instanceof Constraint.AtLeastOneOf any
                    && any.members().stream().noneMatch(present::contains)
                    && !withhold(type, any.members(), draft)) {
                return Optional.empty();
            }
        }
        return Optional.of(draft.build());
    }

    /** Puts a word where a name was, if there must be something. */
    private static <T> boolean withhold(ValueType<T> type, ImmutableList<String> members, Draft<T> draft) {
        for (String name : members) {
            Member<T, ?> member = type.member(name).orElseThrow();
            if (isName(name)
                    && member instanceof SingleMember<T, ?> single
                    && single.kind().equals(Kind.TEXT)) {
                setText(single, draft, WITHHELD);
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String member) {
        return OF_PERSONS.contains(member) || OF_ANYBODY.contains(member);
    }

    @SuppressWarnings("unchecked") // the kind is that of texts
    private static <T> void setText(SingleMember<T, ?> member, Draft<T> draft, String text) {
        ((SingleMember<T, String>) member).set(draft, text);
    }

    @SuppressWarnings("unchecked") // the names of a person are names
    private <T> void nameAnew(ValueType<T> type, T person, Draft<T> draft) {
        String name = newId(((Person) person).id().toString()).orElseThrow();
        ((ListMember<T, Name>) type.member(NAMES).orElseThrow())
                .addAll(
                        draft,
                        ImmutableList.of(Name.builder()
                                .text(LocalizedText.of("und", name))
                                .build()));
    }

    /** Copies what may stay of a member; whether anything does. */
    private <T, V> boolean copy(ValueType<T> type, Member<T, V> member, T value, Draft<T> draft) {
        boolean ofPerson = type.javaType() == Person.class || type.javaType() == Participant.class;
        if (ofPerson && TELLING.contains(member.name())) {
            return false;
        } else if (member instanceof MapMember<T, V> map) {
            map.putAll(draft, map.entries(value));
            return true;
        } else if (member instanceof BallotsMember<T, V> ballots) {
            ballots.ballots(value)
                    .asMap()
                    .forEach((choice, voters) -> copy(ballots, choice, ImmutableList.copyOf(voters), draft));
            return true;
        }
        List<V> kept = new ArrayList<>();
        for (V element : member.values(value)) {
            reduced(member, element).ifPresent(kept::add);
        }
        if (kept.isEmpty()) {
            return false;
        } else if (member instanceof ListMember<T, V> list) {
            list.addAll(draft, kept);
        } else if (member instanceof SingleMember<T, V> single) {
            single.set(draft, kept.get(0));
        }
        return true;
    }

    private <T, V> void copy(BallotsMember<T, V> member, VoteChoice choice, ImmutableList<V> voters, Draft<T> draft) {
        List<V> kept = new ArrayList<>();
        for (V voter : voters) {
            if (voter instanceof String name) {
                kept.add(inPlaceOf(voter, publicName(name)));
            } else {
                reduced(member, voter).ifPresent(kept::add);
            }
        }
        member.putAll(draft, choice, kept);
    }

    @SuppressWarnings({"unchecked", "UnusedVariable"}) // a value takes the place of one of its type
    private static <V> V inPlaceOf(V old, Object value) {
        return (V) value;
    }

    private <T, V> Optional<V> reduced(Member<T, V> member, V value) {
        if (value instanceof Contact) {
            return Optional.empty();
        } else if (value instanceof Claim claim && namesSomebody(claim)) {
            return Optional.empty();
        } else if (member.kind() instanceof Kind.Value<V> nested) {
            return reduced(nested.type(), value);
        } else if (member.kind() instanceof Kind.OwnId || member.kind() instanceof Kind.Reference) {
            return newId(value.toString()).map(id -> inPlaceOf(value, Id.of(id)));
        } else if (member.kind().equals(Kind.TEXT) && OF_PERSONS.contains(member.name())) {
            return member.name().equals("sex") ? Optional.of(value) : Optional.of(inPlaceOf(value, WITHHELD));
        } else if (member.kind().equals(Kind.TEXT) && OF_ANYBODY.contains(member.name())) {
            return Optional.of(inPlaceOf(value, publicName(value.toString())));
        }
        return Optional.of(value);
    }

    /** Whether a claim is about a member that names somebody, or gives the id of a person. */
    private boolean namesSomebody(Claim claim) {
        boolean about = claim.at()
                .map(at -> at.substring(at.lastIndexOf('/') + 1))
                .filter(member -> isName(member) || member.equals("contacts"))
                .isPresent();
        return about
                || claim.value()
                        .filter(value -> value instanceof JsonValue.JsonString text && isPerson(text.value()))
                        .isPresent();
    }

    /** A name, if it is that of a State, of an organization or of another party that is known. */
    private String publicName(String name) {
        boolean known = organizationNames.contains(name)
                || MemberStates.registry().resolveParty(name).match() == StateMatch.FOUND;
        return known ? name : WITHHELD;
    }

    private boolean isPerson(String id) {
        return persons.contains(id) || numbers.containsKey(id);
    }

    /** The id by which a record is known in the data set; empty if it is a person who is left out. */
    private Optional<String> newId(String id) {
        String number = numbers.get(id);
        if (number != null) {
            return Optional.of(number);
        } else if (persons.contains(id)) {
            return pseudonyms.map(names -> names.of(id));
        }
        return Optional.of(id);
    }
}
