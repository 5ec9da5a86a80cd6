package org.congress4j.model.code;

/**
 * What a document is, such as {@code report}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class DocumentKind extends Code {

    /** {@code agenda}: An edition of an agenda. */
    public static final DocumentKind AGENDA = new DocumentKind("agenda");

    /** {@code rules-of-procedure}: The rules of procedure. */
    public static final DocumentKind RULES_OF_PROCEDURE = new DocumentKind("rules-of-procedure");

    /** {@code discussion-guide}: A guide to the discussions. */
    public static final DocumentKind DISCUSSION_GUIDE = new DocumentKind("discussion-guide");

    /** {@code working-paper}: A working paper of the secretariat. */
    public static final DocumentKind WORKING_PAPER = new DocumentKind("working-paper");

    /** {@code background-paper}: A background paper of a workshop. */
    public static final DocumentKind BACKGROUND_PAPER = new DocumentKind("background-paper");

    /** {@code draft}: A draft of a text that a body is to act on. */
    public static final DocumentKind DRAFT = new DocumentKind("draft");

    /** {@code resolution}: A resolution, decision or declaration as published. */
    public static final DocumentKind RESOLUTION = new DocumentKind("resolution");

    /** {@code report}: A report. */
    public static final DocumentKind REPORT = new DocumentKind("report");

    /** {@code verbatim-record}: A record of what was said, word for word. */
    public static final DocumentKind VERBATIM_RECORD = new DocumentKind("verbatim-record");

    /** {@code summary-record}: A record of what was said, in the third person. */
    public static final DocumentKind SUMMARY_RECORD = new DocumentKind("summary-record");

    /** {@code list-of-participants}: A list of participants. */
    public static final DocumentKind LIST_OF_PARTICIPANTS = new DocumentKind("list-of-participants");

    /** {@code information}: Information for participants. */
    public static final DocumentKind INFORMATION = new DocumentKind("information");

    /** {@code press-release}: A press release. */
    public static final DocumentKind PRESS_RELEASE = new DocumentKind("press-release");

    /** {@code letter}: A letter, such as from a permanent representative. */
    public static final DocumentKind LETTER = new DocumentKind("letter");

    /** {@code note-verbale}: A note verbale. */
    public static final DocumentKind NOTE_VERBALE = new DocumentKind("note-verbale");

    /** {@code journal}: The journal or daily programme of an organization. */
    public static final DocumentKind JOURNAL = new DocumentKind("journal");

    /** {@code programme}: A programme of sittings or events. */
    public static final DocumentKind PROGRAMME = new DocumentKind("programme");

    /** {@code amendment}: An amendment to a draft. */
    public static final DocumentKind AMENDMENT = new DocumentKind("amendment");

    /** {@code corrigendum}: A correction of another document. */
    public static final DocumentKind CORRIGENDUM = new DocumentKind("corrigendum");

    /** {@code credentials-report}: The report of a credentials committee. */
    public static final DocumentKind CREDENTIALS_REPORT = new DocumentKind("credentials-report");

    /** {@code voting-sheet}: The printed result of a recorded vote. */
    public static final DocumentKind VOTING_SHEET = new DocumentKind("voting-sheet");

    /** The list. */
    public static final CodeList<DocumentKind> LIST = CodeList.of(
            DocumentKind.class,
            DocumentKind::new,
            AGENDA,
            RULES_OF_PROCEDURE,
            DISCUSSION_GUIDE,
            WORKING_PAPER,
            BACKGROUND_PAPER,
            DRAFT,
            RESOLUTION,
            REPORT,
            VERBATIM_RECORD,
            SUMMARY_RECORD,
            LIST_OF_PARTICIPANTS,
            INFORMATION,
            PRESS_RELEASE,
            LETTER,
            NOTE_VERBALE,
            JOURNAL,
            PROGRAMME,
            AMENDMENT,
            CORRIGENDUM,
            CREDENTIALS_REPORT,
            VOTING_SHEET);

    private DocumentKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code agenda}
     */
    public static DocumentKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code agenda}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static DocumentKind known(String text) {
        return LIST.known(text);
    }
}
