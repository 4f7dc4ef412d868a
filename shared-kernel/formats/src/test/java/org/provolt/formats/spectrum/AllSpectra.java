package org.provolt.formats.spectrum;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.FileDescription;

/// A whole small file of spectra, read to its end.
record AllSpectra(FileDescription description, List<ReadSpectrum> spectra, SpectrumEvidence evidence) {

    static AllSpectra of(Path path) {
        try (SpectrumFile file = SpectrumFormats.recognise(path).orElseThrow().open(path)) {
            List<ReadSpectrum> spectra = new ArrayList<>();
            for (Optional<ReadSpectrum> next = file.next(); next.isPresent(); next = file.next()) {
                spectra.add(next.get());
            }
            return new AllSpectra(file.description(), spectra, file.evidence());
        }
    }

    ReadSpectrum only() {
        if (spectra.size() != 1) {
            throw new AssertionError(spectra.size() + " spectra");
        }
        return spectra.getFirst();
    }
}
