package org.provolt.formats.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.formats.RealFiles;

/// What other tools read in real files.
class RealImagesTest {

    private static final Map<String, double[]> CORNERS = Map.of(
            "height_sensofar_1.plu", new double[] {5.62913703918457, 5.798564910888672, 2.1539363861083984},
            "height_digitalsurf_2.sur", new double[] {10.14770011858701, 10.11390011819202, 10.127500118350952},
            "height_alicona_1.al3d", new double[] {76358.15625, 76345.703125, 76336.796875});

    @ParameterizedTest
    @CsvSource({
        "height_sensofar_1.plu, 768, 576, 0.332, 0.332, 0, -12.091985702514648, 12.323053359985352",
        "height_digitalsurf_2.sur, 563, 484, 3.484, 3.484, 117, 8.9120001041465, 10.38800012139518",
        "height_alicona_1.al3d, 200, 296, 0.438027, 0.438027, 0, 76323.203125, 76358.15625",
        "height_veeco_1.opd, 736, 480, 1.63424, 1.90661, 809, , ",
    })
    void aHeightMapIsReadAsOthersReadIt(
            String file, int width, int height, double x, double y, int missing, Double least, Double greatest) {
        // The reference of the alicona file is of float32, 8 nm apart at 76 mm.
        double close = file.contains("alicona") ? 8e-3 : 2e-6;
        ReadImage read = read(file);

        assertThat(read.raster().width()).isEqualTo(width);
        assertThat(read.raster().height()).isEqualTo(height);
        assertThat(read.raster().missing()).isEqualTo(missing);
        assertThat(read.pixelSize().orElseThrow().xUm()).isCloseTo(x, within(x * 1e-4));
        assertThat(read.pixelSize().orElseThrow().yUm()).isCloseTo(y, within(y * 1e-4));
        if (least != null) {
            assertThat(least(read.raster())).isCloseTo(least, within(close));
            assertThat(greatest(read.raster())).isCloseTo(greatest, within(close));
        }
        double[] corners = CORNERS.get(file);
        if (corners != null) {
            assertThat(at(read.raster(), 0)).isCloseTo(corners[0], within(close));
            assertThat(at(read.raster(), width - 1)).isCloseTo(corners[1], within(close));
            assertThat(at(read.raster(), width * (height - 1))).isCloseTo(corners[2], within(close));
        }
    }

    @ParameterizedTest
    @CsvSource({"imagej_blobs.gif, 256, 254, 151.731422", "skimage_coins.png, 384, 303, 96.855516"})
    void aPictureHasTheGreysThatImageJSees(String file, int width, int height, double mean) {
        ReadImage read = read(file);

        assertThat(read.raster().width()).isEqualTo(width);
        assertThat(read.raster().height()).isEqualTo(height);
        assertThat(mean(read.raster())).isCloseTo(mean, within(1e-6));
        assertThat(read.pixelSize()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sem_zeiss_512pix.tif, 0.011649976, tiff-tag-34118",
        "sem_fei_helios_8bit.tif, 3.3724, tiff-tag-34682",
        "height_dime_32bit.tif, 63.1911532, imagej-description"
    })
    void aTiffSaysHowLargeAPixelIs(String file, double um, String saidBy) {
        PixelSize size = read(file).pixelSize().orElseThrow();

        assertThat(size.xUm()).isCloseTo(um, within(um * 1e-4));
        assertThat(size.saidBy()).isEqualTo(saidBy);
    }

    @ParameterizedTest
    @CsvSource({
        "sem_zeiss_512pix.tif, 2018-09-25T08:20:42, tiff-tag-34118",
        "sem_fei_helios_8bit.tif, 2016-06-13T17:06:40, tiff-tag-34682"
    })
    void aTiffSaysWhenItWasTakenByAClockWithoutAZone(String file, LocalDateTime clock, String saidBy) {
        assertThat(read(file).acquired()).contains(new Acquired(clock, Optional.empty(), saidBy));
    }

    @Test
    void feisTagTellsWhereTheDataBarBegins() {
        assertThat(read("sem_fei_helios_8bit.tif").fieldHeight()).hasValue(442);
        assertThat(read("sem_fei_helios_8bit.tif").remarks())
                .contains("The scan has 442 rows; the 29 below it are the data bar.");
        assertThat(read("sem_zeiss_512pix.tif").fieldHeight()).isEmpty();
    }

    @Test
    void aTiffOf32BitsWithAUnitIsAHeightMap() {
        Raster dime = read("height_dime_32bit.tif").raster();

        assertThat(dime.kind()).isEqualTo(ValueKind.HEIGHT_UM);
        assertThat(greatest(dime)).isCloseTo(350.98703, within(1e-4));
    }

    private static ReadImage read(String name) {
        var file = RealFiles.file("morphology/" + name);
        return ImageFormats.recognise(file).orElseThrow().read(file);
    }

    private static double at(Raster raster, int pixel) {
        return raster.offset() + raster.value(pixel);
    }

    private static double mean(Raster raster) {
        double sum = 0;
        for (int pixel = 0; pixel < raster.pixels(); pixel++) {
            sum += at(raster, pixel);
        }
        return sum / raster.pixels();
    }

    private static double least(Raster raster) {
        double least = Double.POSITIVE_INFINITY;
        for (int pixel = 0; pixel < raster.pixels(); pixel++) {
            least = raster.isMissing(pixel) ? least : Math.min(least, at(raster, pixel));
        }
        return least;
    }

    private static double greatest(Raster raster) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int pixel = 0; pixel < raster.pixels(); pixel++) {
            greatest = raster.isMissing(pixel) ? greatest : Math.max(greatest, at(raster, pixel));
        }
        return greatest;
    }
}
