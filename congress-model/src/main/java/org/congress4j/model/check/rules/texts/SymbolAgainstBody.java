package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.Identifier;
import org.congress4j.model.Organization;
import org.congress4j.model.Resolution;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.UnitedNationsOrgan;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;

public final class SymbolAgainstBody extends RecordRule<Resolution> {
    private static final ImmutableSet<String> ACTS = ImmutableSet.of("RES", "DEC", "PRST");

    public SymbolAgainstBody() {
        super(
                Resolution.class,
                RuleDescription.warning(RuleGroup.TEXTS, "symbol_against_body")
                        .finds("A resolution, a decision or a statement of a President with a symbol of another body.")
                        .message("{symbol:symbol} is not of the series {series:text} of {body:id}")
                        .reason("The acts of a body are in its series of documents: S/RES/2521 (2020) is of the "
                                + "Security Council. The document states the series of a body by the identifier "
                                + "un-symbol-series; those of the principal organs of the United Nations and of the Human "
                                + "Rights Council are known. Symbols without RES, DEC or PRST are left alone, since an act "
                                + "may be printed in a report to another body.")
                        .advice("Correct the symbol or the body.")
                        .build());
    }

    @Override
    public void check(Resolution text, CheckContext context, Findings findings) {
        Optional<String> actual = text.symbol()
                .flatMap(DocumentSymbol::parsed)
                .filter(parsed -> parsed.nature().filter(ACTS::contains).isPresent())
                .map(ParsedSymbol::series);
        Organization body = actual.isEmpty() ? null : context.find(Organization.class, text.bodyId());
        if (body == null) {
            return;
        }
        Optional<String> series = seriesOf(body, context).or(() -> seriesByName(body, actual.get()));
        if (series.isPresent() && !series.equals(actual)) {
            findings.at(text, "symbol")
                    .with("symbol", text.symbol().orElseThrow())
                    .with("series", series.get())
                    .with("body", body.id())
                    .add();
        }
    }

    /** Empty also if the body has several series. */
    private static Optional<String> seriesOf(Organization body, CheckContext context) {
        Optional<String> series = Optional.empty();
        for (Identifier identifier : body.identifiers()) {
            if (identifier.scheme().equals("un-symbol-series")) {
                if (series.isPresent()) {
                    return Optional.empty();
                }
                series = Optional.of(identifier.value());
            }
        }
        return series.or(() -> context.organ(body.id()).flatMap(UnitedNationsOrgan::series));
    }

    /** A General Assembly with an act of the Security Council is that of the United Nations, too. */
    private static Optional<String> seriesByName(Organization body, String actual) {
        return UnitedNationsOrgan.ofSeries(actual).isEmpty() || body.parentId().isPresent()
                ? Optional.empty()
                : UnitedNationsOrgan.ofTheSameName(body).flatMap(UnitedNationsOrgan::series);
    }
}
