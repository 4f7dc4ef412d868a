package org.provolt.imaging.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.provolt.formats.image.Raster;

/// How values are shown.
class PicturesTest {

    @Test
    void eightBitGreysAreShownAsTheyAre() {
        assertThat(shown(Raster.grey(3, 1, new float[] {0, 100, 200}))).containsExactly(0, 100, 200);
    }

    @Test
    void largerGreysReachFromBlackToWhite() {
        assertThat(shown(Raster.grey(3, 1, new float[] {1_000, 2_000, 3_000}))).containsExactly(0, 128, 255);
    }

    @Test
    void heightsReachFromBlackToWhiteAndMissingPointsAreBlack() {
        double[] um = {76_000.5, Double.NaN, 76_001.5, 76_001};

        assertThat(shown(Raster.heights(4, 1, pixel -> um[pixel]))).containsExactly(0, 0, 255, 128);
    }

    @Test
    void aFlatFieldIsBlack() {
        assertThat(shown(Raster.heights(2, 1, pixel -> 5))).containsExactly(0, 0);
    }

    private static int[] shown(Raster raster) {
        return Pictures.picture(raster).getRaster().getSamples(0, 0, raster.width(), 1, 0, (int[]) null);
    }
}
