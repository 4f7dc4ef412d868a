package org.provolt.formats.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.TIFFImageReadParam;
import javax.imageio.stream.ImageInputStream;
import org.provolt.kernel.Refused;

/// The JDK's decoders, asked for the size before anything is made of the pixels.
final class Decoder {

    /// A picture, and what its file says beside it.
    record Decoded(BufferedImage picture, IIOMetadata metadata) {}

    private Decoder() {}

    static Decoded decode(Path file, String format) {
        try {
            checkSize(file, format);
            ImageReader reader = reader(format);
            try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
                reader.setInput(in);
                IIOImage read = reader.readAll(0, asked(reader));
                return new Decoded((BufferedImage) read.getRenderedImage(), read.getMetadata());
            } finally {
                reader.dispose();
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The decoders say by either that a file ends too early or contradicts itself.
            Refused refused = ImageRefusals.broken("Its pixels cannot be decoded.");
            refused.initCause(broken);
            throw refused;
        }
    }

    private static void checkSize(Path file, String format) throws IOException {
        ImageReader reader = reader(format);
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            ImageRefusals.checkSize(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(String format) {
        return ImageIO.getImageReadersByFormatName(format).next();
    }

    /// The makers' own tags too, which a decoder leaves out unless it is asked.
    private static ImageReadParam asked(ImageReader reader) {
        ImageReadParam asked = reader.getDefaultReadParam();
        if (asked instanceof TIFFImageReadParam tiff) {
            tiff.setReadUnknownTags(true);
        }
        return asked;
    }
}
