package org.congress4j.json.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.congress4j.model.Claim;
import org.congress4j.model.ProceedingsRecord;
import org.jspecify.annotations.Nullable;

/** The claims of one record by the member, or the element of a list, that they are about; those of the last record are kept. */
final class RecordClaims {
    private @Nullable ProceedingsRecord<?> last;
    private ImmutableListMultimap<String, Claim> byPointer = ImmutableListMultimap.of();

    /**
     * The claims about a member, or about anything in it.
     *
     * @param pointer a member, such as {@code /period}, or an element of a list by its key, such as {@code /venues/main}
     */
    ImmutableList<Claim> at(ProceedingsRecord<?> record, String pointer) {
        if (last != record) {
            last = record;
            byPointer = byPointer(record);
        }
        return byPointer.get(pointer);
    }

    private static ImmutableListMultimap<String, Claim> byPointer(ProceedingsRecord<?> record) {
        ImmutableListMultimap.Builder<String, Claim> claims = ImmutableListMultimap.builder();
        for (Claim claim : record.claims()) {
            String at = claim.at().orElse("");
            int member = at.indexOf('/', 1);
            int element = member < 0 ? -1 : at.indexOf('/', member + 1);
            claims.put(member < 0 ? at : at.substring(0, member), claim);
            if (member > 0) {
                claims.put(element < 0 ? at : at.substring(0, element), claim);
            }
        }
        return claims.build();
    }
}
