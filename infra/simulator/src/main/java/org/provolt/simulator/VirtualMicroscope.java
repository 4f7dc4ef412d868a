package org.provolt.simulator;

import java.util.Random;

/// A confocal microscope: what it writes of the specimen of a virtual cell, as TIFF of ImageJ with the size of a pixel.
///
/// The intensity is lit unevenly; the height map lies tilted, far from 0, on a ground that waves; both have noise, and
/// heights more of it on the deposit.
public final class VirtualMicroscope {

    /// Across and down.
    static final int PIXELS = 640;

    private static final double GROUND_LEVEL = 60;
    private static final double DEPOSIT_LEVEL = 170;
    private static final double LIGHT_LEVEL = 8;
    private static final double NOISE_LEVEL = 6;
    private static final int LARGEST_8_BITS = 255;
    private static final int TO_16_BITS = 200;

    private static final double STAGE_UM = 250;
    private static final double TILT_X_UM = 1.0;
    private static final double TILT_Y_UM = -0.6;
    private static final double WAVE_UM = 0.12;
    private static final double NOISE_UM = 0.06;
    private static final double ROUGHNESS = 0.03;

    private final VirtualCell cell;
    private final VirtualSpecimen specimen;
    private final double pixelUm;

    private VirtualMicroscope(VirtualCell cell) {
        this.cell = cell;
        this.specimen = VirtualSpecimen.of(cell);
        this.pixelUm = specimen.sideUm() / PIXELS;
    }

    /// One value of the image.
    private interface Seen {
        /// @param share of the full height that stands there
        /// @param x     across the field, 0 to 1
        /// @param y     down the field, 0 to 1
        double at(double share, double x, double y);
    }

    /// Grey levels: 8 bits of odd replicates, 16 bits of even ones.
    public static byte[] intensity(VirtualCell cell) {
        return new VirtualMicroscope(cell).intensity();
    }

    /// Heights of 32 bits, µm.
    public static byte[] heights(VirtualCell cell) {
        return new VirtualMicroscope(cell).heights();
    }

    private byte[] intensity() {
        Random random = new Random(cell.seed() + 5);
        boolean fine = cell.replicate() % 2 == 0;
        double[] levels = seen((share, x, y) -> {
            double level = GROUND_LEVEL
                    + (DEPOSIT_LEVEL - GROUND_LEVEL) * share
                    + LIGHT_LEVEL * StrictMath.sin(Math.PI * (x + y) / 2)
                    + NOISE_LEVEL * random.nextGaussian();
            return Math.rint(Math.clamp(level, 0, LARGEST_8_BITS) * (fine ? TO_16_BITS : 1));
        });
        return TiffOfImageJ.grey(PIXELS, levels, fine, pixelUm);
    }

    private byte[] heights() {
        Random random = new Random(cell.seed() + 6);
        double full = DepositTruth.of(cell).thicknessUm() / specimen.meanShare();
        return TiffOfImageJ.heights(
                PIXELS,
                seen((share, x, y) -> STAGE_UM
                        + TILT_X_UM * x
                        + TILT_Y_UM * y
                        + WAVE_UM * StrictMath.sin(3 * Math.PI * x) * StrictMath.cos(2 * Math.PI * y)
                        + full * share * (1 + ROUGHNESS * random.nextGaussian())
                        + NOISE_UM * random.nextGaussian()),
                pixelUm);
    }

    private double[] seen(Seen what) {
        double[] values = new double[PIXELS * PIXELS];
        for (int pixel = 0; pixel < values.length; pixel++) {
            double x = (pixel % PIXELS + 0.5) / PIXELS;
            double y = (row(pixel) + 0.5) / PIXELS;
            values[pixel] = what.at(specimen.shareAt(x * specimen.sideUm(), y * specimen.sideUm()), x, y);
        }
        return values;
    }

    private static int row(int pixel) {
        return pixel / PIXELS;
    }
}
