package org.congress4j.command;

import static com.google.common.io.Resources.getResource;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of the build, which Maven writes into a resource. */
final class CongressVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"congress " + number()};
    }

    /** The number alone, such as {@code 0.10.0}. */
    static String number() throws IOException {
        return Resources.toString(getResource(CongressVersion.class, "version.txt"), StandardCharsets.UTF_8)
                .strip();
    }
}
