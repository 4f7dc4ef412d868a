package org.provolt.metrics.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.morphology.DepositHeights;
import org.provolt.analysis.morphology.DepositThickness;
import org.provolt.analysis.morphology.Deposits;
import org.provolt.analysis.morphology.Particle;
import org.provolt.analysis.morphology.Pores;
import org.provolt.analysis.morphology.Segmentation;
import org.provolt.analysis.morphology.SegmentationParameters;
import org.provolt.analysis.morphology.SurfaceTexture;
import org.provolt.kernel.Modality;
import org.provolt.metrics.morphology.Findings.Found;

/// Measures a raster that is segmented in one way.
final class DepositAnalysis {

    private DepositAnalysis() {}

    /// @param deposits those that were counted, in the order of their first pixels
    /// @param heightsUm mean of each; empty where heights were not looked at
    /// @param pores    empty where they were not looked for
    record Analysed(
            Findings findings, List<Particle> deposits, Optional<double[]> heightsUm, Optional<List<Particle>> pores) {}

    private static final int FIRST = Segmentation.VERSION_1.version();

    private record Told(DepositMetric metric, Measured measured) {}

    /// Nothing was measured.
    static Analysed absent(Reason because, Modality modality) {
        List<Found> numbers = Arrays.stream(DepositMetric.values())
                .filter(metric -> modality == Modality.SEM || !metric.of().isPores())
                .map(metric -> new Found(metric, null, because.toString(), FIRST))
                .toList();
        return new Analysed(new Findings(numbers, null, null, null), List.of(), Optional.empty(), Optional.empty());
    }

    static Analysed of(Rasters.Seen seen, double pixelAreaUm2, SegmentationParameters parameters, Modality modality) {
        Segmentation segmentation = Segmentation.of(seen.field(), pixelAreaUm2, parameters);
        Deposits deposits = segmentation.deposits();
        int version = segmentation.algorithm().version();
        List<Found> numbers = new ArrayList<>(found(version, particles(deposits)));
        numbers.addAll(found(version, seen.heights() ? heights(segmentation) : noHeights()));
        Optional<Pores> pores = modality == Modality.SEM ? Optional.of(Pores.of(segmentation)) : Optional.empty();
        pores.ifPresent(found -> numbers.addAll(found(version, pores(found))));
        if (segmentation.algorithm().equals(Segmentation.VERSION_2)) {
            Segmentation before = Segmentation.byVersion1(seen.field(), pixelAreaUm2, parameters);
            numbers.addAll(found(FIRST, particles(before.deposits())));
        }
        Findings findings = new Findings(
                List.copyOf(numbers),
                deposits.threshold() instanceof Measured.Value(double value) ? value : null,
                deposits.coverageBelow(),
                deposits.coverageAbove());
        return new Analysed(
                findings,
                deposits.particles(),
                seen.heights() ? Optional.of(DepositHeights.um(segmentation)) : Optional.empty(),
                pores.map(Pores::pores));
    }

    private static List<Told> pores(Pores pores) {
        return List.of(
                new Told(DepositMetric.PORE_AREA_PERCENT, pores.areaPercent()),
                new Told(DepositMetric.PORE_COUNT, pores.count()),
                new Told(DepositMetric.MEAN_PORE_AREA_UM2, pores.meanAreaUm2()),
                new Told(DepositMetric.MEDIAN_PORE_AREA_UM2, pores.medianAreaUm2()),
                new Told(DepositMetric.LARGEST_PORE_AREA_UM2, pores.largestAreaUm2()),
                new Told(DepositMetric.PORE_DIAMETER_D10_UM, pores.diameterUm(10)),
                new Told(DepositMetric.PORE_DIAMETER_D50_UM, pores.diameterUm(50)),
                new Told(DepositMetric.PORE_DIAMETER_D90_UM, pores.diameterUm(90)));
    }

    private static List<Found> found(int segmentationVersion, List<Told> all) {
        return all.stream()
                .map(told -> switch (told.measured()) {
                    case Measured.Value(double value) -> new Found(told.metric(), value, null, segmentationVersion);
                    case Measured.Absent(Reason because) ->
                        new Found(told.metric(), null, because.toString(), segmentationVersion);
                })
                .toList();
    }

    private static List<Told> particles(Deposits deposits) {
        boolean unknown =
                Double.isNaN(deposits.pixelAreaUm2()) && !deposits.particles().isEmpty();
        Measured noSize = Measured.absent(Reason.PIXEL_SIZE_UNKNOWN);
        return List.of(
                new Told(DepositMetric.COVERAGE_PERCENT, Measured.of(deposits.coveragePercent())),
                new Told(DepositMetric.PARTICLE_COUNT, deposits.count()),
                new Told(DepositMetric.MEAN_DEPOSIT_AREA_UM2, unknown ? noSize : deposits.meanAreaUm2()),
                new Told(DepositMetric.MEDIAN_DEPOSIT_AREA_UM2, unknown ? noSize : deposits.medianAreaUm2()),
                new Told(DepositMetric.LARGEST_COMPONENT_PERCENT, deposits.largestComponentPercent()),
                new Told(DepositMetric.BORDER_PERCENT, deposits.borderPercent()));
    }

    private static List<Told> heights(Segmentation segmentation) {
        DepositThickness thickness = DepositThickness.of(segmentation);
        Optional<SurfaceTexture> surface = SurfaceTexture.of(segmentation.field());
        return List.of(
                new Told(DepositMetric.DEPOSIT_THICKNESS_UM, thickness.meanUm()),
                new Told(DepositMetric.DEPOSIT_THICKNESS_STANDARD_DEVIATION_UM, thickness.standardDeviationUm()),
                texture(DepositMetric.SA_UM, surface, SurfaceTexture::saUm),
                texture(DepositMetric.SQ_UM, surface, SurfaceTexture::sqUm),
                texture(DepositMetric.SZ_UM, surface, SurfaceTexture::szUm),
                texture(DepositMetric.SSK, surface, SurfaceTexture::ssk),
                texture(DepositMetric.SKU, surface, SurfaceTexture::sku),
                texture(DepositMetric.MISSING_POINT_COUNT, surface, each -> (double) each.missing()));
    }

    private static Told texture(
            DepositMetric metric, Optional<SurfaceTexture> surface, Function<SurfaceTexture, Double> height) {
        return new Told(
                metric, surface.map(height).map(Measured::of).orElseGet(() -> Measured.absent(Reason.TOO_FEW_POINTS)));
    }

    private static List<Told> noHeights() {
        return Arrays.stream(DepositMetric.values())
                .filter(metric -> metric.of() == DepositMetric.Of.HEIGHTS || metric.of() == DepositMetric.Of.SURFACE)
                .map(metric -> new Told(metric, Measured.absent(Reason.NOT_A_HEIGHT_MAP)))
                .toList();
    }
}
