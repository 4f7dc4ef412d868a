package org.provolt.formats.spectrum;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.biologic.EcLabBinarySpectra;
import org.provolt.formats.biologic.EcLabTextSpectra;

/// Every format of which spectra can be read.
public final class SpectrumFormats {

    /// Those with a signature before those that are known by their column heads alone.
    private static final List<SpectrumFormat> KNOWN = List.of(
            new EcLabBinarySpectra(),
            new EcLabTextSpectra(),
            new GamrySpectra(),
            new ZPlotSpectra(),
            new ChInstrumentsSpectra(),
            new HeadedSpectra(),
            new HeadlessSpectra());

    private SpectrumFormats() {}

    /// The format of a file that holds spectra; empty for every other file, cycler records among them.
    ///
    /// @throws java.io.UncheckedIOException when the disk fails
    public static Optional<SpectrumFormat> recognise(Path file) {
        FileHead head = FileHead.of(file);
        return KNOWN.stream().filter(format -> format.recognises(head, file)).findFirst();
    }

    /// What each can read, in the order in which a file is held against them.
    public static List<FormatDescription> descriptions() {
        return KNOWN.stream().map(SpectrumFormat::description).toList();
    }

    /// The names of all known formats.
    public static List<String> names() {
        return KNOWN.stream().map(SpectrumFormat::name).toList();
    }
}
