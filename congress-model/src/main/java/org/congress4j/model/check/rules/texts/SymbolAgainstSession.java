package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Congress;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.Organization;
import org.congress4j.model.Resolution;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RomanNumeral;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.UnitedNationsOrgan;
import org.congress4j.model.code.CongressForm;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;

public final class SymbolAgainstSession extends RecordRule<Resolution> {
    private static final ImmutableSet<String> ACTS = ImmutableSet.of("RES", "DEC");
    private static final Pattern SESSION = Pattern.compile("(?<form>E?S-)?(?<number>\\d{1,3}|[IVXL]+)");
    private static final Pattern NUMBER_WITH_SESSION = Pattern.compile("(E?S-\\d{1,2}|\\d{1,3})/\\d+( ?[A-Z])?");
    private static final ImmutableMap<String, CongressForm> FORMS = ImmutableMap.of(
            "", CongressForm.SESSION,
            "S-", CongressForm.SPECIAL_SESSION,
            "ES-", CongressForm.EMERGENCY_SPECIAL_SESSION);

    public SymbolAgainstSession() {
        super(
                Resolution.class,
                RuleDescription.warning(RuleGroup.TEXTS, "symbol_against_session")
                        .finds("A resolution or decision whose symbol or number is that of another session.")
                        .message(
                                "'{symbol:text}' is of session {session:text}, but the text belongs to session no. {ordinal:number}")
                        .reason(
                                "A body that meets in numbered sessions puts the number of the session into the symbols "
                                        + "of its acts: A/RES/76/181 is of the seventy-sixth session, A/RES/S-13/2 of the "
                                        + "thirteenth special session. The rule compares acts of the body that holds the "
                                        + "session; of numbers without a symbol, those of the General Assembly. Symbols "
                                        + "that count by years are left alone.")
                        .advice("Correct the symbol, or the session to which the text belongs.")
                        .build());
    }

    @Override
    public void check(Resolution text, CheckContext context, Findings findings) {
        Congress congress = context.find(Congress.class, text.congressId());
        if (congress == null
                || congress.ordinal().isEmpty()
                || congress.form().isEmpty()
                || congress.bodyId().isEmpty()
                || (text.bodyId().isPresent() && !text.bodyId().equals(congress.bodyId()))) {
            return;
        }
        Optional<ParsedSymbol> symbol = text.symbol()
                .flatMap(DocumentSymbol::parsed)
                .filter(parsed -> parsed.nature().filter(ACTS::contains).isPresent());
        String session = symbol.flatMap(ParsedSymbol::session).orElse("");
        if (symbol.isPresent()) {
            if (isOther(session, congress)) {
                report(text, "symbol", text.symbol().get().toString(), session, congress, findings);
            }
        } else if (text.number().isPresent()
                && isAssembly(context, congress.bodyId().get())) {
            Matcher number = NUMBER_WITH_SESSION.matcher(text.number().get());
            if (number.matches() && isOther(number.group(1), congress)) {
                report(text, "number", text.number().get(), number.group(1), congress, findings);
            }
        }
    }

    private static boolean isAssembly(CheckContext context, Id<Organization> body) {
        return context.organ(body).equals(Optional.of(UnitedNationsOrgan.GENERAL_ASSEMBLY));
    }

    /** A special session is not compared with a regular one: an act may be kept with the session in which it was taken. */
    private static boolean isOther(String session, Congress congress) {
        Matcher parts = SESSION.matcher(session);
        if (!parts.matches()) {
            return false;
        }
        String form = parts.group("form") == null ? "" : parts.group("form");
        String number = parts.group("number");
        OptionalInt ordinal = Character.isDigit(number.charAt(0))
                ? OptionalInt.of(Integer.parseInt(number))
                : RomanNumeral.of(number);
        return congress.form().equals(Optional.ofNullable(FORMS.get(form)))
                && ordinal.isPresent()
                && !ordinal.equals(congress.ordinal());
    }

    private static void report(
            FormalText<?> text, String member, String symbol, String session, Congress congress, Findings findings) {
        findings.at(text, member)
                .with("symbol", symbol)
                .with("session", session)
                .with("ordinal", congress.ordinal().orElseThrow())
                .add();
    }
}
