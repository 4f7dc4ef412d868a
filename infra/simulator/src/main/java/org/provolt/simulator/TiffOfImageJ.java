package org.provolt.simulator;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;

/// A square image of one channel as TIFF, with the unit of length and pixels per unit as ImageJ writes them.
final class TiffOfImageJ {

    private static final String DESCRIPTION = "ImageJ=1.54p\nunit=um\nsimulated=yes\n";
    private static final long MILLION = 1_000_000;

    private TiffOfImageJ() {}

    static byte[] grey(int side, double[] levels, boolean sixteenBits, double pixelUm) {
        return write(side, levels, sixteenBits ? DataBuffer.TYPE_USHORT : DataBuffer.TYPE_BYTE, pixelUm);
    }

    static byte[] heights(int side, double[] heightsUm, double pixelUm) {
        return write(side, heightsUm, DataBuffer.TYPE_FLOAT, pixelUm);
    }

    private static byte[] write(int side, double[] values, int type, double pixelUm) {
        ColorModel greys = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY), false, false, ColorModel.OPAQUE, type);
        WritableRaster raster = greys.createCompatibleWritableRaster(side, side);
        raster.setSamples(0, 0, side, side, 0, values);
        BufferedImage image = new BufferedImage(greys, raster, false, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageTypeSpecifier kind = new ImageTypeSpecifier(image);
            IIOMetadata usual = writer.getDefaultImageMetadata(kind, writer.getDefaultWriteParam());
            writer.write(new IIOImage(image, null, said(usual, pixelUm)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata said(IIOMetadata usual, double pixelUm) throws IOException {
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(usual);
        BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
        directory.addTIFFField(new TIFFField(
                tags.getTag(BaselineTIFFTagSet.TAG_IMAGE_DESCRIPTION), TIFFTag.TIFF_ASCII, 1, new String[] {DESCRIPTION
                }));
        long[][] perUm = {{Math.round(MILLION / pixelUm), MILLION}};
        for (int resolution : new int[] {BaselineTIFFTagSet.TAG_X_RESOLUTION, BaselineTIFFTagSet.TAG_Y_RESOLUTION}) {
            directory.addTIFFField(new TIFFField(tags.getTag(resolution), TIFFTag.TIFF_RATIONAL, 1, perUm));
        }
        return directory.getAsMetadata();
    }
}
