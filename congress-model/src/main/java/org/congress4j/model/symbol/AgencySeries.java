package org.congress4j.model.symbol;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The series of agencies and conferences that are not built of components with slashes, one entry a form. */
final class AgencySeries {
    // A number may have parts of its own: 22.I, 4.1, 5(a).
    private static final Splitter BETWEEN_SUFFIXES =
            Splitter.on(CharMatcher.anyOf(" /")).omitEmptyStrings();
    private static final ImmutableMap<String, String> PLACES = ImmutableMap.<String, String>builder()
            .put("{session}", "(?<session>[1-9]\\d{0,3})")
            .put("{number}", "(?<number>[1-9]\\d{0,4}(?:\\.(?:\\d{1,3}|[IVX]{1,5}))*(?:\\([a-z0-9]\\))?)")
            .put("{nature}", "(?<nature>(?:[AB]/)?[A-Z]{2,6}|[AB])")
            .put("{letter}", "(?<letter>[A-Z]?)")
            .build();

    private static final String SUFFIXES =
            "(?<suffixes>(?:[ /](?:Rev|Add|Corr|Amend)\\.[1-9]\\d{0,3})*)(?<reissue>\\*{0,3})";

    private static final ImmutableList<AgencySeries> ALL = ImmutableList.of(
            // World Health Organization: documents, resolutions and decisions of the Assembly and the Executive Board
            of("A", "A{session}/{number}", ' '),
            of("A", "A{session}/{nature}[/.]{1,2}{number}", ' '),
            of("WHA", "WHA{session}\\.{number}", ' '),
            of("WHA", "WHA{session}\\({number}\\)", ' '),
            of("EB", "EB{session}/{number}", ' '),
            of("EB", "EB{session}/{nature}[/.]{1,2}{number}", ' '),
            of("EB", "EB{session}\\.(?<nature>R){number}", ' '),
            of("EB", "EB{session}\\({number}\\)", ' '),
            of("EBPBAC", "EBPBAC{session}/{number}", ' '),
            // its regional committees, and the Pan American Health Organization
            of("AFR/RC", "AFR/RC{session}/{number}", ' '),
            of("EM/RC", "EM/RC{session}/{number}", ' '),
            of("EUR/RC", "EUR/RC{session}/{number}", ' '),
            of("SEA/RC", "SEA/RC{session}/{number}", ' '),
            of("WPR/RC", "WPR/RC{session}/{number}", ' '),
            of("CD", "CD{session}/{number}", ' '),
            of("CD", "CD{session}\\.(?<nature>R){number}", ' '),
            of("CE", "CE{session}/{number}", ' '),
            of("CE", "CE{session}\\.(?<nature>R){number}", ' '),
            of("CSP", "CSP{session}/{number}", ' '),
            // UNESCO: General Conference and Executive Board
            of("C", "{session} C/{number}", ' '),
            of("C", "{session} C/{nature}\\.{number}", ' '),
            of("C", "{session} C/(?<word>Resolutions)", ' '),
            of("EX", "{session} EX/{number}", ' '),
            of("EX", "{session} EX/{nature}\\.{number}", ' '),
            of("EX", "{session} EX/(?<word>Decisions)", ' '),
            // Food and Agriculture Organization: Conference, Council and committees; the Council of the IMO prints
            // alike
            of("C", "C {session}/{number}", ' '),
            of("C", "C {session}/{nature}/{number}", ' '),
            of("C", "C {session}/(?<word>REP|[A-Z])", ' '),
            of("CL", "CL {session}/{number}", ' '),
            of("CL", "CL {session}/{nature}/{number}", ' '),
            of("CL", "CL {session}/(?<word>REP)", ' '),
            of("FC", "FC {session}/{number}", ' '),
            of("PC", "PC {session}/{number}", ' '),
            of("CCLM", "CCLM {session}/{number}", ' '),
            of("CCP", "CCP {session}/{number}", ' '),
            // International Criminal Court: situation, case, and number of the filing
            of(null, "(?<series>ICC-\\d{2}/\\d{2}(?:-\\d{2}/\\d{2})?)-{number}", '/'),
            // International Maritime Organization: resolutions, then documents of the Assembly, committees and
            // subcommittees
            of(null, "(?<series>A|MSC|MEPC|LEG|FAL|LP|LC)\\.{number}\\({session}\\)", '/'),
            of(null, "(?<series>A|MSC|MEPC|LEG|FAL|TC|LC|NCSR|SDC|PPR|III|CCC|HTW|SSE) {session}/{number}", '/'),
            of(
                    null,
                    "(?<series>A|MSC|MEPC|LEG|FAL|TC|LC|NCSR|SDC|PPR|III|CCC|HTW|SSE) {session}/"
                            + "(?<nature>INF|WP|J|Res)[./]{number}",
                    '/'),
            // International Labour Organization: Record of Proceedings, minutes
            of(null, "(?<series>ILC\\.[1-9]\\d{0,2}/Record No\\.) ?{number}{letter}", '/'),
            of(null, "(?<series>GB\\.[1-9]\\d{0,2}(?:/[A-Z]{2,4})?)/(?<word>PV)", '/'),
            // International Civil Aviation Organization: working papers and resolutions of the Assembly
            of("A", "A{session}-(?<nature>WP)/{number}", '/'),
            of("A", "A{session}-{number}", '/'),
            // International Telecommunication Union
            of("C", "C{session}/{number}", '/'),
            of("C", "C{session}/{nature}/{number}", '/'),
            of(null, "(?<series>PP|WRC|WTDC|WTSA)-{session}/{number}", '/'),
            // World Meteorological Organization
            of(null, "(?<series>Cg|EC|INFCOM|SERCOM)-{session}/(?:Doc|INF)\\. ?{number}", '/'),
            // Conventions: CITES, Wetlands
            of(null, "(?<series>CoP|COP|SC|AC|PC){session} (?:Doc|Prop|Inf)\\. ?{number}", ' '));

