package org.congress4j.model.check.rules.scalars;

import java.util.regex.Pattern;
import org.congress4j.model.symbol.DocumentSymbol;

/** Distinguishes symbols that contain a language or a file name from those that are malformed otherwise. */
final class SymbolSuffix {
    private static final String LANGUAGES = "ar|zh|en|fr|ru|es|arabic|chinese|english|french|russian|spanish";
    private static final Pattern LANGUAGE_OR_FILE = Pattern.compile(
            ".*(?: ?\\((?:[ACEFRS]|" + LANGUAGES + ")\\)|[-_](?:" + LANGUAGES + ")|[-_][A-Z]?\\d{7}[ACEFRS]?)"
                    + "(?:\\.[a-z]{3,4})?|.*\\.(?:pdf|docx?|html?|xml|txt|json)",
            Pattern.CASE_INSENSITIVE);

    private SymbolSuffix() {}

    static boolean isLanguageOrFile(DocumentSymbol symbol) {
        return LANGUAGE_OR_FILE.matcher(symbol.toString()).matches();
    }
}
