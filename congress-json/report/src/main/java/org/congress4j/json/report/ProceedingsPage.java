package org.congress4j.json.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.congress4j.json.AtomicFile;
import org.congress4j.json.report.page.JtepageGenerated;
import org.congress4j.json.report.page.PageOutput;
import org.congress4j.json.report.page.PageView;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.ProceedingsCheck;

/**
 * A document as one HTML page that says what its {@link ProceedingsSummary} says, with tables and charts beside it.
 *
 * <pre>{@code
 * ProceedingsPage.of(proceedings).publicOnly().write(Path.of("kyoto-2021.html"));
 * }</pre>
 *
 * <p>The page needs no network and no other file, and its Content-Security-Policy allows none. Every record has its id as its address
 * ({@code #kyoto-declaration}). All that the document says is escaped; only {@code http} and {@code https} addresses are links. The same
 * document always gives the same bytes.
 */
public final class ProceedingsPage {
    private static final Pattern VARIABLE = Pattern.compile("--[a-z][a-z0-9-]*");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9#%., ()'\"/+-]+");

    private final Proceedings proceedings;
    private final boolean publicOnly;
    private final Optional<LocalDate> checkedOn;
    private final ImmutableMap<String, String> theme;

    private ProceedingsPage(
            Proceedings proceedings,
            boolean publicOnly,
            Optional<LocalDate> checkedOn,
            ImmutableMap<String, String> theme) {
        this.proceedings = proceedings;
        this.publicOnly = publicOnly;
        this.checkedOn = checkedOn;
        this.theme = theme;
    }

    /**
     * {@return the page of a document, without findings of checks}
     *
     * @param proceedings the document
     */
    public static ProceedingsPage of(Proceedings proceedings) {
        return new ProceedingsPage(
                checkNotNull(proceedings, "proceedings"), false, Optional.empty(), ImmutableMap.of());
    }

    /** {@return this page without findings, contacts and dates of birth} */
    public ProceedingsPage publicOnly() {
        return new ProceedingsPage(proceedings, true, checkedOn, theme);
    }

    /**
     * {@return this page with what {@link ProceedingsCheck} finds, unless it is for the public}
     *
     * @param asOf the day as of which the document is checked, such as today
     */
    public ProceedingsPage checkedOn(LocalDate asOf) {
        return new ProceedingsPage(proceedings, publicOnly, Optional.of(asOf), theme);
    }

    /**
     * {@return this page with other colours or fonts}
     *
     * @param variables variables of the style sheet with their values, such as {@code --accent} with {@code #005ea2}: {@code --accent},
     *     {@code --text}, {@code --muted}, {@code --paper}, {@code --line}, {@code --font}, {@code --yes}, {@code --no},
     *     {@code --abstain}, {@code --other}
     * @throws IllegalArgumentException if a name is no name of a variable, or a value could be more than a value
     */
    public ProceedingsPage theme(Map<String, String> variables) {
        variables.forEach((name, value) -> {
            checkArgument(VARIABLE.matcher(name).matches(), "not a variable of a style sheet: '%s'", name);
            checkArgument(VALUE.matcher(value).matches(), "not a value of a variable: '%s'", value);
        });
        return new ProceedingsPage(proceedings, publicOnly, checkedOn, ImmutableSortedMap.copyOf(variables));
    }

    /**
     * Writes the page to a file, in UTF-8; the file has all of it or stays as it is.
     *
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(writer);
            writer.flush();
        });
    }

    /**
     * Writes the page.
     *
     * @param writer where to; it must write UTF-8, and is neither flushed nor closed
     * @throws IOException if it cannot be written
     */
    @SuppressWarnings("NullAway") // a page needs no interceptor
    public void write(Writer writer) throws IOException {
        try {
            JtepageGenerated.render(new OwaspHtmlTemplateOutput(new PageOutput(writer)), null, view());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** {@return the page as text} */
    public String toHtml() {
        StringWriter writer = new StringWriter();
        try {
            write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    private PageView view() {
        String style = resource("page.css") + own();
        String script = resource("page.js");
        PageParts parts = new PageParts(publicOnly ? PublicRecords.of(proceedings) : proceedings);
        return new PageView(
                parts.title(),
                style,
                script,
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(style) + "; script-src "
                        + hash(script),
                parts.all(publicOnly ? Optional.empty() : checkedOn),
                parts.types(),
                parts.links(),
                parts.sources());
    }

    private String own() {
        return theme.isEmpty()
                ? ""
                : theme.entrySet().stream()
                        .map(variable -> variable.getKey() + ": " + variable.getValue() + ";")
                        .collect(Collectors.joining(" ", ":root { ", " }\n"));
    }

    private static String resource(String name) {
        try (InputStream in = checkNotNull(PageView.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return "'sha256-"
                    + Base64.getEncoder()
                            .encodeToString(
                                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
