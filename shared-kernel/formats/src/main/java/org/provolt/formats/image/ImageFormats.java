package org.provolt.formats.image;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.FileHead;
import org.provolt.formats.height.Alicona;
import org.provolt.formats.height.AsciiMatrix;
import org.provolt.formats.height.DigitalSurf;
import org.provolt.formats.height.KeyenceVk4;
import org.provolt.formats.height.SensofarPlu;
import org.provolt.formats.height.Veeco;
import org.provolt.formats.height.X3p;

/// Every format of images and height maps that can be read.
public final class ImageFormats {

    private static final List<ImageFormat> KNOWN = List.of(
            new Picture("png", "\u0089PNG\r\n\u001a\n"),
            new Picture("gif", "GIF8"),
            new Picture("jpeg", "\u00ff\u00d8\u00ff"),
            new Picture("bmp", "BM"),
            new Tiff(),
            new DigitalSurf(),
            new Alicona(),
            new Veeco(),
            new SensofarPlu(),
            new X3p(),
            new KeyenceVk4(),
            new AsciiMatrix());

    private ImageFormats() {}

    /// The format of a file that holds an image or a height map; empty for every other file.
    ///
    /// @throws java.io.UncheckedIOException when the disk fails
    public static Optional<ImageFormat> recognise(Path file) {
        FileHead head = FileHead.of(file);
        return KNOWN.stream().filter(format -> format.recognises(head)).findFirst();
    }

    /// The names of all known formats.
    public static List<String> names() {
        return KNOWN.stream().map(ImageFormat::name).toList();
    }
}
