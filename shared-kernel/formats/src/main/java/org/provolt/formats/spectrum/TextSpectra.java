package org.provolt.formats.spectrum;

import java.nio.file.Path;
import java.util.function.Function;
import org.provolt.formats.reading.TextLines;

/// Opens a text file and closes it again when what it holds is refused.
final class TextSpectra {

    private TextSpectra() {}

    static SpectrumFile open(Path file, Function<TextLines, SpectrumFile> reader) {
        TextLines lines = new TextLines(file);
        try {
            return reader.apply(lines);
        } catch (RuntimeException | Error refusedOrBroken) {
            lines.close();
            throw refusedOrBroken;
        }
    }
}
