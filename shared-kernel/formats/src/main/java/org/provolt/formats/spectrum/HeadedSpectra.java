package org.provolt.formats.spectrum;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.reading.TextLines;
import org.provolt.kernel.Refused;

/// Any table with column heads that name frequency, real and imaginary part and their units: Autolab NOVA's text,
/// EC-Lab's plain export, BDF's names, and what people write themselves. A table that also samples a voltage is a
/// cycler's.
final class HeadedSpectra implements SpectrumFormat {

    private static final Set<String> SAMPLED =
            Set.of("ewe/v", "ecell/v", "voltage_volt", "voltage / v", "current_ampere", "current / a", "i/ma");

    @Override
    public String name() {
        return "impedance-table";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "any",
                List.of(".csv", ".txt"),
                "column heads of frequency and of real and imaginary part, or of modulus and phase with its "
                        + "unit, within the first 8 KiB, and "
                        + "none of a sampled voltage or current",
                "Autolab NOVA's text, EC-Lab's plain export, BDF's names, tables of one's own",
                "Units that are not known, ohm times area among them",
                "public scripts that read NOVA's text, battery-data-format (Apache-2.0), real " + "files");
    }

    @Override
    public boolean recognises(FileHead head, Path file) {
        Optional<List<String>> heads = head.lines().stream()
                .map(SpectrumTable::heads)
                .flatMap(Optional::stream)
                .findFirst();
        return heads.isPresent()
                && heads.get().stream().noneMatch(name -> SAMPLED.contains(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public SpectrumFile open(Path file) {
        return TextSpectra.open(file, this::open);
    }

    private SpectrumFile open(TextLines lines) {
        while (true) {
            String line = lines.next()
                    .orElseThrow(() -> Refused.malformed("spectrum-no-points", "The file has no table of points."));
            Optional<List<String>> names = SpectrumTable.heads(line);
            if (names.isPresent()) {
                return SpectrumTable.open(
                        new SpectrumTable.Facts(
                                name(), "column heads", "", Optional.empty(), new AcquisitionStart.NotTold()),
                        lines,
                        names.get());
            }
        }
    }
}
