package org.provolt.formats.image;

import java.awt.image.DataBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.plugins.tiff.TIFFDirectory;
import org.provolt.formats.FileHead;
import org.provolt.kernel.Refused;

/// TIFF of 8, 16 and 32 bits, its first image: micrographs, and height maps as ImageJ writes them.
///
/// A float32 image whose description gives a unit of length is a height map, in that unit.
final class Tiff implements ImageFormat {

    private static final String NAME = "tiff";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith("II*\0") || head.startsWith("MM\0*");
    }

    @Override
    public ReadImage read(Path file) {
        Decoder.Decoded decoded = Decoder.decode(file, NAME);
        TiffTags tags = tags(decoded);
        Optional<PixelSize> size = tags.pixelSize();
        if (decoded.picture().getRaster().getDataBuffer().getDataType() == DataBuffer.TYPE_FLOAT
                && tags.micrometresOfValue().isPresent()) {
            return heights(decoded, tags, tags.micrometresOfValue().getAsDouble());
        }
        GreyLevels grey = new GreyLevels(decoded.picture());
        Raster raster = grey.raster();
        OptionalInt fieldHeight = tags.fieldHeight(raster.height());
        List<String> remarks = new ArrayList<>(grey.remarks());
        fieldHeight.ifPresent(rows -> remarks.add(
                "The scan has " + rows + " rows; the " + (raster.height() - rows) + " below it are the data bar."));
        return new ReadImage(NAME, raster, size, tags.acquired(), fieldHeight, tags.verbatim(), remarks);
    }

    private static ReadImage heights(Decoder.Decoded decoded, TiffTags tags, double micrometres) {
        int width = decoded.picture().getWidth();
        int height = decoded.picture().getHeight();
        float[] stored = decoded.picture().getRaster().getSamples(0, 0, width, height, 0, new float[width * height]);
        Raster raster = Raster.heights(width, height, pixel -> stored[pixel] * micrometres);
        List<String> remarks = new ArrayList<>();
        remarks.add("Values of 32 bits with a unit of length: a height map.");
        return new ReadImage(NAME, raster, tags.pixelSize(), tags.acquired(), tags.verbatim(), remarks);
    }

    private static TiffTags tags(Decoder.Decoded decoded) {
        try {
            return new TiffTags(
                    TIFFDirectory.createFromMetadata(decoded.metadata()),
                    decoded.picture().getWidth());
        } catch (IIOInvalidTreeException broken) {
            Refused refused = ImageRefusals.broken("Its tags cannot be read.");
            refused.initCause(broken);
            throw refused;
        }
    }
}
