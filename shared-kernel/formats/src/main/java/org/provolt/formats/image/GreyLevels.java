package org.provolt.formats.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.List;

/// Grey levels of a decoded picture.
///
/// One channel is taken as it is stored. Of a palette of greys that only falls (an inverting one: high values are shown
/// dark) the stored values are taken, since they are what was measured; of another palette of greys those shown.
/// Colours become the unweighted mean of red, green and blue, as in ImageJ.
final class GreyLevels {

    private final BufferedImage picture;
    private final List<String> remarks = new ArrayList<>();
    private ValueKind kind = ValueKind.GREY_LEVEL;

    GreyLevels(BufferedImage picture) {
        this.picture = picture;
    }

    List<String> remarks() {
        return remarks;
    }

    Raster raster() {
        int width = picture.getWidth();
        int height = picture.getHeight();
        float[] values = new float[width * height];
        if (picture.getColorModel() instanceof IndexColorModel palette) {
            byIndex(values, greys(palette));
        } else if (picture.getRaster().getNumBands() <= 2) {
            if (picture.getRaster().getNumBands() == 2) {
                remarks.add("The transparency of pixels was left out.");
            }
            picture.getRaster().getSamples(0, 0, width, height, 0, values);
            if (picture.getRaster().getDataBuffer().getDataType() == DataBuffer.TYPE_SHORT) {
                remarks.add("The grey levels are of 16 bits with a sign.");
            }
        } else {
            remarks.add("The picture is in colour: its grey is the mean of red, green and blue.");
            colours(values);
        }
        return new Raster(width, height, kind, 0, values);
    }

    private void byIndex(float[] values, int[] greyOf) {
        picture.getRaster().getSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, values);
        for (int pixel = 0; pixel < values.length; pixel++) {
            int index = (int) values[pixel];
            if (index >= greyOf.length) {
                throw ImageRefusals.broken("A pixel has a colour that the palette does not have.");
            }
            values[pixel] = greyOf[index];
        }
    }

    private int[] greys(IndexColorModel palette) {
        int[] greys = new int[palette.getMapSize()];
        boolean falling = greys.length > 1;
        for (int index = 0; index < greys.length; index++) {
            greys[index] = mean(palette.getRGB(index));
            falling &= isGrey(palette.getRGB(index)) && (index == 0 || greys[index] < greys[index - 1]);
        }
        if (falling) {
            remarks.add("The palette inverts: high values are shown dark. The greys are those shown.");
            kind = ValueKind.INVERTED_GREY_LEVEL;
        }
        return greys;
    }

    private void colours(float[] values) {
        int width = picture.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                values[y * width + x] = mean(row[x]);
            }
        }
    }

    private static boolean isGrey(int rgb) {
        return (rgb >> 16 & 0xff) == (rgb >> 8 & 0xff) && (rgb >> 8 & 0xff) == (rgb & 0xff);
    }

    private static int mean(int rgb) {
        return (int) (((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3.0 + 0.5);
    }
}
