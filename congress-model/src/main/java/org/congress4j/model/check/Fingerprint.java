package org.congress4j.model.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.check.engine.FindingDraft;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleParameter;

/** Gives findings of one rule the fingerprint by which they are known again. */
final class Fingerprint {
    /** How many hexadecimal digits of the digest are kept. */
    private static final int LENGTH = 16;

    /** Parameters of these types name what a finding is about; the others measure it, point to it or tell of it in words. */
    private static final ImmutableSet<ParameterType> NAMES = ImmutableSet.of(
            ParameterType.CODE,
            ParameterType.ID,
            ParameterType.ID_OR_NAME,
            ParameterType.KEY,
            ParameterType.LANGUAGE,
            ParameterType.MEMBER,
            ParameterType.NAME,
            ParameterType.REFERENCE,
            ParameterType.STATE,
            ParameterType.SYMBOL,
            ParameterType.TIME_ZONE);

    private final String code;
    private final ImmutableSet<String> naming;

    Fingerprint(RuleDescription rule) {
        this.code = rule.code();
        this.naming = rule.parameters().stream()
                .filter(parameter -> NAMES.contains(parameter.type()))
                .map(RuleParameter::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    String of(FindingDraft draft) {
        return of(code, draft.recordId(), draft.stablePlace(), Maps.filterKeys(draft.parameters(), naming::contains));
    }

    static String of(String code, Optional<Id<?>> recordId, String place, Map<String, String> parameters) {
        StringBuilder text = new StringBuilder(code)
                .append('\n')
                .append(recordId.map(Id::toString).orElse(""))
                .append('\n')
                .append(place);
        ImmutableSortedMap.copyOf(parameters)
                .forEach((name, value) ->
                        text.append('\n').append(name).append('=').append(value));
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, LENGTH);
    }
}
