package org.congress4j.model.code;

/**
 * Why of two versions of a record one stands, or neither can, such as {@code modified-later}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class MergeReason extends Code {

    /** {@code modified-later}: The version that was changed later stands. */
    public static final MergeReason MODIFIED_LATER = new MergeReason("modified-later");

    /** {@code changed-on-one-side}: Since the version from which both come, only one side has changed it. */
    public static final MergeReason CHANGED_ON_ONE_SIDE = new MergeReason("changed-on-one-side");

    /** {@code changed-apart}: Each side has changed other members. */
    public static final MergeReason CHANGED_APART = new MergeReason("changed-apart");

    /** {@code not-modified-later}: Neither version says that it was changed later than the other. */
    public static final MergeReason NOT_MODIFIED_LATER = new MergeReason("not-modified-later");

    /** {@code removed-later}: The record was removed after it was last changed. */
    public static final MergeReason REMOVED_LATER = new MergeReason("removed-later");

    /** {@code removed-on-one-side}: Since the version from which both come, one side has removed it, and the other left it as it was. */
    public static final MergeReason REMOVED_ON_ONE_SIDE = new MergeReason("removed-on-one-side");

    /** {@code changed-after-removal}: The record was changed after the other side had removed it. */
    public static final MergeReason CHANGED_AFTER_REMOVAL = new MergeReason("changed-after-removal");

    /** {@code removed-at-unknown-time}: Nothing says whether the record was removed before or after its last change. */
    public static final MergeReason REMOVED_AT_UNKNOWN_TIME = new MergeReason("removed-at-unknown-time");

    /** {@code changed-and-removed}: Since the version from which both come, one side has changed it and the other removed it. */
    public static final MergeReason CHANGED_AND_REMOVED = new MergeReason("changed-and-removed");

    /** {@code other-type}: The id is that of records of different types, which are different things. */
    public static final MergeReason OTHER_TYPE = new MergeReason("other-type");

    /** {@code repeated-id}: Several records of a side have the id, and those of the other side are not the same. */
    public static final MergeReason REPEATED_ID = new MergeReason("repeated-id");

    /** {@code issued-later}: What the document that was issued later says of itself stands. */
    public static final MergeReason ISSUED_LATER = new MergeReason("issued-later");

    /** {@code not-issued-later}: Neither document says that it was issued later than the other. */
    public static final MergeReason NOT_ISSUED_LATER = new MergeReason("not-issued-later");

    /** {@code read-differently}: The documents say differently how ids are to be read. */
    public static final MergeReason READ_DIFFERENTLY = new MergeReason("read-differently");

    /** {@code refused}: No record can have the members of both sides together. */
    public static final MergeReason REFUSED = new MergeReason("refused");

    /** The list. */
    public static final CodeList<MergeReason> LIST = CodeList.of(
            MergeReason.class,
            MergeReason::new,
            MODIFIED_LATER,
            CHANGED_ON_ONE_SIDE,
            CHANGED_APART,
            NOT_MODIFIED_LATER,
            REMOVED_LATER,
            REMOVED_ON_ONE_SIDE,
            CHANGED_AFTER_REMOVAL,
            REMOVED_AT_UNKNOWN_TIME,
            CHANGED_AND_REMOVED,
            OTHER_TYPE,
            REPEATED_ID,
            ISSUED_LATER,
            NOT_ISSUED_LATER,
            READ_DIFFERENTLY,
            REFUSED);

    private MergeReason(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code modified-later}
     */
    public static MergeReason of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code modified-later}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static MergeReason known(String text) {
        return LIST.known(text);
    }
}
