package org.provolt.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.provolt.local.Trouble;

/// The configuration of infra/, packed into the jar.
public final class Resource {

    private Resource() {}

    /// @param name below infra/, such as `kafka/topics.json`
    public static String text(String name) {
        try (InputStream in = Trouble.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new Trouble("The launcher's jar lacks " + name + "; build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }
}
