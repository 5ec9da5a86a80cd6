package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void namesTheFileAndSaysWhatIsWrong() {
        assertThat(Failure.message(new NoSuchFileException("a.json"))).isEqualTo("a.json: no such file");
        assertThat(Failure.message(new FileAlreadyExistsException("a"))).isEqualTo("a: already exists");
        assertThat(Failure.message(new AccessDeniedException("a.json"))).isEqualTo("a.json: permission denied");
        assertThat(Failure.message(new NotDirectoryException("a"))).isEqualTo("a: not a directory");
        assertThat(Failure.message(new FileSystemException("a", null, "No space left on device")))
                .isEqualTo("a: No space left on device");
    }

    @Test
    void takesTheMessageOfOtherExceptions() {
        assertThat(Failure.message(new IOException("Is a directory"))).isEqualTo("Is a directory");
        assertThat(Failure.message(new FileSystemException(null, null, "Broken pipe")))
                .isEqualTo("Broken pipe");
    }

    @Test
    void namesTheExceptionIfItSaysNothing() {
        assertThat(Failure.message(new IOException())).isEqualTo("IOException");
        assertThat(Failure.reason(new FileSystemException("a"))).isEqualTo("FileSystemException");
    }
}
