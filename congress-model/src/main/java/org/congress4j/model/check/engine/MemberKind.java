package org.congress4j.model.check.engine;

import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.code.Code;
import org.congress4j.model.symbol.DocumentSymbol;

/**
 * What a walk over the members of records finds odd. What is in order is passed over at once; that is nearly everything.
 *
 * @param <V> the type of the value
 */
@SuppressWarnings("UnusedTypeParameter") // it guides the compiler only
public final class MemberKind<V> {
    /** An id that leads to no record of the type that it should. */
    public static final MemberKind<BrokenReference> REFERENCE = new MemberKind<>(0);
    /** A reference to a value that is not in the record, or whose record is not there. */
    public static final MemberKind<BrokenKeyReference> KEY_REFERENCE = new MemberKind<>(1);
    /** A date that is none, or lies out of the years in which there were congresses. */
    public static final MemberKind<PartialDate> DATE = new MemberKind<>(2);
    /** A time that is none, or lies out of those years. */
    public static final MemberKind<PartialDateTime> TIME = new MemberKind<>(3);
    /** A time zone that is not known, or no more than an offset. */
    public static final MemberKind<TimeZoneName> TIME_ZONE = new MemberKind<>(4);
    /** A language tag that is not well-formed, or names what does not exist. */
    public static final MemberKind<String> LANGUAGE = new MemberKind<>(5);
    /** A document symbol that does not parse. */
    public static final MemberKind<DocumentSymbol> SYMBOL = new MemberKind<>(6);
    /** A code that is not on its list. */
    public static final MemberKind<Code> CODE = new MemberKind<>(7);
    /** The name of a member that the model does not know. */
    public static final MemberKind<String> UNKNOWN_MEMBER = new MemberKind<>(8);

    /** A key that stands twice in its list. */
    public static final MemberKind<RepeatedKey> DUPLICATE_KEY = new MemberKind<>(9);

    /** A local time that clocks skipped in its time zone, or whose time zone is not stated. */
    public static final MemberKind<PartialDateTime> SKIPPED_TIME = new MemberKind<>(10);

    static final int COUNT = 11;

    private final int number;

    private MemberKind(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
