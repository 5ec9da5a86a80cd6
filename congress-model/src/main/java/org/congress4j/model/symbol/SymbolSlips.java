package org.congress4j.model.symbol;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Corrects a symbol with the usual slips, if there is exactly one correction. */
final class SymbolSlips {
    // As in the footer of a document: Arabic, Chinese, English, French, Russian or Spanish.
    private static final Pattern LETTER_OF_LANGUAGE = Pattern.compile(" ?\\([ACEFRS]\\)$", Pattern.CASE_INSENSITIVE);
    private static final int LAST_RESOLUTION = 300;
    private static final Pattern LETTER_OF_LANGUAGE_OR_PART =
            Pattern.compile(" ?\\([AC]\\)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile(
            " ?\\((?:ar|zh|en|fr|ru|es|arabic|chinese|english|french|russian|spanish)\\)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE_OF_FILE = Pattern.compile(
            "[-_](?:ar|zh|en|fr|ru|es|arabic|chinese|english|french|russian|spanish)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_EXTENSION =
            Pattern.compile("\\.(?:pdf|docx?|html?|xml|txt|json)$", Pattern.CASE_INSENSITIVE);
    // Year and serial, maybe with the letter of the duty station before and that of the language behind. No number of a
    // symbol has seven digits.
    private static final Pattern JOB_NUMBER = Pattern.compile("[-_][A-Z]?\\d{7}[ACEFRS]?$");

    private static final String SUFFIX = "(?:REV|ADD|CORR|AMEND)";
    private static final Pattern BEFORE_SUFFIX =
            Pattern.compile("[ ,]+(?=(?:" + SUFFIX + "[. ]*\\d))", Pattern.CASE_INSENSITIVE);
    // Not the words that also stand undotted before a number, such as GC, INF and RES.
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "(?<=/)(AC|CN|CONF|CRP|C|L|PM|PV|RPM|R|SC|SR|SUB|WG|WP|" + SUFFIX + ")[. ]*(?=\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPECIAL_SESSION =
            Pattern.compile("(?<=/)(E?S)[- ]*(?=\\d{1,2}/)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HYPHEN_BEFORE_ORGAN =
            Pattern.compile(" ?- ?(?=[A-Z]{1,12}/)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MIXED_CASE =
            Pattern.compile("(?<=/)(?:SUB|REV|ADD|CORR|AMEND)(?=\\.)|(?<=/)(?:SUMMARY|AGENDA)(?![A-Z])"
                    + "|(?<=\\()(?:PART|VOL|SECT|RESUMPTION)(?![A-Z])");
    private static final Pattern AND_MORE = Pattern.compile(
            "(?:,? (?:and|et|y|и)|,) (?:Rev|Add|Corr|Amend)\\.[\\d, .-]+(?:(?:and|et|y|и) .*)?$"
                    + "|,? as (?:orally )?(?:revised|amended|corrected)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPECIAL_SESSION_APART =
            Pattern.compile("(?<=/)(E?S)/(?=\\d{1,2}/)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_OF_RESOLUTION = Pattern.compile("^(S/RES/\\d+)/((?:19|20)\\d\\d)$");

    private static final Pattern ACT_WITH_HYPHEN =
            Pattern.compile("(?<=/(?:RES|DEC)/)([1-9]\\d{0,3})-(?=[1-9])", Pattern.CASE_INSENSITIVE);

    private static final CharMatcher DASHES = CharMatcher.anyOf("\u2010\u2011\u2012\u2013\u2014\u2212");
    private static final CharMatcher SLASHES = CharMatcher.anyOf("\\\u2044\u2215");
    private static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u00AD\u200B\u200E\u200F\u2060\uFEFF");

    private SymbolSlips() {}

    static Optional<String> repair(String text) {
        if (text.length() > SymbolParser.LONGEST) {
            return Optional.empty();
        }
        String plain = first(withoutFileName(plain(text)));
        String tidy = tidy(remove(LANGUAGE, remove(LETTER_OF_LANGUAGE, plain)));
        ImmutableList<ParsedSymbol> symbols = SymbolParser.parse(withCase(tidy));
        boolean languageMayBeLetter =
                symbols.stream().anyMatch(symbol -> symbol.lacksLetter() && isLetterLikely(plain, symbol));
        if (symbols.isEmpty() || languageMayBeLetter) {
            return Optional.empty();
        }
        // As printed it may be too long, or read otherwise.
        return Optional.of(symbols.stream().map(ParsedSymbol::canonical).collect(joining("-")))
                .filter(meant -> SymbolParser.parse(meant).equals(symbols));
    }

    /** Whether a letter in brackets may be a part: A and C are, and decisions, which start at 301, have many. */
    private static boolean isLetterLikely(String text, ParsedSymbol symbol) {
        return LETTER_OF_LANGUAGE_OR_PART.matcher(text).find()
                || (LETTER_OF_LANGUAGE.matcher(text).find() && symbol.number().orElse(0) > LAST_RESOLUTION);
    }

    /** Unusual characters for usual ones: a full-width slash or a no-break space are not seen by who types them. */
    private static String plain(String text) {
        String plain = INVISIBLE.removeFrom(Normalizer.normalize(text, Normalizer.Form.NFKC));
        plain = SLASHES.replaceFrom(DASHES.replaceFrom(plain, '-'), '/');
        plain = CharMatcher.whitespace().trimAndCollapseFrom(plain, ' ');
        return CharMatcher.anyOf(" .,;:").trimTrailingFrom(plain);
    }

    private static String withoutFileName(String text) {
        String name = remove(JOB_NUMBER, remove(FILE_EXTENSION, text));
        if (name.indexOf('/') >= 0) {
            return name;
        }
        String apart = remove(LANGUAGE_OF_FILE, name).replace('_', '/').replace("/(", " (");
        // Addresses of pages have hyphens for all slashes: A-RES-76-181.
        return apart.indexOf('/') < 0
                ? SPECIAL_SESSION_APART.matcher(apart.replace('-', '/')).replaceAll("$1-")
                : apart;
    }

    /** The first of a document and its addenda, corrigenda or revisions, such as {@code A/76/L.1 and Add.1}. */
    private static String first(String text) {
        return remove(AND_MORE, text);
    }

    private static String tidy(String text) {
        String tidy =
                text.replaceAll(" ?/[ /]*", "/").replaceAll(" ?\\.[. ]*", ".").replace("./", "/");
        tidy = CharMatcher.is('/').trimLeadingFrom(tidy);
        tidy = ACT_WITH_HYPHEN.matcher(tidy).replaceAll("$1/");
        tidy = HYPHEN_BEFORE_ORGAN.matcher(tidy).replaceAll("-");
        tidy = BEFORE_SUFFIX.matcher(tidy).replaceAll("/");
        tidy = BEFORE_NUMBER.matcher(tidy).replaceAll("$1.");
        return SPECIAL_SESSION.matcher(tidy).replaceAll("$1-");
    }

    private static String withCase(String text) {
        String upper = MIXED_CASE
                .matcher(Ascii.toUpperCase(text))
                .replaceAll(word ->
                        word.group().charAt(0) + Ascii.toLowerCase(word.group().substring(1)));
        return YEAR_OF_RESOLUTION.matcher(upper).replaceAll("$1 ($2)");
    }

    private static String remove(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()) : text;
    }
}
