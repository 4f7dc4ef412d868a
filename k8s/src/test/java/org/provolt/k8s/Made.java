package org.provolt.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/// Scripts of the checkout, run as they are.
final class Made {

    private static final int PATIENCE_SECONDS = 30;

    private Made() {}

    record Outcome(int code, String text) {}

    /// Runs a script of the checkout by the shell, with a few variables more.
    static Outcome by(String shell, List<String> words, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(words)).redirectErrorStream(true);
            builder.command().addFirst(shell);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(words + " does not end");
            }
            return new Outcome(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The keys of the Secrets that k8s/secrets.sh prints, as `name/key`.
    static Set<String> secrets() {
        Set<String> keys = new TreeSet<>();
        Outcome printed = by("sh", List.of(Checkout.path("k8s/secrets.sh").toString()), Map.of());
        Yaml.documents(printed.text())
                .forEach(secret -> Resource.names(secret.path("stringData"))
                        .forEach(key -> keys.add(secret.at("/metadata/name").asText() + "/" + key)));
        return keys;
    }
}
