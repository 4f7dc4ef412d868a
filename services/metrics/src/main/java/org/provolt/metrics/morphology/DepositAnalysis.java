package org.provolt.metrics.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.morphology.DepositThickness;
import org.provolt.analysis.morphology.Deposits;
import org.provolt.analysis.morphology.Particle;
import org.provolt.analysis.morphology.Segmentation;
import org.provolt.analysis.morphology.SegmentationParameters;
import org.provolt.analysis.morphology.SurfaceTexture;
import org.provolt.metrics.morphology.Findings.Found;

/// Measures a raster that is segmented in one way.
final class DepositAnalysis {

    private DepositAnalysis() {}

    /// @param deposits those that were counted, in the order of their first pixels
    record Analysed(Findings findings, List<Particle> deposits) {}

    /// Nothing was measured.
    static Analysed absent(Reason because) {
        List<Found> numbers = Arrays.stream(DepositMetric.values())
                .map(metric -> new Found(metric, null, because.toString()))
                .toList();
        return new Analysed(new Findings(numbers, null, null, null), List.of());
    }

    static Analysed of(Rasters.Seen seen, double pixelAreaUm2, SegmentationParameters parameters) {
        Segmentation segmentation = Segmentation.of(seen.field(), pixelAreaUm2, parameters);
        Deposits deposits = segmentation.deposits();
        List<Found> numbers = new ArrayList<>(particles(deposits));
        numbers.addAll(seen.heights() ? heights(segmentation) : noHeights());
        Findings findings = new Findings(
                List.copyOf(numbers),
                deposits.threshold() instanceof Measured.Value(double value) ? value : null,
                deposits.coverageBelow(),
                deposits.coverageAbove());
        return new Analysed(findings, deposits.particles());
    }

    private static List<Found> particles(Deposits deposits) {
        boolean unknown =
                Double.isNaN(deposits.pixelAreaUm2()) && !deposits.particles().isEmpty();
        Measured noSize = Measured.absent(Reason.PIXEL_SIZE_UNKNOWN);
        return List.of(
                found(DepositMetric.COVERAGE_PERCENT, Measured.of(deposits.coveragePercent())),
                found(DepositMetric.PARTICLE_COUNT, deposits.count()),
                found(DepositMetric.MEAN_DEPOSIT_AREA_UM2, unknown ? noSize : deposits.meanAreaUm2()),
                found(DepositMetric.MEDIAN_DEPOSIT_AREA_UM2, unknown ? noSize : deposits.medianAreaUm2()),
                found(DepositMetric.LARGEST_COMPONENT_PERCENT, deposits.largestComponentPercent()),
                found(DepositMetric.BORDER_PERCENT, deposits.borderPercent()));
    }

    private static List<Found> heights(Segmentation segmentation) {
        DepositThickness thickness = DepositThickness.of(segmentation);
        Optional<SurfaceTexture> surface = SurfaceTexture.of(segmentation.field());
        return List.of(
                found(DepositMetric.DEPOSIT_THICKNESS_UM, thickness.meanUm()),
                found(DepositMetric.DEPOSIT_THICKNESS_STANDARD_DEVIATION_UM, thickness.standardDeviationUm()),
                texture(DepositMetric.SA_UM, surface, SurfaceTexture::saUm),
                texture(DepositMetric.SQ_UM, surface, SurfaceTexture::sqUm),
                texture(DepositMetric.SZ_UM, surface, SurfaceTexture::szUm),
                texture(DepositMetric.SSK, surface, SurfaceTexture::ssk),
                texture(DepositMetric.SKU, surface, SurfaceTexture::sku),
                texture(DepositMetric.MISSING_POINT_COUNT, surface, each -> (double) each.missing()));
    }

    private static Found texture(
            DepositMetric metric, Optional<SurfaceTexture> surface, Function<SurfaceTexture, Double> number) {
        return found(
                metric, surface.map(number).map(Measured::of).orElseGet(() -> Measured.absent(Reason.TOO_FEW_POINTS)));
    }

    private static List<Found> noHeights() {
        return Arrays.stream(DepositMetric.values())
                .filter(metric -> metric.of() == DepositMetric.Of.HEIGHTS || metric.of() == DepositMetric.Of.SURFACE)
                .map(metric -> found(metric, Measured.absent(Reason.NOT_A_HEIGHT_MAP)))
                .toList();
    }

    private static Found found(DepositMetric metric, Measured measured) {
        return switch (measured) {
            case Measured.Value(double value) -> new Found(metric, value, null);
            case Measured.Absent(Reason because) -> new Found(metric, null, because.toString());
        };
    }
}
