package org.provolt.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The working copy's own files.
final class Checkout {

    private static final Path ROOT = Path.of(System.getProperty("provolt.root", ".."));

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Checkout() {}

    static Path path(String name) {
        return ROOT.resolve(name).normalize();
    }

    /// Read once; a file does not change while the tests run.
    static String text(String name) {
        return TEXTS.computeIfAbsent(name, Checkout::read);
    }

    private static String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException("no " + name, e);
        }
    }

    /// The modules of services/pom.xml: every service there is.
    static List<String> services() {
        return found("<module>([a-z-]+)</module>", text("services/pom.xml"));
    }

    /// What the root POM says between `<name>` and `</name>`.
    static String version(String name) {
        return found("<" + name + ">([^<$]+)</" + name + ">", text("pom.xml")).getFirst();
    }

    /// All Java sources under a folder, as one text.
    static String sources(String folder) {
        try (Stream<Path> files = Files.walk(path(folder))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("no " + folder, e);
        }
    }

    /// The first group of every match.
    static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    static Matcher matcher(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text);
    }
}
