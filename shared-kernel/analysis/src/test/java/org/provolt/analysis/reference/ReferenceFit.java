package org.provolt.analysis.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A parameter of another tool's fit of a real spectrum.
record ReferenceFit(String name, double value, double standardError) {

    private static final Pattern RESISTANCE =
            Pattern.compile("\"(R\\d)\":\\s*\\{\\s*\"value\":\\s*([^,]+),\\s*\"stderr\":\\s*([^\\s}]+)");

    /// The resistances of one of the fits of a file, from 0.
    static List<ReferenceFit> resistances(Path file, int number) {
        try {
            String text = Files.readString(file.resolveSibling("reference").resolve(file.getFileName() + ".fit.json"));
            String fit = text.split("\"circuit\"", -1)[number + 1];
            List<ReferenceFit> found = RESISTANCE
                    .matcher(fit)
                    .results()
                    .map(match -> new ReferenceFit(
                            match.group(1), Double.parseDouble(match.group(2)), Double.parseDouble(match.group(3))))
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no resistances in " + file);
            }
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
