package org.provolt.analysis.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// Fields whose answers are known without measuring.
class ClosedFormTest {

    private static final int SIDE = 200;
    private static final double PIXEL_UM = 0.5;

    /// A disc of radius 40 pixels and 12 µm height on a substrate that is tilted by 0.02 µm a pixel at 70 mm.
    private static Field disc() {
        float[] values = new float[SIDE * SIDE];
        for (int pixel = 0; pixel < values.length; pixel++) {
            int x = pixel % SIDE;
            int y = pixel / SIDE;
            boolean inside = (x - 100) * (x - 100) + (y - 100) * (y - 100) <= 1600;
            values[pixel] = (float) (0.02 * x + (inside ? 12 : 0));
        }
        return new Field(SIDE, SIDE, 70_000, values);
    }

    private static SegmentationParameters at(double value) {
        SegmentationParameters usual = SegmentationParameters.DEFAULT;
        return new SegmentationParameters(
                usual.method(),
                OptionalDouble.of(value),
                Foreground.BRIGHT,
                Prefilter.NONE,
                0,
                false,
                false,
                8,
                Optional.empty());
    }

    @Test
    void aDiscIsOneDepositOfItsArea() {
        Deposits found =
                Segmentation.of(disc(), PIXEL_UM * PIXEL_UM, at(70_008)).deposits();

        assertThat(found.particles()).hasSize(1);
        assertThat(value(found.meanAreaUm2())).isCloseTo(Math.PI * 1600 * 0.25, within(Math.PI * 1600 * 0.25 * 0.005));
        assertThat(found.coveragePercent()).isCloseTo(100 * Math.PI * 1600 / (SIDE * SIDE), within(0.1));
        assertThat(value(found.borderPercent())).isZero();
        assertThat(value(found.largestComponentPercent())).isEqualTo(100);
    }

    /// Otsu's level itself is deposit, which is a sliver of the ground here.
    @Test
    void otsuFindsItToo() {
        Deposits found =
                Segmentation.of(disc(), 1, SegmentationParameters.DEFAULT).deposits();

        assertThat(found.coveragePercent()).isCloseTo(100 * Math.PI * 1600 / (SIDE * SIDE), within(2.5));
        assertThat(found.level()).isBetween(1, 200);
    }

    @Test
    void whatAPaletteShowsDarkIsStillBright() {
        float[] dark = {200, 200, 20, 200};
        Field inverted = new Field(2, 2, 0, dark, true);

        assertThat(Segmentation.of(inverted, 1, at(100)).deposits().coveragePercent())
                .isEqualTo(25);
    }

    @Test
    void itsThicknessIsThatAboveTheTiltedSubstrate() {
        DepositThickness thickness = DepositThickness.of(Segmentation.of(disc(), 1, at(70_008)));

        assertThat(value(thickness.meanUm())).isCloseTo(12, within(1e-4));
        assertThat(value(thickness.standardDeviationUm())).isCloseTo(0, within(1e-3));
    }

    @Test
    void withoutGroundThereIsNoThickness() {
        DepositThickness thickness = DepositThickness.of(Segmentation.of(disc(), 1, at(0)));

        assertThat(thickness.meanUm()).isEqualTo(Measured.absent(Reason.NO_SUBSTRATE_VISIBLE));
    }

    @Test
    void aRowOfCombTeethHasATopForEach() {
        float[] comb = new float[5 * 3];
        for (int x = 0; x < 5; x += 2) {
            comb[x] = 1;
            comb[5 + x] = 1;
        }
        Arrays.fill(comb, 10, 15, 1);
        Segmentation found = Segmentation.of(new Field(5, 3, 0, comb), 1, at(1));

        assertThat(found.mask().tops(8)).isEqualTo(3);
        assertThat(found.deposits().count()).isEqualTo(Measured.of(1));
    }

    /// Single pixels, two apart: more than are counted.
    @Test
    void dustIsNotCounted() {
        int side = 1_500;
        float[] dust = new float[side * side];
        for (int pixel = 0; pixel < dust.length; pixel++) {
            dust[pixel] = pixel % side % 2 == 0 && pixel / side % 2 == 0 ? 1 : 0;
        }
        Deposits found =
                Segmentation.of(new Field(side, side, 0, dust), 1, at(1)).deposits();

        assertThat(found.count()).isEqualTo(Measured.absent(Reason.TOO_MANY_DEPOSITS));
        assertThat(found.meanAreaUm2()).isEqualTo(Measured.absent(Reason.TOO_MANY_DEPOSITS));
        assertThat(found.coveragePercent()).isEqualTo(25);
    }

    @Test
    void withoutDepositThereIsNoArea() {
        Deposits found = Segmentation.of(disc(), 1, at(80_000)).deposits();

        assertThat(found.coveragePercent()).isZero();
        assertThat(found.meanAreaUm2()).isEqualTo(Measured.absent(Reason.NO_DEPOSIT));
    }

    @Test
    void aTiltedPlaneIsFlat() {
        float[] values = new float[SIDE * SIDE];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = pixel % SIDE * 0.25f - pixel / SIDE * 0.5f;
        }

        SurfaceTexture texture =
                SurfaceTexture.of(new Field(SIDE, SIDE, 0, values)).orElseThrow();