    private final Optional<String> series;
    private final Pattern form;
    private final char separator;

    private AgencySeries(Optional<String> series, Pattern form, char separator) {
        this.series = series;
        this.form = form;
        this.separator = separator;
    }

    private static AgencySeries of(@Nullable String series, String form, char separator) {
        String regex = form;
        for (var place : PLACES.entrySet()) {
            regex = regex.replace(place.getKey(), place.getValue());
        }
        return new AgencySeries(
                Optional.ofNullable(series), Pattern.compile("(?<base>" + regex + ")" + SUFFIXES), separator);
    }

    /** {@return the symbol, if it is one of a series without slashes between its components} */
    static Optional<ParsedSymbol> parse(String text) {
        for (AgencySeries series : ALL) {
            Matcher matcher = series.form.matcher(text);
            if (matcher.matches()) {
                return Optional.of(series.symbol(matcher));
            }
        }
        return Optional.empty();
    }

    private ParsedSymbol symbol(Matcher matcher) {
        ImmutableList.Builder<SymbolToken> components = ImmutableList.builder();
        components.add(SymbolToken.of(series.or(() -> group(matcher, "series")).orElseThrow()));
        for (String place : new String[] {"session", "nature", "number", "word"}) {
            group(matcher, place).map(SymbolToken::of).ifPresent(components::add);
        }
        ImmutableList.Builder<SymbolToken> suffixes = ImmutableList.builder();
        for (String suffix : BETWEEN_SUFFIXES.split(matcher.group("suffixes"))) {
            suffixes.add(SymbolToken.of(suffix));
        }
        group(matcher, "reissue").map(SymbolToken::of).ifPresent(suffixes::add);
        return new ParsedSymbol(
                components.build(),
                group(matcher, "letter"),
                Optional.empty(),
                suffixes.build(),
                Optional.of(new ParsedSymbol.Print(matcher.group("base"), separator)));
    }

    private Optional<String> group(Matcher matcher, String name) {
        return form.pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name)).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
