package org.provolt.formats.spectrum;

import java.util.Optional;
import org.provolt.formats.FileDescription;

/// An open file of spectra: one after the other in the file's order, and the evidence of how they were read.
///
/// Holds at most one spectrum and a block of rows in memory. Not for several threads at once.
public interface SpectrumFile extends AutoCloseable {

    /// What the file says of itself.
    FileDescription description();

    /// The next spectrum, or empty after the last.
    ///
    /// @throws org.provolt.kernel.Refused when the file holds none, or one of more than [ReadSpectrum#MOST_POINTS]
    /// @throws java.io.UncheckedIOException when the disk fails
    Optional<ReadSpectrum> next();

    /// The evidence of all that was read so far; complete once [#next] was empty.
    SpectrumEvidence evidence();

    @Override
    void close();
}
