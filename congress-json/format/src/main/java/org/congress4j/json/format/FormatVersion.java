package org.congress4j.json.format;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** How a reader of this version of the format treats other versions. */
final class FormatVersion {
    /** The version that is written into each document. */
    static final String CURRENT = "0.10";

    /** The kind of the version. */
    static final Kind.Text<String> KIND = Kind.text("formatVersion", Function.identity());

    /** The first member of a document after its type, which the model does not have. */
    static final Member<Proceedings, ?> MEMBER = ValueType.of(
                    Proceedings.class,
                    () -> Members.of(Proceedings::builder, ProceedingsBuilder::build)
                            .required("formatVersion", document -> CURRENT, (builder, version) -> {}, KIND)
                            .closed())
            .members()
            .get(0);

    /** The versions whose documents are read and mean what they did. */
    private static final String READ = "0.9, " + CURRENT;

    private static final int MAJOR = 0;
    private static final int OLDEST_MINOR = 9;
    private static final int MINOR = 10;
    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");

    private FormatVersion() {}

    /**
     * Checks the version of a document: an older one that is still read, this one, and a later one of the same major version, of
     * which what it adds is kept; all else is refused.
     */
    static void check(String version, WireReader in) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            throw in.mismatch(
                    ProblemCode.UNSUPPORTED_VERSION,
                    "a format version such as '" + CURRENT + "'",
                    "'" + JsonProblem.cut(version) + "'");
        }
        int major = Integer.parseInt(matcher.group(1));
        int minor = Integer.parseInt(matcher.group(2));
        if (major != MAJOR || minor < OLDEST_MINOR) {
            throw in.error(
                    ProblemCode.UNSUPPORTED_VERSION,
                    "format version '" + version + "' is not supported; this reader reads " + READ
                            + " and what later versions " + MAJOR + ".x add to it");
        }
        if (minor > MINOR) {
            String message = "format version '" + version + "' is newer than " + CURRENT
                    + "; what it adds is kept but not understood";
            if (in.options().strict()) {
                throw in.error(ProblemCode.NEWER_VERSION, message);
            }
            in.warn(ProblemCode.NEWER_VERSION, message);
        }
    }
}
