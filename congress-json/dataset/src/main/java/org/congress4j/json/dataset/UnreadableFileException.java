package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;

/** A file from which a data set should be made does not fit the format. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient ImmutableList<JsonProblem> problems;

    UnreadableFileException(Path file, CongressJsonException e) {
        super(file + ": " + e.getMessage(), e);
        this.file = file;
        this.problems = e.problems();
    }

    /** {@return the file} */
    public Path file() {
        return file;
    }

    /** {@return what does not fit} */
    public ImmutableList<JsonProblem> problems() {
        return problems;
    }
}
