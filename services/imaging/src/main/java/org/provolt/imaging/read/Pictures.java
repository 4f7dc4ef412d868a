package org.provolt.imaging.read;

import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.provolt.formats.image.Raster;
import org.provolt.formats.image.RasterFile;
import org.provolt.formats.image.ValueKind;
import org.provolt.imaging.intake.Rasters;

/// Makes of a raster what a browser can show, whatever the file's format was: a PNG in greys, thinned to at most
/// [#SIDE] pixels a side. 8-bit grey levels are shown as they are; larger ones and heights from black for the lowest to
/// white for the highest. A missing point is black.
@Singleton
public class Pictures {

    public static final int SIDE = 1_600;

    private static final int WHITE = 255;

    private final Rasters rasters;

    Pictures(Rasters rasters) {
        this.rasters = rasters;
    }

    /// @param side at most so many pixels, 1 to [#SIDE]
    public byte[] png(String rasterSha256, int side) {
        try (InputStream in = rasters.open(rasterSha256)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture(RasterFile.thinned(in, side)), "png", png);
            return png.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("a raster cannot be shown", failed);
        }
    }

    static BufferedImage picture(Raster raster) {
        Shades shades = Shades.of(raster);
        BufferedImage picture = new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] greys = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int pixel = 0; pixel < greys.length; pixel++) {
            greys[pixel] = raster.isMissing(pixel) ? 0 : shades.grey(raster.value(pixel));
        }
        return picture;
    }

    /// The values that are shown black and white.
    private record Shades(float black, float white) {

        static Shades of(Raster raster) {
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            for (int pixel = 0; pixel < raster.pixels(); pixel++) {
                if (!raster.isMissing(pixel)) {
                    low = Math.min(low, raster.value(pixel));
                    high = Math.max(high, raster.value(pixel));
                }
            }
            boolean asItIs = raster.kind() != ValueKind.HEIGHT_UM && low >= 0 && high <= WHITE;
            return asItIs ? new Shades(0, WHITE) : new Shades(low, high);
        }

        byte grey(float value) {
            return white > black ? (byte) Math.round(WHITE * ((value - black) / (white - black))) : 0;
        }
    }
}
