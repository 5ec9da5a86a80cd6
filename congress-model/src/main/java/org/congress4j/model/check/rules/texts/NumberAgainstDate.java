package org.congress4j.model.check.rules.texts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.FormalText;
import org.congress4j.model.Session;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RomanNumeral;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.UnitedNationsOrgan;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;

public final class NumberAgainstDate extends RecordRule<Action> {
    private static final Pattern OF_COUNCIL =
            Pattern.compile("\\d+ ?\\((?<year>(19|20)\\d\\d)\\)|(?<yearFirst>(19|20)\\d\\d)/\\d+");
    private static final Pattern OF_ASSEMBLY =
            Pattern.compile("(?<session>\\d{1,3})/\\d+( ?[A-Z])?|\\d+( ?[A-Z])? ?\\((?<roman>[IVXL]+)\\)");

    private static final Pattern SERIES = Pattern.compile("[AS]/(RES|DEC|PRST)/");

    public NumberAgainstDate() {
        super(
                Action.class,
                RuleDescription.warning(RuleGroup.TEXTS, "number_against_date")
                        .finds("An adoption by the General Assembly or the Security Council on a day that does not fit "
                                + "the number of the text, or that in its symbol.")
                        .message("no. {number:text} cannot have been adopted on {day:period}")
                        .reason("The Security Council adds the year to its numbers. The General Assembly prints the "
                                + "session, and holds one from September of a year to September of the next, the "
                                + "seventy-sixth from 2021 to 2022; the first nineteen were less regular. Where the "
                                + "dates of the session or the sitting are known, other rules compare them.")
                        .advice("Correct the date, often its year, or the number.")
                        .build());
    }

    @Override
    public void check(Action action, CheckContext context, Findings findings) {
        FormalText<?> text = action.verb().equals(ActionVerb.ADOPTED) ? context.text(action.textId()) : null;
        Optional<String> number =
                text == null ? Optional.empty() : text.number().or(() -> numberInSymbol(text));
        if (text == null
                || number.isEmpty()
                || action.date().isEmpty()
                || (action.bodyId().isPresent()
                        && text.bodyId().isPresent()
                        && !action.bodyId().equals(text.bodyId()))
                || isComparedElsewhere(action, context)) {
            return;
        }
        DayRange days = context.days(action.date());
        Optional<UnitedNationsOrgan> organ = action.bodyId().or(text::bodyId).flatMap(context::organ);
        if (days != null
                && organ.isPresent()
                && days.first() != Long.MIN_VALUE
                && days.last() != Long.MAX_VALUE
                && !fits(
                        number.get(),
                        organ.get(),
                        LocalDate.ofEpochDay(days.first()),
                        LocalDate.ofEpochDay(days.last()))) {
            findings.at(action, "date")
                    .with("number", number.get())
                    .with("day", days)
                    .add();
        }
    }

    /** Such as 76/181 for A/RES/76/181. */
    private static Optional<String> numberInSymbol(FormalText<?> text) {
        return text.symbol()
                .flatMap(DocumentSymbol::parsed)
                .map(ParsedSymbol::canonical)
                .filter(symbol -> SERIES.matcher(symbol).lookingAt())
                .map(symbol -> SERIES.matcher(symbol).replaceFirst(""));
    }

    private static boolean isComparedElsewhere(Action action, CheckContext context) {
        Session session = context.find(Session.class, action.sessionId());
        Congress congress = context.find(Congress.class, context.congressOf(action));
        return (session != null && session.actual().isPresent())
                || (congress != null && congress.period().isPresent());
    }

    private static boolean fits(String number, UnitedNationsOrgan organ, LocalDate first, LocalDate last) {
        if (organ == UnitedNationsOrgan.SECURITY_COUNCIL) {
            Matcher matcher = OF_COUNCIL.matcher(number);
            if (!matcher.matches()) {
                return true;
            }
            String printed = matcher.group("year");
            int year = Integer.parseInt(printed == null ? matcher.group("yearFirst") : printed);
            return first.getYear() <= year && year <= last.getYear();
        } else if (organ != UnitedNationsOrgan.GENERAL_ASSEMBLY) {
            return true;
        }
        Matcher matcher = OF_ASSEMBLY.matcher(number);
        if (!matcher.matches()) {
            return true;
        }
        OptionalInt session = matcher.group("session") == null
                ? RomanNumeral.of(matcher.group("roman"))
                : OptionalInt.of(Integer.parseInt(matcher.group("session")));
        return session.isEmpty()
                || UnitedNationsOrgan.mayBeInSession(session.getAsInt(), first)
                || UnitedNationsOrgan.mayBeInSession(session.getAsInt(), last);
    }
}
