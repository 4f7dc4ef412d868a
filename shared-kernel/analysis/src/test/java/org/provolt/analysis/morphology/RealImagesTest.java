package org.provolt.analysis.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.formats.RealFiles;
import org.provolt.formats.image.ImageFormats;
import org.provolt.formats.image.Raster;
import org.provolt.formats.image.ValueKind;

/// Real images, against ImageJ itself and against numpy.
class RealImagesTest {

    @ParameterizedTest
    @CsvSource({
        "imagej_blobs.gif, blobs_otsu, Otsu, , 0, 0, false, false, 64, 22243, 34.207370",
        "imagej_blobs.gif, blobs_default_noedges_min20, Default, , 0, 20, true, false, 43, 17668, 34.207370",
        "imagej_blobs.gif, , , 128, 0, 0, false, true, 64, 22243, 34.207370",
        "skimage_coins.png, coins_otsu, Otsu, , 0, 0, false, false, 98, 45621, 39.209468",
        "skimage_coins.png, coins_otsu_min100_holes, Otsu, , 0, 100, false, true, 24, 46935, 39.209468",
        "skimage_coins.png, coins_default_min100_noedges, Default, , 0, 100, true, true, 23, 37498, 39.209468",
        "sem_zeiss_512pix.tif, , , 220, 346, 20, false, true, 33, 4769, 3.368294",
        "sem_zeiss_512pix.tif, , Otsu, , 346, 10, false, true, 381, 73068, 36.551097",
        "height_dime_32bit.tif, , Otsu, , 0, 5, false, false, 6, 51150, 56.835556",
    })
    void particlesAreImageJs(
            String file,
            String reference,
            String method,
            Double value,
            int rows,
            double least,
            boolean edges,
            boolean holes,
            int count,
            long pixels,
            double coverage)
            throws IOException {
        Field field = field(file);
        SegmentationParameters parameters = new SegmentationParameters(
                method == null ? ThresholdMethod.OTSU : new ThresholdMethod(method),
                value == null ? OptionalDouble.empty() : OptionalDouble.of(value),
                Foreground.BRIGHT,
                Prefilter.NONE,
                least,
                edges,
                holes,
                8,
                rows == 0 ? Optional.empty() : Optional.of(new Region(0, 0, field.width(), rows)));

        Deposits found = Segmentation.of(field, 1, parameters).deposits();

        assertThat(found.particles()).hasSize(count);
        assertThat(found.particles().stream().mapToDouble(Particle::areaPixels).sum())
                .isEqualTo(pixels);
        assertThat(found.coveragePercent()).isCloseTo(coverage, within(1e-6));
        if (reference != null) {
            assertThat(found.particles().stream().map(Particle::areaPixels).toList())
                    .isEqualTo(areas(reference));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "height_sensofar_1.plu, 4.483909931435462, 5.1696850060784705, 23.656, ",
        "height_digitalsurf_2.sur, 0.011646583181029136, 0.01710413923663709, 1.4668686566479572, 811.2790292092619",
        "height_alicona_1.al3d, 0.23020150757506813, 0.28982708256681167, 2.0897906739410246, 3.0714082993133234",
        "height_veeco_1.opd, 1.59376, 1.92653, 18.8444, ",
    })
    void textureIsThatOfOthers(String file, double sa, double sq, double sz, Double sku) {
        SurfaceTexture texture = SurfaceTexture.of(field(file)).orElseThrow();

        assertThat(texture.saUm()).isCloseTo(sa, within(sa * 1e-4));
        assertThat(texture.sqUm()).isCloseTo(sq, within(sq * 1e-4));
        assertThat(texture.szUm()).isCloseTo(sz, within(sz * 3e-3));
        if (sku != null) {
            assertThat(texture.sku()).isCloseTo(sku, within(sku * 1e-4));
        }
    }

    private static List<Double> areas(String reference) throws IOException {
        var file = RealFiles.file("morphology/reference/" + reference + ".particles.csv");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> Double.valueOf(line.split(",", -1)[1]))
                .toList();
    }

    private static Field field(String name) {
        var file = RealFiles.file("morphology/" + name);
        Raster raster = ImageFormats.recognise(file).orElseThrow().read(file).raster();
        return new Field(
                raster.width(),
                raster.height(),
                raster.offset(),
                raster.values(),
                raster.kind() == ValueKind.INVERTED_GREY_LEVEL);
    }
}
