package org.congress4j.model.check.engine;

import org.congress4j.model.DateRange;
import org.congress4j.model.JsonValue;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.TimeRange;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.code.Code;
import org.congress4j.model.symbol.DocumentSymbol;

/**
 * A kind of odd member that the walk finds in records, such as a broken reference or a date that may be malformed. A
 * rule asks for a kind with {@link Walk#members}; nearly all members are in order and passed over at once.
 *
 * @param <V> the type of the odd value
 */
@SuppressWarnings("UnusedTypeParameter") // it guides the compiler only
public final class MemberKind<V> {
    /** An id that does not lead to a record of the expected type. */
    public static final MemberKind<BrokenReference> REFERENCE = new MemberKind<>(0);
    /** A reference to a value that its record does not have, or whose record is missing. */
    public static final MemberKind<BrokenKeyReference> KEY_REFERENCE = new MemberKind<>(1);
    /** A date that is malformed, or outside the years in which congresses were held. */
    public static final MemberKind<PartialDate> DATE = new MemberKind<>(2);
    /** A local time that is malformed, or outside the years in which congresses were held. */
    public static final MemberKind<PartialDateTime> TIME = new MemberKind<>(3);
    /** A time zone that is unknown, or only an offset. */
    public static final MemberKind<TimeZoneName> TIME_ZONE = new MemberKind<>(4);
    /** A language tag that is malformed, names something unknown, or has a shorter form. */
    public static final MemberKind<String> LANGUAGE = new MemberKind<>(5);
    /** A document symbol that does not parse. */
    public static final MemberKind<DocumentSymbol> SYMBOL = new MemberKind<>(6);
    /** A code that is not on its list. */
    public static final MemberKind<Code> CODE = new MemberKind<>(7);
    /** The name of a member that the model does not define. */
    public static final MemberKind<String> UNKNOWN_MEMBER = new MemberKind<>(8);

    /** A key that occurs twice in its list. */
    public static final MemberKind<RepeatedKey> DUPLICATE_KEY = new MemberKind<>(9);

    /** A local time that clocks skipped in its time zone, or whose time zone is not stated. */
    public static final MemberKind<PartialDateTime> SKIPPED_TIME = new MemberKind<>(10);

    /** A period whose end may mean no day from its start on. */
    public static final MemberKind<DateRange> BACKWARD_PERIOD = new MemberKind<>(11);

    /** A local time whose end lies before its start on the clock. */
    public static final MemberKind<TimeRange> BACKWARD_TIME = new MemberKind<>(12);

    /** A text that came through a wrong character set, or has marks or characters that do not belong to it. */
    public static final MemberKind<TextFault> TEXT = new MemberKind<>(13);

    /** A number in an unknown member or in the value of a claim that has no canonical form. */
    public static final MemberKind<JsonValue.JsonNumber> NUMBER = new MemberKind<>(14);

    static final int COUNT = 15;

    private final int number;

    private MemberKind(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
