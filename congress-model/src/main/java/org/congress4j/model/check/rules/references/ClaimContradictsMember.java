package org.congress4j.model.check.rules.references;

import java.util.Optional;
import org.congress4j.model.Claim;
import org.congress4j.model.JsonValue;
import org.congress4j.model.JsonValue.JsonBoolean;
import org.congress4j.model.JsonValue.JsonNumber;
import org.congress4j.model.JsonValue.JsonString;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.PartialDate;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.engine.AnnouncedDates;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Span;
import org.congress4j.model.code.ClaimRank;
import org.congress4j.model.code.Code;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValuePath;
import org.jspecify.annotations.Nullable;

public final class ClaimContradictsMember extends RecordRule<ProceedingsRecord<?>> {
    public ClaimContradictsMember() {
        super(
                RecordTypes.classes(),
                RuleDescription.info(RuleGroup.REFERENCES, "claim_contradicts_member")
                        .finds("A source that has another value than the record.")
                        .message("a source has {claimed:text}, but the record has {held:text}")
                        .reason(
                                "Sources disagree, and both values are kept. The rule compares dates that cannot mean the same "
                                        + "time, numbers, codes, references and true or false; texts may say the same in other words. A "
                                        + "claim that is deprecated is left alone, as are dates that were announced before a congress "
                                        + "and later changed, which have a rule of their own.")
                        .example(
                                "For Milan 1985, one issue of the UN Chronicle has 124 States and another 125 Governments.")
                        .advice("No action is needed; if the claim is wrong, it can have the rank deprecated.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof OtherRecord || record.claims().isEmpty()) {
            return;
        }
        ValuePath paths = ValuePath.from(record);
        for (int i = 0; i < record.claims().size(); i++) {
            Claim claim = record.claims().get(i);
            if (claim.value().isPresent()
                    && claim.at().orElse("/").length() > 1
                    && !claim.rank().equals(Optional.of(ClaimRank.DEPRECATED))) {
                JsonValue claimed = claim.value().get();
                Optional<Object> held = paths.value(claim.at().orElseThrow());
                if (held.isPresent()
                        && contradicts(claimed, held.get())
                        && !AnnouncedDates.areIn(record, claim, context)) {
                    findings.at(record, "claims", i, "value")
                            .with("claimed", words(claimed))
                            .with("held", held.get())
                            .add();
                }
            }
        }
    }

    private static boolean contradicts(JsonValue claimed, Object held) {
        if (held instanceof PartialDate date) {
            String text = claimed instanceof JsonString string ? string.value() : "";
            return !text.isBlank()
                    && Span.ofDate(Optional.of(PartialDate.of(text))).differsFrom(Span.ofDate(Optional.of(date)));
        } else if (held instanceof Number number) {
            Long claim = claimed instanceof JsonNumber other ? whole(other) : null;
            return claim != null && claim != number.longValue();
        } else if (held instanceof Boolean flag) {
            return claimed instanceof JsonBoolean other && other.value() != flag;
        }
        return (held instanceof Code || held instanceof org.congress4j.model.Id)
                && claimed instanceof JsonString string
                && !string.value().equals(held.toString());
    }

    private static @Nullable Long whole(JsonNumber number) {
        try {
            return Long.valueOf(number.lexeme());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String words(JsonValue claimed) {
        if (claimed instanceof JsonString string) {
            return string.value();
        }
        return claimed instanceof JsonNumber number ? number.lexeme() : String.valueOf(((JsonBoolean) claimed).value());
    }
}
