package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.congress4j.model.Claim;
import org.congress4j.model.Contact;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/** Records without contacts and dates of birth, nor what sources say of them. */
final class PublicRecords {
    private PublicRecords() {}

    static Proceedings of(Proceedings all) {
        ProceedingsBuilder builder = RecordTypes.header(all).toBuilder();
        RecordTypes.all().forEach(type -> add(builder, type, all));
        return builder.build();
    }

    private static <R extends ProceedingsRecord<R>> void add(
            ProceedingsBuilder builder, RecordType<R> type, Proceedings all) {
        List<Member<R, ?>> hidden =
                type.members().stream().filter(PublicRecords::isPersonal).toList();
        type.addAll(
                builder,
                type.records(all).stream()
                        .map(record -> without(record, hidden, type))
                        .toList());
    }

    private static boolean isPersonal(Member<?, ?> member) {
        return member.name().equals("born")
                || (member.kind() instanceof Kind.Value<?> value
                        && value.type().javaType().equals(Contact.class));
    }

    private static <R extends ProceedingsRecord<R>> R without(R record, List<Member<R, ?>> hidden, RecordType<R> type) {
        R left = record;
        for (Member<R, ?> member : hidden) {
            if (!member.isAbsent(left)) {
                left = member.without(left);
            }
        }
        ImmutableList<Claim> claims = record.claims().stream()
                .filter(claim -> hidden.stream().noneMatch(member -> isAbout(claim, "/" + member.name())))
                .collect(toImmutableList());
        return claims.size() == record.claims().size() ? left : withClaims(left, claims, type);
    }

    private static boolean isAbout(Claim claim, String pointer) {
        return claim.at()
                .filter(at -> at.equals(pointer) || at.startsWith(pointer + "/"))
                .isPresent();
    }

    @SuppressWarnings("unchecked")
    private static <R extends ProceedingsRecord<R>> R withClaims(
            R record, ImmutableList<Claim> claims, RecordType<R> type) {
        return ((ListMember<R, Claim>) type.member("claims").orElseThrow()).with(record, claims);
    }
}
