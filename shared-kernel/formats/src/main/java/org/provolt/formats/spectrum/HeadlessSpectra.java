package org.provolt.formats.spectrum;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.reading.TextLines;

/// Three columns of numbers without heads, as impedance.py reads and writes them: frequency (Hz), real and imaginary
/// part (ohm, as measured). Recognised only where the first column runs like the frequencies of a sweep: above 0, one
/// way, by steps of about one ratio.
final class HeadlessSpectra implements SpectrumFormat {

    private static final List<String> NAMES = List.of("freq", "re", "im");
    private static final int FEWEST_LINES = 8;

    /// Frequencies lie closer together in some decades than in others, never as a clock's times do.
    private static final double WIDEST_STEP = 5;

    @Override
    public String name() {
        return "impedance-csv";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "any",
                List.of(".csv"),
                "three columns of numbers without heads, the first of which runs like a sweep's " + "frequencies",
                "Frequency, real and imaginary part",
                "Anything with other columns",
                "impedance.py (MIT), real files");
    }

    @Override
    public boolean recognises(FileHead head, Path file) {
        List<String> lines = head.lines().stream()
                .filter(line -> !line.isBlank() && line.indexOf('\0') < 0)
                .toList();
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        Cells written = Cells.of(lines.getFirst());
        return lines.stream().allMatch(line -> isPoint(written, line))
                && isSweep(lines.stream()
                        .mapToDouble(line -> written.number(written.split(line).getFirst()))
                        .toArray());
    }

    private static boolean isPoint(Cells written, String line) {
        List<String> cells = written.split(line);
        return cells.size() == NAMES.size()
                && cells.stream().noneMatch(cell -> Double.isNaN(written.number(cell)))
                && written.number(cells.getFirst()) > 0;
    }

    private static boolean isSweep(double[] frequencies) {
        double way = Math.signum(Math.log(frequencies[1] / frequencies[0]));
        double shortest = Double.POSITIVE_INFINITY;
        double longest = 0;
        for (int at = 1; at < frequencies.length; at++) {
            double step = way * Math.log(frequencies[at] / frequencies[at - 1]);
            if (!(step > 0)) {
                return false;
            }
            shortest = Math.min(shortest, step);
            longest = Math.max(longest, step);
        }
        return longest <= WIDEST_STEP * shortest;
    }

    @Override
    public SpectrumFile open(Path file) {
        return TextSpectra.open(file, this::open);
    }

    private SpectrumFile open(TextLines lines) {
        return SpectrumTable.open(
                new SpectrumTable.Facts(name(), "no heads", "", Optional.empty(), new AcquisitionStart.NotTold()),
                lines,
                NAMES);
    }
}
