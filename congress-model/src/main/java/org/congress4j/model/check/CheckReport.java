package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.Severity;
import org.immutables.value.Value;

/**
 * What a check found, what it could not check, and what failed. The same records, rules and day give the same report.
 */
@Value.Immutable
public abstract class CheckReport implements Extensible {
    CheckReport() {}

    /** {@return the file that holds the records, such as {@code kyoto-2021.json}; absent if they are in none, or it need not be named} */
    public abstract Optional<String> file();

    /**
     * {@return how many findings there are of each severity, kept or not, without those that another stands for or explains}
     *
     * <p>A {@link Severity} without any is not there. See {@link Finding#times} and {@link Finding#consequences}.
     */
    public abstract ImmutableMap<Severity, Long> totalsBySeverity();

    /** {@return how many findings there are of each code, kept or not, in the order of the rules; a code without any is not there} */
    public abstract ImmutableMap<String, Long> totals();

    /**
     * {@return the findings, in the order of the rules, those of one rule in the order in which it found them; in a report
     *     by cause the graver first}
     *
     * <p>Of each code there are at most as many as the check {@linkplain ProceedingsCheck#keeping keeps}.
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * {@return what of the document does not fit the format, so that it could not be read or was left out and not checked; empty if all was
     *     read}
     *
     * <p>The code of each is that of the problem, such as {@code wrong_type}. They are not among the findings, nor counted with them. In
     * lines, the pointer of a problem starts at the record of the line.
     */
    public abstract ImmutableList<Finding> problems();

    /** {@return how many findings were left out since they are accepted, such as 12; absent if no baseline was given} */
    public abstract OptionalLong accepted();

    /** {@return the accepted findings that are no longer found, in the order of the baseline; empty if there are none} */
    public abstract ImmutableList<AcceptedFinding> noLongerFound();

    /** {@return how many of the voters have no id, only a name; absent if no vote lists any} */
    public abstract Optional<UnresolvedShare> unresolvedVoters();

    /**
     * {@return how many of the parties of delegations, sponsorships, position statements and treaty actions have no id, only a name;
     *     absent if there are none}
     */
    public abstract Optional<UnresolvedShare> unresolvedParties();

    /** {@return how many of the participants have no id of a person, only a name; absent if there are none} */
    public abstract Optional<UnresolvedShare> unresolvedPersons();

    /** {@return what rules could not look at and why, in the order of the rules} */
    public abstract ImmutableList<NotRun> notRun();

    /** {@return the rules that failed, in the order of the rules} */
    public abstract ImmutableList<SystemError> systemErrors();

    /** {@return whether only a part of the findings is there: fewer than were counted} */
    public final boolean sampled() {
        return total()
                > findings().stream().mapToLong(CheckReport::accountedFor).sum();
    }

    private static long accountedFor(Finding finding) {
        return finding.times()
                + finding.consequences().stream().mapToLong(Consequence::times).sum();
    }

    /** {@return how many findings there are, kept or not} */
    public final long total() {
        return totals().values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return whether all fits the format, no error was found and no rule failed; warnings do not count} */
    public final boolean valid() {
        return total(Severity.ERROR) == 0
                && systemErrors().isEmpty()
                && problems().isEmpty();
    }

    /**
     * {@return how many findings there are of a code, kept or not}
     *
     * @param code the code, such as {@code duplicate_voter}
     */
    public final long total(String code) {
        return totals().getOrDefault(code, 0L);
    }

    /**
     * {@return how many findings there are of a severity, kept or not}
     *
     * @param severity the severity
     */
    public final long total(Severity severity) {
        return totalsBySeverity().getOrDefault(severity, 0L);
    }

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static CheckReportBuilder builder() {
        return new CheckReportBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CheckReportBuilder toBuilder();
}
