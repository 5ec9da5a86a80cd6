package org.congress4j.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the shape of a document, each rule and each operation does work in proportion to it, and its report is not much larger. What
 * fails names the rule or the operation, and the shape: group what must be equal by a key, sort and sweep what may overlap, and look
 * up once in a check what many records refer to.
 */
class WorkInProportionTest {
    @Test
    @SuppressWarnings("unchecked") // the meter, of another loader, has this type
    void twiceTheDocumentTakesTwiceTheWork() throws Exception {
        try (CountingLoader loader = new CountingLoader(path())) {
            Function<String, List<String>> meter =
                    (Function<String, List<String>>) loader.loadClass("org.congress4j.work.WorkMeter")
                            .getConstructor()
                            .newInstance();

            assertThat(meter.apply(System.getProperty("congress.shape", ""))).isEmpty();
        }
    }

    private static URL[] path() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(name -> Stream.of(System.getProperty(name, "").split(File.pathSeparator)))
                .map(Path::of)
                .flatMap(path -> path.endsWith("classes")
                        ? Stream.of(path, path.resolveSibling("test-classes"))
                        : Stream.of(path))
                .map(WorkInProportionTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
