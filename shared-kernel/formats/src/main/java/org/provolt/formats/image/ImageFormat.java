package org.provolt.formats.image;

import java.nio.file.Path;
import org.provolt.formats.FileHead;

/// One kind of file that holds an image or a height map. A further one is one more of these in [ImageFormats].
public interface ImageFormat {

    /// The name in evidence, such as `sensofar-plu`; stable.
    String name();

    /// Whether a file is of this kind, by its content.
    boolean recognises(FileHead head);

    /// Reads it whole.
    ///
    /// @throws org.provolt.kernel.Refused when it cannot be read; sizes are looked at before memory is taken
    /// @throws java.io.UncheckedIOException when the disk fails
    ReadImage read(Path file);
}
