package org.congress4j.model.check.rules.texts;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.Id;
import org.congress4j.model.Organization;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Resolution;
import org.congress4j.model.Session;
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
import org.jspecify.annotations.Nullable;

public final class SymbolAgainstSession extends RecordRule<ProceedingsRecord<?>> {
    private static final ImmutableSet<String> ACTS = ImmutableSet.of("RES", "DEC", "PRST");
    private static final ImmutableSet<String> OF_SESSION = ImmutableSet.of("L", "PV");
    private static final Pattern SESSION = Pattern.compile("(?<form>E?S-)?(?<number>\\d{1,3}|[IVXL]+)");
    private static final Pattern NUMBER_WITH_SESSION = Pattern.compile("(E?S-\\d{1,2}|\\d{1,3})/\\d+( ?[A-Z])?");
    private static final ImmutableMap<String, CongressForm> FORMS = ImmutableMap.of(
            "", CongressForm.SESSION,
            "S-", CongressForm.SPECIAL_SESSION,
            "ES-", CongressForm.EMERGENCY_SPECIAL_SESSION);

    public SymbolAgainstSession() {
        super(
                ImmutableSet.<Class<? extends ProceedingsRecord<?>>>of(Resolution.class, Document.class),
                RuleDescription.warning(RuleGroup.TEXTS, "symbol_against_session")
                        .finds(
                                "A resolution, decision, draft or record of a sitting with the symbol or number of another session.")
                        .message(
                                "'{symbol:text}' is of session {session:text}, but belongs to session no. {ordinal:number}")
                        .reason(
                                "A body that meets in numbered sessions puts the number of the session into the symbols "
                                        + "of its acts: A/RES/76/181 is of the seventy-sixth session, A/RES/S-13/2 of the "
                                        + "thirteenth special session. The rule compares acts of the body that holds the "
                                        + "session; of numbers without a symbol, those of the General Assembly; of documents, the drafts and records of organs of the United Nations whose series is known. Symbols "
                                        + "that count by years are left alone.")
                        .advice("Correct the symbol, or the session to which the text belongs.")
                        .addCause("session", "ordinal")
                        .addExplainedBy("number_against_symbol")
                        .build());
    }

    @Override
    public void check(ProceedingsRecord<?> record, CheckContext context, Findings findings) {
        if (record instanceof Resolution text) {
            resolution(text, context, findings);
        } else if (record instanceof Document document) {
            document(document, context, findings);
        }
    }

    private static void resolution(Resolution text, CheckContext context, Findings findings) {
        Congress congress = session(context, text.congressId());
        if (congress == null
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

    private static void document(Document document, CheckContext context, Findings findings) {
        Optional<ParsedSymbol> symbol = document.symbol()
                .flatMap(DocumentSymbol::parsed)
                .filter(parsed -> parsed.nature().filter(OF_SESSION::contains).isPresent());
        Session sitting = symbol.isEmpty() ? null : context.find(Session.class, document.sessionId());
        Congress congress = symbol.isEmpty()
                ? null
                : session(
                        context,
                        document.congressId().or(() -> sitting == null ? Optional.empty() : sitting.congressId()));
        if (congress == null || congress.bodyId().isEmpty()) {
            return;
        }
        Optional<String> series = context.organ(congress.bodyId().get()).flatMap(UnitedNationsOrgan::series);
        String session = symbol.get().session().orElse("");
        if (series.equals(Optional.of(symbol.get().series())) && isOther(session, congress)) {
            report(document, "symbol", document.symbol().orElseThrow().toString(), session, congress, findings);
        }
    }

    /** A numbered session of a body; null if it is not one. */
    private static @Nullable Congress session(CheckContext context, Optional<Id<Congress>> id) {
        Congress congress = context.find(Congress.class, id);
        return congress == null
                        || congress.ordinal().isEmpty()
                        || congress.form().isEmpty()
                ? null
                : congress;
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
            ProceedingsRecord<?> record,
            String member,
            String symbol,
            String session,
            Congress congress,
            Findings findings) {
        findings.at(record, member)
                .with("symbol", symbol)
                .with("session", session)
                .with("ordinal", congress.ordinal().orElseThrow())
                .add();
    }
}
