package org.congress4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.lang.reflect.Method;
import java.util.Set;
import org.congress4j.model.FilledValues;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.Severity;
import org.congress4j.model.describe.Draft;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptions are held against the classes that they describe. */
class ReportTypesTest {
    /** The names on the wire that are not those of accessors of what is stored. */
    private static final ImmutableMap<String, String> ACCESSORS =
            ImmutableMap.of("counts", "totalsBySeverity", "params", "parameters");

    private static final ImmutableSet<String> DERIVED = ImmutableSet.of("valid", "sampled", "fingerprint", "times");

    private static final Finding FINDING = Finding.builder()
            .code("tally_list_mismatch")
            .severity(Severity.ERROR)
            .pointer("/actions/3/votes/0/tally/yes")
            .line(12)
            .column(18)
            .recordId(Id.of("a"))
            .putParameter("announced", "15")
            .message("15 announced under 'yes', but 12 listed")
            .fingerprint("5b1f0c6e2a7d9403")
            .times(3)
            .addAlsoAt("/actions/4/votes/0/tally/yes")
            .addConsequence(Consequence.builder()
                    .code("tally_total_mismatch")
                    .times(1)
                    .pointer("/actions/3/votes/0/tally/total")
                    .message("the numbers add up to 4, but the total is 3")
                    .build())
            .putExtension("org.example.ticket", JsonValue.of("12"))
            .build();

    private static final CheckReport REPORT = CheckReport.builder()
            .file("a.json")
            .putTotalsBySeverity(Severity.ERROR, 1)
            .putTotal("tally_list_mismatch", 3)
            .putTotal("tally_total_mismatch", 1)
            .addFinding(FINDING)
            .addProblem(Finding.builder()
                    .code("wrong_type")
                    .severity(Severity.ERROR)
                    .pointer("/actions/4/date")
                    .message("expected a date")
                    .build())
            .accepted(2)
            .addNoLongerFound(AcceptedFinding.builder()
                    .code("date_malformed")
                    .fingerprint("0123456789abcdef")
                    .recordId(Id.of("b"))
                    .pointer("/actions/4/date")
                    .putParameter("date", "soon")
                    .reason("as printed")
                    .by("A. Editor")
                    .build())
            .addNotRun(NotRun.builder()
                    .rule("voter_not_member")
                    .why("no members")
                    .times(2)
                    .build())
            .addSystemError(SystemError.builder().rule("failing").message("why").build())
            .build();

    static Set<ValueType<?>> types() {
        return Sets.union(
                ReportTypes.report().withNested(), ReportTypes.baseline().withNested());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void everyAccessorIsDescribed(ValueType<?> type) {
        assertThat(type.members().stream()
                        .map(Member::name)
                        .filter(name -> !DERIVED.contains(name))
                        .map(name -> ACCESSORS.getOrDefault(name, name)))
                .as("add a row for the new accessor to %sDescription", type)
                .containsAll(FilledValues.members(type.javaType()).stream()
                        .map(Method::getName)
                        .filter(name -> !name.equals("extensions") && !DERIVED.contains(name))
                        .toList());
    }

    @Test
    void aReportIsCopiedByItsDescription() {
        assertThat(copy(ReportTypes.report(), REPORT)).isEqualTo(REPORT);
    }

    @Test
    void listsOfAReportAreThereEvenIfEmpty() {
        assertThat(ReportTypes.report().members().stream()
                        .filter(Member::isWrittenIfEmpty)
                        .map(Member::name))
                .containsExactly("counts", "totals", "findings", "notRun", "systemErrors");
        assertThat(ReportTypes.report()
                        .member("counts")
                        .orElseThrow()
                        .values(CheckReport.builder().build())
                        .toString())
                .isEqualTo("[0, 0, 0]");
    }

    private static <T> T copy(ValueType<T> type, T value) {
        Draft<T> draft = type.draft();
        for (Member<T, ?> member : type.members()) {
            copy(member, value, draft);
        }
        draft.putExtensions(type.extensions(value));
        return draft.build();
    }

    private static <T, V> void copy(Member<T, V> member, T value, Draft<T> draft) {
        if (member instanceof ListMember<T, V> list) {
            list.addAll(
                    draft,
                    list.values(value).stream()
                            .map(element -> copied(member.kind(), element))
                            .toList());
        } else if (member instanceof MapMember<T, V> map) {
            map.putAll(draft, map.entries(value));
        } else if (member instanceof SingleMember<T, V> single && !single.isAbsent(value)) {
            single.set(draft, copied(member.kind(), single.values(value).get(0)));
        }
    }

    private static <V> V copied(Kind<V> kind, V value) {
        return kind instanceof Kind.Value<V> values ? copy(values.type(), value) : value;
    }
}
