package org.provolt.formats.spectrum;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.reading.TextLines;
import org.provolt.kernel.Refused;

/// CH Instruments' text: the moment, the technique `A.C. Impedance`, facts, and a table that begins with `Freq/Hz`.
final class ChInstrumentsSpectra implements SpectrumFormat {

    private static final String TECHNIQUE = "A.C. Impedance";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, yyyy   H:mm:ss", Locale.US);

    @Override
    public String name() {
        return "ch-instruments-text";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "CH Instruments",
                List.of(".txt"),
                "`A.C. Impedance` in the second line",
                "The table that begins with `Freq/Hz`",
                "Files that break off before the table",
                "impedance.py (MIT), real files");
    }

    @Override
    public boolean recognises(FileHead head, Path file) {
        List<String> lines = head.lines();
        return lines.size() > 1 && lines.get(1).strip().startsWith(TECHNIQUE);
    }

    @Override
    public SpectrumFile open(Path file) {
        return TextSpectra.open(file, this::open);
    }

    private SpectrumFile open(TextLines lines) {
        AcquisitionStart start = start(lines.next().orElse(""));
        Optional<String> software = Optional.empty();
        while (true) {
            String line = lines.next()
                    .orElseThrow(() -> Refused.malformed(
                            "ch-instruments-no-spectrum", "The file breaks off before its table of points."));
            if (line.startsWith("Instrument Model:")) {
                software = Optional.of(line.substring(line.indexOf(':') + 1).strip());
            }
            Optional<List<String>> names = SpectrumTable.heads(line);
            if (names.isPresent()) {
                return SpectrumTable.open(
                        new SpectrumTable.Facts(name(), "text", TECHNIQUE, software, start), lines, names.get());
            }
        }
    }

    /// `Feb. 20, 2020   15:55:08`; September can have four letters.
    private static AcquisitionStart start(String line) {
        String month = line.strip().replaceFirst("^([A-Z][a-z]{2})t?\\.", "$1");
        try {
            return new AcquisitionStart.FileLocal(LocalDateTime.parse(month, MOMENT));
        } catch (DateTimeException otherwise) {
            return new AcquisitionStart.NotTold();
        }
    }
}
