package org.congress4j.model.code;

/**
 * What a file holds, such as {@code video}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class FileKind extends Code {

    /** {@code video}: Moving pictures, with sound or without. */
    public static final FileKind VIDEO = new FileKind("video");

    /** {@code audio}: Sound. */
    public static final FileKind AUDIO = new FileKind("audio");

    /** {@code captions}: Captions or subtitles of a recording. */
    public static final FileKind CAPTIONS = new FileKind("captions");

    /** {@code slides}: What was shown on a screen. */
    public static final FileKind SLIDES = new FileKind("slides");

    /** {@code text}: A text, such as that of a document or of a speech. */
    public static final FileKind TEXT = new FileKind("text");

    /** {@code image}: A picture, such as a photograph or a scanned page. */
    public static final FileKind IMAGE = new FileKind("image");

    /** {@code data}: Data for machines, such as a table. */
    public static final FileKind DATA = new FileKind("data");

    /** The list. */
    public static final CodeList<FileKind> LIST =
            CodeList.of(FileKind.class, FileKind::new, VIDEO, AUDIO, CAPTIONS, SLIDES, TEXT, IMAGE, DATA);

    private FileKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, on the list or not}
     *
     * @param text the text, such as {@code video}
     */
    public static FileKind of(String text) {
        return LIST.of(text);
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code video}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are
     */
    public static FileKind known(String text) {
        return LIST.known(text);
    }
}
