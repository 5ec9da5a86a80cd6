package org.congress4j.model.check.rules.texts;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.model.Resolution;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class TextNumberRepeated extends DocumentRule {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    public TextNumberRepeated() {
        super(RuleDescription.warning(RuleGroup.TEXTS, "text_number_repeated")
                .finds("Two resolutions, or two decisions, of one body and session with the same number.")
                .message("no. {number:text} is already the number of '{first:id}'")
                .reason("A body numbers its resolutions and its decisions apart, and each number stands once in a "
                        + "session. Numbers that need not be unique are left alone: those without a body and a congress, "
                        + "and whole numbers without a congress, since every session may start anew. Texts that both "
                        + "have a symbol are compared by that.")
                .advice("Merge the two, or correct the number.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<List<Object>, Resolution> known = new HashMap<>();
        for (Resolution text : context.records(Resolution.class)) {
            if (text.number().isEmpty()
                    || text.form().isEmpty()
                    || !DIGITS.matchesAnyOf(text.number().get())
                    || (text.congressId().isEmpty()
                            && (text.bodyId().isEmpty()
                                    || DIGITS.matchesAllOf(text.number().get())))) {
                continue;
            }
            Resolution first =
                    known.putIfAbsent(List.of(text.number(), text.form(), text.bodyId(), text.congressId()), text);
            if (first != null && (first.symbol().isEmpty() || text.symbol().isEmpty())) {
                findings.at(text, "number")
                        .with("number", text.number().get())
                        .with("first", first.id())
                        .add();
            }
        }
    }
}
