package org.provolt.formats;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.provolt.kernel.Refused;

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

    /// Opens one test of a file that can hold several.
    ///
    /// @param test its number, as the file counts; empty where nobody names one
    /// @throws org.provolt.kernel.Refused `no-test-to-name` when files of this kind hold one test only
    default CyclerFile open(Path file, OptionalInt test) {
        if (test.isPresent()) {
            throw Refused.malformed(
                    "no-test-to-name",
                    "A file of the format " + name() + " holds one test: none can be named, and " + test.getAsInt()
                            + " was.");
        }
        return open(file);
    }
}
