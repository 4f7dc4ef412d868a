package org.provolt.formats.spectrum;

import java.nio.file.Path;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;

/// One kind of file that holds impedance spectra. A further one is one more of these in [SpectrumFormats].
public interface SpectrumFormat {

    /// The name in evidence and metadata, such as `gamry-dta`; stable.
    String name();

    /// What can be read of it, for people.
    FormatDescription description();

    /// Whether this file holds spectra of this kind. Its name plays no part.
    ///
    /// @throws java.io.UncheckedIOException when the disk fails
    boolean recognises(FileHead head, Path file);

    /// Opens a recognised file and reads what stands before its first point.
    ///
    /// @throws org.provolt.kernel.Refused when it cannot be read
    /// @throws java.io.UncheckedIOException when the disk fails
    SpectrumFile open(Path file);
}
