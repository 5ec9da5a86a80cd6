package org.congress4j.model.edit;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.MergeReason;
import org.congress4j.model.code.MergeSide;

/** What is told of a merge in words. */
final class MergeWords {
    private static final ImmutableMap<MergeReason, String> WORDS = ImmutableMap.<MergeReason, String>builder()
            .put(MergeReason.MODIFIED_LATER, "%s has two versions, of which one was modified later")
            .put(MergeReason.CHANGED_ON_ONE_SIDE, "%s was changed on one side only")
            .put(MergeReason.CHANGED_APART, "%s was changed on both sides, in different members")
            .put(
                    MergeReason.NOT_MODIFIED_LATER,
                    "%s has two versions, of which neither says that it was modified later")
            .put(MergeReason.REMOVED_LATER, "%s was removed after it was last modified")
            .put(MergeReason.REMOVED_ON_ONE_SIDE, "%s was removed on one side, and not changed on the other")
            .put(MergeReason.CHANGED_AFTER_REMOVAL, "%s was modified after the other side had removed it")
            .put(
                    MergeReason.REMOVED_AT_UNKNOWN_TIME,
                    "%s was removed on one side, and nothing says whether that was after it was last modified")
            .put(MergeReason.CHANGED_AND_REMOVED, "%s was changed on one side, and removed on the other")
            .put(MergeReason.OTHER_TYPE, "%s has the id of a record of another type on the other side")
            .put(
                    MergeReason.REPEATED_ID,
                    "%s is one of several records with that id on a side, and the other side has others")
            .put(MergeReason.ISSUED_LATER, "%s says different things of itself, of which one was issued later")
            .put(
                    MergeReason.NOT_ISSUED_LATER,
                    "%s says different things of itself, of which neither says that it was issued later")
            .put(MergeReason.READ_DIFFERENTLY, "%s says on each side differently how its ids are to be read")
            .put(MergeReason.REFUSED, "%s cannot have the members of both sides together")
            .buildOrThrow();

    private MergeWords() {}

    static String of(MergeReason reason, String what, Optional<MergeSide> taken) {
        String words = String.format(WORDS.getOrDefault(reason, "%s has two versions"), what);
        return taken.map(side -> words + "; taken: " + side).orElse(words);
    }
}
