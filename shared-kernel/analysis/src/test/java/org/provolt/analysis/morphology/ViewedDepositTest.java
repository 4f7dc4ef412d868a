package org.provolt.analysis.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.analysis.morphology.ThresholdScale.Stop;
import org.provolt.formats.RealFiles;
import org.provolt.formats.image.ImageFormats;
import org.provolt.formats.image.Raster;
import org.provolt.formats.image.ValueKind;

/// What is drawn over real images is what was counted on them.
class ViewedDepositTest {

    private static Segmentation segmented(String file, SegmentationParameters parameters) throws IOException {
        Path path = RealFiles.file("morphology/" + file);
        Raster raster = ImageFormats.recognise(path).orElseThrow().read(path).raster();
        Field field = new Field(
                raster.width(),
                raster.height(),
                raster.offset(),
                raster.values(),
                raster.kind() == ValueKind.INVERTED_GREY_LEVEL);
        return Segmentation.of(field, 1, parameters);
    }

    private static SegmentationParameters filled(Foreground side, String filter, Optional<Region> region) {
        Prefilter prefilter = filter.equals("none") ? Prefilter.NONE : new Prefilter(Prefilter.Kind.GAUSSIAN, 1.5);
        return new SegmentationParameters(
                ThresholdMethod.OTSU, OptionalDouble.empty(), side, prefilter, 20, false, true, 8, region);
    }

    /// Twice the area within a closed edge, by the shoelace formula.
    private static double areaPixels(int[] edge) {
        long twice = 0;
        for (int at = 0; at < edge.length; at += 2) {
            int next = (at + 2) % edge.length;
            twice += (long) edge[at] * edge[next + 1] - (long) edge[next] * edge[at + 1];
        }
        return Math.abs(twice) / 2.0;
    }

    @ParameterizedTest
    @CsvSource({"imagej_blobs.gif", "skimage_coins.png", "height_dime_32bit.tif", "sem_zeiss_512pix.tif"})
    void everyDepositsEdgeEnclosesTheAreaThatWasCounted(String file) throws IOException {
        Segmentation found = segmented(file, filled(Foreground.BRIGHT, "none", Optional.empty()));

        Outlines drawn = Outlines.of(found);

        assertThat(drawn.leftOut()).isZero();
        assertThat(drawn.edges().stream().map(ViewedDepositTest::areaPixels))
                .isEqualTo(found.deposits().particles().stream()
                        .map(Particle::areaPixels)
                        .toList());
    }

    @Test
    void theEdgesOfARegionLieInTheWholeImage() throws IOException {
        Region region = new Region(60, 40, 200, 150);
        Segmentation found = segmented("skimage_coins.png", filled(Foreground.BRIGHT, "none", Optional.of(region)));

        List<int[]> edges = Outlines.of(found).edges();

        assertThat(edges).isNotEmpty().allSatisfy(edge -> {
            for (int at = 0; at < edge.length; at += 2) {
                assertThat(edge[at]).isBetween(60, 260);
                assertThat(edge[at + 1]).isBetween(40, 190);
            }
        });
    }

    @Test
    void whereTheCornersAreTooManyTheSmallestStayAwayAndAreCounted() throws IOException {
        Segmentation found = segmented("skimage_coins.png", SegmentationParameters.DEFAULT);

        Outlines some = Outlines.of(found, 2_000);

        assertThat(some.edges().stream().mapToInt(edge -> edge.length / 2).sum())
                .isBetween(1, 2_000);
        assertThat(some.edges().size() + some.leftOut())
                .isEqualTo(found.deposits().particles().size());
    }

    @ParameterizedTest
    @CsvSource({
        "skimage_coins.png, BRIGHT, none",
        "skimage_coins.png, DARK, none",
        "imagej_blobs.gif, BRIGHT, none",
        "skimage_coins.png, BRIGHT, gaussian",
        "height_dime_32bit.tif, BRIGHT, none",
        "height_dime_32bit.tif, DARK, gaussian",
        "height_sensofar_1.plu, BRIGHT, none",
    })
    void theCoverageAtEveryThresholdIsThatOfItsOwnSegmentation(String file, Foreground side, String filter)
            throws IOException {
        SegmentationParameters parameters = filled(side, filter, Optional.empty());
        Segmentation automatic = segmented(file, parameters);

        ThresholdScale scale = ThresholdScale.of(automatic);

        assertThat(scale.own().map(Stop::coveragePercent))
                .contains(automatic.deposits().coveragePercent());
        List<Stop> others = scale.stops().stream()
                .filter(stop -> !scale.own().equals(Optional.of(stop)))
                .toList();
        for (int at = 0; at < others.size(); at += 17) {
            Stop stop = others.get(at);
            Deposits byIt = segmented(file, parameters.by(stop.value())).deposits();
            assertThat(stop)
                    .isEqualTo(
                            new Stop(stop.value(), byIt.coveragePercent(), byIt.coverageBelow(), byIt.coverageAbove()));
        }
    }
}
