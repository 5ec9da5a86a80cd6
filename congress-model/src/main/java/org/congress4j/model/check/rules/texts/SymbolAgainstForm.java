package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Declaration;
import org.congress4j.model.Document;
import org.congress4j.model.FormalText;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Resolution;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.Code;
import org.congress4j.model.code.DocumentKind;
import org.congress4j.model.code.TextForm;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;

public final class SymbolAgainstForm extends RecordRule<ProceedingsRecord<?>> {
    private static final ImmutableMap<String, Code> FORMS = ImmutableMap.of(
            "RES", TextForm.RESOLUTION,
            "DEC", TextForm.DECISION,
            "PRST", TextForm.STATEMENT);
    private static final ImmutableMap<String, Code> RECORDS =
            ImmutableMap.of("PV", DocumentKind.VERBATIM_RECORD, "SR", DocumentKind.SUMMARY_RECORD);

    public SymbolAgainstForm() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(
                        Declaration.class, Resolution.class, Document.class),
                RuleDescription.warning(RuleGroup.TEXTS, "symbol_against_form")
                        .finds(
                                "A text or the record of a sitting with a symbol of another form: a decision with that of a "
                                        + "resolution, a summary record with that of a verbatim record.")
                        .message("the text is a {form:code}, but {symbol:symbol} is the symbol of a {other:code}")
                        .reason("Symbols of resolutions have the component RES, those of decisions DEC, those of "
                                + "statements of a President PRST, and the three are numbered apart; verbatim records "
                                + "have PV, summary records SR. Other forms are left alone, and so are annexes, which "
                                + "may go by the symbol of the text to which they are annexed.")
                        .advice("Correct the form or the symbol.")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof FormalText<?> text && text.annexOfId().isEmpty()) {
            compare(text, text.form(), text.symbol(), FORMS, findings);
        } else if (record instanceof Document document) {
            compare(document, document.kind(), document.symbol(), RECORDS, findings);
        }
    }

    private static void compare(
            ProceedingsRecord<?> record,
            Optional<? extends Code> form,
            Optional<DocumentSymbol> symbol,
            ImmutableMap<String, Code> forms,
            Findings findings) {
        Optional<Code> other = form.filter(forms::containsValue).isEmpty()
                ? Optional.empty()
                : symbol.flatMap(DocumentSymbol::parsed)
                        .flatMap(ParsedSymbol::nature)
                        .map(forms::get);
        if (other.isPresent() && !other.get().equals(form.get())) {
            findings.at(record, "symbol")
                    .with("form", form.get())
                    .with("symbol", symbol.orElseThrow())
                    .with("other", other.get())
                    .add();
        }
    }
}
