package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.NamedParty;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Party;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Speaker;
import org.congress4j.model.TimeRange;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** All members of any record, each with its name, so that nothing that a record says is left untold. */
final class RecordFacts {
    private final Names names;
    private final Citations citations;
    private final Claims claims;

    RecordFacts(Names names, Citations citations, Claims claims) {
        this.names = names;
        this.citations = citations;
        this.claims = claims;
    }

    Section of(ProceedingsRecord<?> record, Optional<LocalDate> day) {
        return facts(record, day).addAll(claims.ofTheWhole(record)).build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Section.Draft facts(ProceedingsRecord<?> record, Optional<LocalDate> day) {
        Section.Draft section = new Section.Draft(names.of(record)).about(record.id(), citations.of(record));
        ValueType type = RecordTypes.of((ProceedingsRecord) record);
        section.add(Fact.of("Type", label(type.toString())));
        for (Fact fact : members((ValueType<Object>) type, record, day, "/")) {
            section.add(fact);
        }
        return section;
    }

    private <T> ImmutableList<Fact> members(ValueType<T> type, T of, Optional<LocalDate> day, String at) {
        List<Fact> facts = new ArrayList<>();
        for (Member<T, ?> member : type.members()) {
            if (!isOfTheForm(member)) {
                add(facts, member, of, day, at);
            }
        }
        type.extensions(of).forEach((name, value) -> facts.add(Fact.of(name, Claims.plain(value))));
        return ImmutableList.copyOf(facts);
    }

    /** Members that the form needs, or that are told otherwise: ids, keys, sources and claims. */
    private static boolean isOfTheForm(Member<?, ?> member) {
        return member.kind() instanceof Kind.OwnId
                || member.name().equals("key")
                || member.name().equals("sourceIds")
                || member.name().equals("claims");
    }

    private <T, V> void add(List<Fact> facts, Member<T, V> member, T of, Optional<LocalDate> day, String at) {
        if (member.isAbsent(of)) {
            return;
        }
        String label = label(member.name());
        ImmutableList<Citation> cited = at.equals("/") && of instanceof ProceedingsRecord<?> record
                ? citations.of(record, at + member.name())
                : ImmutableList.of();
        List<Fact> said = at.equals("/") && of instanceof ProceedingsRecord<?> record
                ? claims.of(record, at + member.name())
                : List.of();
        List<Fact> values = values(member, of, day);
        if (values.size() == 1 && values.get(0).label().isEmpty()) {
            Fact only = values.get(0);
            facts.add(Fact.of(label, only.text())
                    .from(cited.isEmpty() ? only.citations() : cited)
                    .with(Stream.concat(only.details().stream(), said.stream()).collect(toImmutableList())));
        } else if (!values.isEmpty()) {
            facts.add(Fact.of(label, "")
                    .from(cited)
                    .with(Stream.concat(values.stream(), said.stream()).collect(toImmutableList())));
        }
    }

    private <T, V> List<Fact> values(Member<T, V> member, T of, Optional<LocalDate> day) {
        List<Fact> values = new ArrayList<>();
        if (member instanceof MapMember<T, V> map) {
            for (Map.Entry<String, V> entry : map.entries(of).entrySet()) {
                values.add(Fact.of(
                        entry.getKey(),
                        fact(member.kind(), entry.getValue(), day).text()));
            }
        } else {
            member.values(of).forEach(value -> values.add(fact(member.kind(), value, day)));
        }
        return values;
    }

    private <V> Fact fact(Kind<V> kind, V value, Optional<LocalDate> day) {
        Optional<String> brief = brief(value, day);
        if (brief.isPresent()) {
            return value instanceof ReportedCount count
                    ? Fact.of(brief.get()).from(citations.of(count))
                    : Fact.of(brief.get());
        }
        if (kind instanceof Kind.Value<V> nested) {
            ImmutableList<Fact> members = members(nested.type(), value, day, "");
            return members.stream().allMatch(member -> member.details().isEmpty())
                    ? Fact.of(String.join(
                            "; ",
                            members.stream()
                                    .map(member -> member.label()
                                                    .map(label -> label + ": ")
                                                    .orElse("")
                                            + member.text())
                                    .toList()))
                    : Fact.of("").with(members);
        }
        return Fact.of(value.toString());
    }

    /** A value in words of its own; empty if its members have to be told one by one. */
    private Optional<String> brief(Object value, Optional<LocalDate> day) {
        if (value instanceof LocalizedText text) {
            return Optional.of(Phrases.text(text));
        } else if (value instanceof Code code) {
            return Optional.of(Phrases.words(code));
        } else if (value instanceof Id<?> id) {
            Id<? extends Party> party = Id.of(id.toString());
            String name = names.party(party, day);
            return Optional.of(name.equals(id.toString()) ? names.of(id) : name);
        } else if (value instanceof KeyReference reference) {
            return Optional.of(keyed(reference));
        } else if (value instanceof PartialDate date) {
            return Optional.of(Phrases.date(date));
        } else if (value instanceof PartialDateTime time) {
            return Optional.of(Phrases.time(time));
        } else if (value instanceof DateRange period && isWhole(period.extensions())) {
            return Optional.of(Phrases.period(period));
        } else if (value instanceof TimeRange times && isWhole(times.extensions())) {
            return Optional.of(Phrases.times(times));
        } else if (value instanceof ReportedCount count) {
            return Optional.of(Phrases.count(count));
        } else if (value instanceof Name name) {
            return Optional.of(Phrases.text(name.text())
                    + name.period()
                            .map(period -> " (" + Phrases.period(period) + ")")
                            .orElse(""));
        } else if (value instanceof Identifier identifier) {
            return Optional.of(identifier.scheme() + " " + identifier.value());
        } else if (value instanceof NamedParty party) {
            return Optional.of(names.party(party, day));
        } else if (value instanceof Speaker speaker) {
            return Optional.of(names.speaker(speaker, day));
        } else if (value instanceof Boolean flag) {
            return Optional.of(flag ? "yes" : "no");
        } else if (value instanceof Number number) {
            return Optional.of(Phrases.number(number.longValue()));
        }
        return Optional.empty();
    }

    private static boolean isWhole(Map<?, ?> extensions) {
        return extensions.isEmpty();
    }

    private String keyed(KeyReference reference) {
        String item = names.itemWithTitle(reference);
        return item.equals(reference.key()) ? names.of(reference.recordId()) + ", " + reference.key() : item;
    }

    /** {@code Spoken language} for {@code spokenLanguage}; {@code Session} for {@code sessionId}. */
    static String label(String member) {
        String words = CaseFormat.LOWER_CAMEL
                .to(CaseFormat.LOWER_HYPHEN, Character.toLowerCase(member.charAt(0)) + member.substring(1))
                .replaceFirst("-(id|ids|ref|refs)$", "")
                .replace('-', ' ');
        return Phrases.capitalized(words);
    }
}