        assertThat(texture.szUm()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aStepHasHalfItsHeightAsMeanHeight() {
        float[] values = new float[SIDE * SIDE];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = (pixel % SIDE + pixel / SIDE) % 2 == 0 ? 1 : -1;
        }

        SurfaceTexture texture =
                SurfaceTexture.of(new Field(SIDE, SIDE, 5, values)).orElseThrow();

        assertThat(texture.saUm()).isCloseTo(1, within(1e-4));
        assertThat(texture.sqUm()).isCloseTo(1, within(1e-4));
        assertThat(texture.ssk()).isCloseTo(0, within(1e-4));
        assertThat(texture.sku()).isCloseTo(1, within(1e-3));
    }

    @Test
    void thePapersDenseThicknesses() {
        assertThat(Metal.SODIUM.micrometrePerMilliampereHourPerCm2()).isCloseTo(8.861, within(5e-4));
        assertThat(Metal.LITHIUM.micrometrePerMilliampereHourPerCm2()).isCloseTo(4.849, within(5e-4));
        assertThat(VolumeClosure.of(Metal.SODIUM, 0.25, 86.1, 7.6).denseEquivalentThicknessUm())
                .isCloseTo(2.573, within(5e-4));
    }

    @Test
    void thePapersPorosities() {
        assertThat(VolumeClosure.of(Metal.SODIUM, 0.25, 14.9, 42.2).apparentPorosityPercent())
                .isCloseTo(64.8, within(0.05));
        assertThat(VolumeClosure.of(Metal.SODIUM, 0.25, 86.1, 7.6).apparentPorosityPercent())
                .isCloseTo(66.1, within(0.06));
    }

    @Test
    void thePorosityMovesWithTheCoverage() {
        double at = VolumeClosure.of(Metal.SODIUM, 0.25, 14.9, 42.2).apparentPorosityPercent();
        double beside = VolumeClosure.of(Metal.SODIUM, 0.25, 14.901, 42.2).apparentPorosityPercent();

        assertThat(0.001 * VolumeClosure.porosityPerCoverage(at, 14.9)).isCloseTo(beside - at, within(1e-6));
    }

    @Test
    void aHigherThresholdNeverCoversMoreWithBrightDeposit() {
        Deposits found =
                Segmentation.of(disc(), 1, SegmentationParameters.DEFAULT).deposits();

        assertThat(found.coverageAbove()).isLessThanOrEqualTo(found.coveragePercent());
        assertThat(found.coverageBelow()).isGreaterThanOrEqualTo(found.coveragePercent());
    }

    /// Whatever its two values are: 25 of 100 pixels are high.
    @ParameterizedTest
    @CsvSource({"0, 1", "0, 255", "254, 255", "100, 200", "0, 65535", "-3.5, 12.25"})
    void aMaskIsToldApartOnEitherSide(float low, float high) {
        Field mask = mask(low, high, false);

        assertThat(Segmentation.of(mask, 1, automatic(Foreground.BRIGHT))
                        .deposits()
                        .coveragePercent())
                .isEqualTo(25);
        assertThat(Segmentation.of(mask, 1, automatic(Foreground.DARK))
                        .deposits()
                        .coveragePercent())
                .isEqualTo(75);
    }

    @Test
    void aMaskWhosePaletteInvertsIsToldApartToo() {
        Segmentation found = Segmentation.of(mask(0, 1, true), 1, automatic(Foreground.BRIGHT));

        assertThat(found.deposits().coveragePercent()).isEqualTo(75);
        assertThat(found.deposits().threshold()).isEqualTo(Measured.of(0));
    }

    /// Version 1 stays as it was.
    @Test
    void version1TakesAllOfAMaskOf0And1ForBrightDeposit() {
        Field mask = mask(0, 1, false);
        Segmentation before = Segmentation.byVersion1(mask, 1, automatic(Foreground.BRIGHT));

        assertThat(before.deposits().coveragePercent()).isEqualTo(100);
        assertThat(before.algorithm()).isEqualTo(Segmentation.VERSION_1);
        assertThat(Segmentation.of(mask, 1, automatic(Foreground.BRIGHT)).algorithm())
                .isEqualTo(Segmentation.VERSION_2);
    }

    @Test
    void whereBothVersionsAgreeItIsVersion1() {
        assertThat(Segmentation.of(mask(0, 255, false), 1, automatic(Foreground.BRIGHT))
                        .algorithm())
                .isEqualTo(Segmentation.VERSION_1);
        assertThat(Segmentation.of(mask(0, 1, false), 1, automatic(Foreground.DARK))
                        .algorithm())
                .isEqualTo(Segmentation.VERSION_1);
    }

    private static Field mask(float low, float high, boolean shownInverted) {
        float[] values = new float[100];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = pixel < 25 ? high : low;
        }
        return new Field(10, 10, 0, values, shownInverted);
    }

    private static SegmentationParameters automatic(Foreground side) {
        return new SegmentationParameters(
                ThresholdMethod.OTSU,
                OptionalDouble.empty(),
                side,
                Prefilter.NONE,
                0,
                false,
                false,
                8,
                Optional.empty());
    }

    private static double value(Measured measured) {
        return measured.toOptional().orElseThrow();
    }
}
