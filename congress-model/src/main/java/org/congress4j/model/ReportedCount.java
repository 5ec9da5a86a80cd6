package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.Gender;
import org.congress4j.model.code.OfficialLevel;
import org.congress4j.model.code.ParticipantCategory;
import org.immutables.value.Value;

/**
 * A number as a source reports it, such as <em>more than 5,000 people took part</em>: what was counted, how exact the
 * number is, and who says so. Several may disagree; nothing is computed from them.
 *
 * <pre>{@code
 * ReportedCount participants = ReportedCount.builder()
 *         .unit(CountUnit.PERSON)
 *         .basis(AttendanceBasis.TOOK_PART)
 *         .qualifier(CountQualifier.MORE_THAN)
 *         .value(5000)
 *         .addSourceId(Id.of("press-release"))
 *         .build();
 * }</pre>
 *
 * <p>The qualifiers {@code exact}, {@code about}, {@code nearly}, {@code more-than}, {@code at-least}, {@code fewer-than},
 * {@code up-to} and {@code between} need a value, {@code between} an upper one too; with {@code several}, {@code dozens},
 * {@code hundreds}, {@code thousands}, {@code most} and {@code limited} there is none.
 */
@Value.Immutable
public abstract class ReportedCount implements Extensible {
    ReportedCount() {}

    /**
     * {@return the key that claims and reports name this count by, such as {@code participants}, unique in its list; absent
     *     if not stated}
     */
    public abstract Optional<String> key();

    /** {@return what was counted, such as {@code person}} */
    public abstract CountUnit unit();

    /** {@return what was counted, where the unit and the categories do not say it; absent if not stated} */
    public abstract Optional<LocalizedText> subject();

    /** {@return what those counted had done, such as {@code registered}; absent where the source does not say} */
    public abstract Optional<AttendanceBasis> basis();

    /** {@return how they attended; absent where all are counted together} */
    public abstract Optional<AttendanceMode> mode();

    /** {@return the categories counted together; empty where all are} */
    public abstract ImmutableList<ParticipantCategory> categories();

    /** {@return the gender of those counted, such as {@code female}; absent where all are} */
    public abstract Optional<Gender> gender();

    /** {@return the level of those counted, such as {@code minister}; absent where all are} */
    public abstract Optional<OfficialLevel> officialLevel();

    /** {@return the day on which the figure held, such as {@code 2021-02-11}; absent if not stated} */
    public abstract Optional<PartialDate> asOf();

    /** {@return the number, at least 0, such as 5000; of a range the lesser one; absent where the source gives a word only} */
    public abstract OptionalLong value();

    /** {@return the greater number of a range, at least 0, such as 6000 of 5,000 to 6,000; absent where there is one number} */
    public abstract OptionalLong upper();

    /** {@return how exact the number is, such as {@code more-than}} */
    public abstract CountQualifier qualifier();

    /** {@return the mark that it was a record; absent if not stated} */
    public abstract Optional<RecordMark> record();

    /** {@return the sources of this element, in the order given; empty if none is stated} */
    public abstract ImmutableList<Id<Source>> sourceIds();

    /** {@return where in the sources; absent if not stated} */
    public abstract Optional<Locator> locator();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(key());
        Checks.count(qualifier(), value(), upper());
    }

    /** {@return a builder with nothing set} */
    public static ReportedCountBuilder builder() {
        return new ReportedCountBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ReportedCountBuilder toBuilder();
}
