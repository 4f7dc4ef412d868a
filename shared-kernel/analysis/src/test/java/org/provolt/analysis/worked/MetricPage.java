package org.provolt.analysis.worked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.provolt.formats.RealFiles;

/// A page of docs/metrics, whose worked example a test repeats.
final class MetricPage {

    private MetricPage() {}

    /// The section `Example` of a page, in one line.
    static String example(String name) {
        try {
            String page = Files.readString(
                    RealFiles.root().resolve("docs").resolve("metrics").resolve(name + ".md"));
            return page.substring(page.indexOf("## Example")).replace('\n', ' ');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
