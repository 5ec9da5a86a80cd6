package org.congress4j.model.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.congress4j.model.FilledValues;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.symbol.DocumentSymbol;
import org.junit.jupiter.api.Test;

/** The walk is held against one by reflection, over a document in which every member is odd. */
class DocumentWalkTest {
    private static final ImmutableMap<MemberKind<?>, Class<?>> KINDS = ImmutableMap.<MemberKind<?>, Class<?>>builder()
            .put(MemberKind.REFERENCE, Id.class)
            .put(MemberKind.KEY_REFERENCE, KeyReference.class)
            .put(MemberKind.DATE, PartialDate.class)
            .put(MemberKind.TIME, PartialDateTime.class)
            .put(MemberKind.TIME_ZONE, TimeZoneName.class)
            .put(MemberKind.LANGUAGE, LanguageTag.class)
            .put(MemberKind.SYMBOL, DocumentSymbol.class)
            .put(MemberKind.CODE, Code.class)
            .put(MemberKind.UNKNOWN_MEMBER, JsonValue.class)
            .put(MemberKind.NUMBER, JsonValue.JsonNumber.class)
            .buildOrThrow();

    private static final Proceedings ODD = FilledValues.odd(ImmutableMap.of(
            Kind.DATE, PartialDate.of("0001-01-01"),
            Kind.DATE_TIME, PartialDateTime.of("0001-01-01T00:00"),
            Kind.TIME_ZONE, TimeZoneName.of("Nowhere"),
            Kind.LANGUAGE, LanguageTag.of("x_y"),
            Kind.LOCALIZED_TEXT, LocalizedText.of("x_y", "Text"),
            Kind.SYMBOL, DocumentSymbol.of("no symbol"),
            Kind.ANY, new JsonValue.JsonNumber("1e400")));

    @Test
    void passesNoMemberOver() {
        Set<String> walked = new TreeSet<>();
        CheckContext context = new CheckContext(ODD, LocalDate.of(2026, 11, 24));
        DocumentWalk walk = new DocumentWalk(context);
        Walk joined = walk.join(new Joining(), 1);
        KINDS.forEach((kind, type) -> joined.members(
                kind,
                (value, place, findings) -> walked.add(type.getSimpleName() + " "
                        + context.pointer(
                                place.record() == null ? place.path() : prepend(place.record(), place.path())))));
        walk.run();

        Set<String> expected = new TreeSet<>();
        reflect("", Proceedings.class, ODD, expected);
        // All records have the id "gone", and the first of them is a series: three references lead to it.
        assertThat(expected.remove("Id /actions/0/amendsId")).isTrue();
        assertThat(expected.remove("Id /congresses/0/seriesId")).isTrue();
        assertThat(expected.remove("Id /tombstones/0/replacedById")).isTrue();
        // What a record of an unknown type has beside the common members is not known by its nature.
        assertThat(expected.remove("JsonValue /otherRecords/0/org.example.note"))
                .isTrue();
        assertThat(walked).isEqualTo(expected);
    }

    private static Object[] prepend(Object first, Object[] rest) {
        return ImmutableList.builder().add(first).add(rest).build().toArray();
    }

    private static void reflect(String pointer, Class<?> type, Object value, Set<String> places) {
        for (Method member : FilledValues.members(type)) {
            if (!(member.getName().equals("id") && value instanceof ProceedingsRecord<?>)) {
                visit(pointer + "/" + member.getName(), get(member, value), places);
            }
        }
    }

    private static void visit(String pointer, Object value, Set<String> places) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> visit(pointer, present, places));
        } else if (value instanceof ImmutableList<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(pointer + "/" + i, list.get(i), places);
            }
        } else if (value instanceof ImmutableListMultimap<?, ?> ballots) {
            ballots.asMap()
                    .forEach((choice, voters) -> visit(pointer + "/" + choice, ImmutableList.copyOf(voters), places));
        } else if (value instanceof LocalizedText text) {
            text.texts().keySet().forEach(tag -> places.add("LanguageTag " + pointer + "/" + tag));
        } else if (value instanceof ImmutableMap<?, ?> map && pointer.endsWith("/extensions")) {
            // Unknown members stand in the object itself.
            String object = pointer.substring(0, pointer.length() - "/extensions".length());
            map.keySet().forEach(name -> places.add("JsonValue " + object + "/" + name));
        } else if (value instanceof ImmutableMap<?, ?> map) {
            map.forEach((name, named) -> {
                visit(pointer + "/" + name, named, places);
                if (name instanceof Code) {
                    visit(pointer + "/" + name, name, places);
                }
            });
        } else if (KINDS.values().stream().anyMatch(kind -> kind.isInstance(value) && kind != JsonValue.class)) {
            String kind = value instanceof Code ? "Code" : value.getClass().getSimpleName();
            places.add(kind + " " + pointer);
        } else if (value.getClass().getName().contains("Immutable")) {
            reflect(pointer, value.getClass().getSuperclass(), value, places);
        }
    }

    private static Object get(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Joins by hand. */
    private static final class Joining extends CheckRule {
        Joining() {
            super(RuleDescription.info(RuleGroup.OTHER, "joining")
                    .finds("Nothing.")
                    .message("nothing")
                    .reason("It looks at the walk itself.")
                    .advice("None.")
                    .build());
        }

        @Override
        public void join(Walk walk) {}
    }
}
