package org.provolt.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.provolt.formats.image.ImageFormat;
import org.provolt.formats.image.ImageFormats;
import org.provolt.formats.spectrum.SpectrumFile;
import org.provolt.formats.spectrum.SpectrumFormat;
import org.provolt.formats.spectrum.SpectrumFormats;

/// Reads a file of whatever kind: an image, spectra, else records, by content as an import does.
final class AnyFile {

    private AnyFile() {}

    /// Which kind it is read as.
    ///
    /// @throws org.provolt.kernel.Refused when it cannot be read
    static String read(Path path) {
        Optional<ImageFormat> image = ImageFormats.recognise(path);
        if (image.isPresent()) {
            image.get().read(path);
            return "image";
        }
        Optional<SpectrumFormat> spectra = SpectrumFormats.recognise(path);
        if (spectra.isPresent()) {
            try (SpectrumFile file = spectra.get().open(path)) {
                while (file.next().isPresent()) {
                    // The next one.
                }
            }
            return "spectra";
        }
        Reading.rows(path);
        return "records";
    }
}
