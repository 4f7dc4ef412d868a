package org.provolt.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.analysis.Measured;
import org.provolt.analysis.morphology.DepositThickness;
import org.provolt.analysis.morphology.Deposits;
import org.provolt.analysis.morphology.Field;
import org.provolt.analysis.morphology.Segmentation;
import org.provolt.analysis.morphology.SegmentationParameters;
import org.provolt.formats.image.ImageFormats;
import org.provolt.formats.image.PixelSize;
import org.provolt.formats.image.Raster;
import org.provolt.formats.image.RasterFile;
import org.provolt.formats.image.ReadImage;
import org.provolt.formats.image.ValueKind;

/// What the automatic segmentation finds in the files of the virtual microscope, against what is true of the deposit:
/// read, kept in the canonical form and measured as images of users are.
class DepositIsFoundTest {

    @TempDir
    Path folder;

    static Stream<VirtualCell> everyCell() {
        return Stream.concat(VirtualCell.pressureStudy().stream(), VirtualCell.restStudy().stream());
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void coverageAndAreasOfAMicrographAreFound(VirtualCell cell) throws IOException {
        ReadImage read = read(SimulatedFiles.micrograph(cell));

        assertThat(read.raster().kind()).isEqualTo(ValueKind.GREY_LEVEL);
        coverageAndAreasAreTrue(segmented(read).deposits(), DepositTruth.of(cell));
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void coverageAreasAndThicknessOfAHeightMapAreFound(VirtualCell cell) throws IOException {
        ReadImage read = read(SimulatedFiles.heightMap(cell));
        Segmentation segmented = segmented(read);

        assertThat(read.raster().kind()).isEqualTo(ValueKind.HEIGHT_UM);
        coverageAndAreasAreTrue(segmented.deposits(), DepositTruth.of(cell));
        assertThat(value(DepositThickness.of(segmented).meanUm()))
                .isCloseTo(DepositTruth.of(cell).thicknessUm(), Percentage.withPercentage(2));
    }

    private static void coverageAndAreasAreTrue(Deposits found, DepositTruth truth) {
        assertThat(found.coveragePercent()).isCloseTo(truth.coveragePercent(), within(1.0));
        assertThat(found.particles()).hasSize(VirtualSpecimen.DEPOSITS * VirtualSpecimen.DEPOSITS);
        assertThat(value(found.meanAreaUm2())).isCloseTo(truth.meanAreaUm2(), Percentage.withPercentage(3));
        assertThat(value(found.borderPercent())).isZero();
    }

    private static Segmentation segmented(ReadImage read) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        RasterFile.write(read.raster(), kept);
        Raster raster = RasterFile.read(new ByteArrayInputStream(kept.toByteArray()));
        PixelSize pixel = read.pixelSize().orElseThrow();
        return Segmentation.of(
                new Field(raster.width(), raster.height(), raster.offset(), raster.values()),
                pixel.xUm() * pixel.yUm(),
                SegmentationParameters.DEFAULT);
    }

    private ReadImage read(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("image.tif"), file);
        return ImageFormats.recognise(path).orElseThrow().read(path);
    }

    private static double value(Measured measured) {
        return measured.toOptional().orElseThrow();
    }
}
