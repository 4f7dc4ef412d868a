package org.provolt.formats;

import java.nio.file.Path;

/// One kind of cycler file. A further vendor is one more of these in [CyclerFormats].
public interface CyclerFormat {

    /// The name in evidence and metadata, such as `biologic-mpr`; stable.
    String name();

    /// What can be read of it, for people.
    FormatDescription description();

    /// Whether a file that begins like this is of this kind. The file's name plays no part.
    boolean recognises(FileHead head);

    /// Opens a recognised file and reads its description and first block.
    ///
    /// @throws org.provolt.kernel.Refused when it cannot be read as cycler records
    /// @throws java.io.UncheckedIOException when the disk fails
    CyclerFile open(Path file);
}
