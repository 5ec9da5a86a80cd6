package org.congress4j.model.check.rules.texts;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.congress4j.model.Document;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;

public final class SymbolAgainstDate extends RecordRule<Document> {
    private static final int DIGITS_OF_YEAR = 4;

    public SymbolAgainstDate() {
        super(
                Document.class,
                RuleDescription.warning(RuleGroup.TEXTS, "symbol_against_date")
                        .finds("A document dated more than a year before or after the year in its symbol.")
                        .message("{symbol:symbol} is of {year:number}, but is dated {date:date}")
                        .reason("Bodies that count their documents by years put the year into the symbol: S/2021/30, "
                                + "E/CN.15/2021/17, S/RES/2521 (2020). A document may be dated some weeks before the "
                                + "year in its symbol, or be issued late; revisions, addenda and corrections are left "
                                + "alone.")
                        .advice("Correct the date, often its year, or the symbol.")
                        .build());
    }

    @Override
    public void check(Document document, CheckContext context, Findings findings) {
        DayRange days = document.symbol().isEmpty() ? null : context.days(document.date());
        if (days == null) {
            return;
        }
        OptionalInt year = document.symbol()
                .flatMap(DocumentSymbol::parsed)
                .map(SymbolAgainstDate::year)
                .orElse(OptionalInt.empty());
        if (year.isPresent()
                && (days.first() > LocalDate.of(year.getAsInt() + 1, 12, 31).toEpochDay()
                        || days.last() < LocalDate.of(year.getAsInt() - 1, 1, 1).toEpochDay())) {
            findings.at(document, "date")
                    .with("symbol", document.symbol().orElseThrow())
                    .with("year", year.getAsInt())
                    .with("date", document.date().orElseThrow())
                    .add();
        }
    }

    /** The year by which the body counts, not that of a communication, which may be of another. */
    private static OptionalInt year(ParsedSymbol symbol) {
        if (!symbol.suffixes().isEmpty()) {
            return OptionalInt.empty();
        }
        String session = symbol.session().orElse("");
        if (session.length() == DIGITS_OF_YEAR && Character.isDigit(session.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(session));
        }
        return symbol.nature().filter("RES"::equals).isPresent() ? symbol.year() : OptionalInt.empty();
    }
}
