package org.provolt.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.image.ImageFormat;
import org.provolt.formats.image.ImageFormats;
import org.provolt.formats.spectrum.ReadSpectrum;
import org.provolt.formats.spectrum.SpectrumFile;
import org.provolt.formats.spectrum.SpectrumFormat;
import org.provolt.formats.spectrum.SpectrumFormats;
import org.provolt.kernel.Refused;

/// Any file, read to its end by whichever reader knows it, as the gateway and imaging do.
final class AnyFile {

    private AnyFile() {}

    /// The name of the reader that knows a file; empty where none does.
    static Optional<String> format(Path file) {
        return ImageFormats.recognise(file)
                .map(ImageFormat::name)
                .or(() -> SpectrumFormats.recognise(file).map(SpectrumFormat::name))
                .or(() -> cycler(file));
    }

    private static Optional<String> cycler(Path file) {
        try {
            return Optional.of(CyclerFormats.recognise(file).name());
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    /// @throws Refused where its reader says no
    /// @throws TooLarge where an image takes more memory than there is
    static void read(Path file) {
        Optional<ImageFormat> image = ImageFormats.recognise(file);
        if (image.isPresent()) {
            readImage(image.get(), file);
            return;
        }
        Optional<SpectrumFormat> spectra = SpectrumFormats.recognise(file);
        if (spectra.isPresent()) {
            readSpectra(spectra.get(), file);
            return;
        }
        Reading.rows(file);
    }

    private static void readSpectra(SpectrumFormat format, Path path) {
        try (SpectrumFile file = format.open(path)) {
            for (Optional<ReadSpectrum> next = file.next(); next.isPresent(); next = file.next()) {
                file.evidence();
            }
        }
    }

    /// Images are read by a child process, which is let die of one that is too large; so running out of memory is no
    /// bug of theirs.
    private static void readImage(ImageFormat format, Path file) {
        try {
            format.read(file);
        } catch (OutOfMemoryError full) {
            throw new TooLarge(full);
        }
    }

    /// An image that a child process would die of.
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLarge(OutOfMemoryError full) {
            super(full);
        }
    }
}
