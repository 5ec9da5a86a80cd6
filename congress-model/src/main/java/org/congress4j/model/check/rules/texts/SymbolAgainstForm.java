package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Resolution;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.TextForm;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;

public final class SymbolAgainstForm extends RecordRule<Resolution> {
    private static final ImmutableMap<String, TextForm> FORMS =
            ImmutableMap.of("RES", TextForm.RESOLUTION, "DEC", TextForm.DECISION);

    public SymbolAgainstForm() {
        super(
                Resolution.class,
                RuleDescription.warning(RuleGroup.TEXTS, "symbol_against_form")
                        .finds("A decision with the symbol of a resolution, or the other way round.")
                        .message("the text is a {form:code}, but {symbol:symbol} is the symbol of a {other:code}")
                        .reason("Symbols of resolutions have the component RES, those of decisions DEC, and the two "
                                + "are numbered apart. Other forms are left alone.")
                        .advice("Correct the form or the symbol.")
                        .build());
    }

    @Override
    public void check(Resolution text, CheckContext context, Findings findings) {
        Optional<TextForm> form = text.form().filter(FORMS::containsValue);
        Optional<TextForm> other = form.isEmpty()
                ? Optional.empty()
                : text.symbol()
                        .flatMap(DocumentSymbol::parsed)
                        .flatMap(ParsedSymbol::nature)
                        .map(FORMS::get);
        if (other.isPresent() && !other.equals(form)) {
            findings.at(text, "symbol")
                    .with("form", form.get())
                    .with("symbol", text.symbol().orElseThrow())
                    .with("other", other.get())
                    .add();
        }
    }
}
