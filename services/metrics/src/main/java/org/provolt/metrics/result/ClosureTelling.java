package org.provolt.metrics.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.charge.ChargeSurvey;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.halfcycle.HalfCycleScan;
import org.provolt.analysis.morphology.DepositThickness;
import org.provolt.analysis.morphology.Metal;
import org.provolt.analysis.morphology.VolumeClosure;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.DepositAge;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.metrics.closure.PlatedCharge;
import org.provolt.metrics.conditions.Beside;
import org.provolt.metrics.conditions.ConditionsInForce;
import org.provolt.metrics.conditions.ConditionsInForce.Flow;
import org.provolt.metrics.conditions.InForce;
import org.provolt.metrics.conditions.PressureSource;
import org.provolt.metrics.heard.HeardFiles.File;
import org.provolt.metrics.morphology.DepositMetric;
import org.provolt.metrics.morphology.Findings;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;
import org.provolt.metrics.store.Sha256;

/// Holds the charge that was plated against the deposit of an image, as results with identities.
///
/// @param metal that the cell plates; empty where it is not known
/// @param files behind the run, for provenance
public record ClosureTelling(
        HeardImage image,
        DepositAge age,
        PlatedCharge charge,
        Optional<Metal> metal,
        List<File> files,
        InForce circumstances,
        PressureSource pressures,
        AnalysisParameters parameters,
        Instant now) {

    private static final double MILLI = 1000;

    public VolumeClosureMeasured tell(Asked asked, Findings findings) {
        CycleInputs inputs = inputs();
        CycleConditions conditions = conditions();
        Identities identities = new Identities(
                new ResultIdentity.ImageSubject(image.imageId(), asked.segmentationId()),
                used(asked, findings.segmentationVersion()),
                inputs.digest(),
                conditions.digest());
        List<Measurement> measurements = new ArrayList<>();
        Deposit deposit = Deposit.of(findings);
        measurements.addAll(bound("last_plating", charge.lastAh(), deposit, conditions, identities));
        measurements.addAll(bound("net", charge.netAh(), deposit, conditions, identities));
        return new VolumeClosureMeasured(
                image.imageId(),
                image.cellId(),
                asked.segmentationId(),
                charge.from().map(PlatedCharge.From::runId).orElse(null),
                image.stage(),
                List.copyOf(measurements),
                inputs,
                conditions,
                now);
    }

    /// What the image says.
    ///
    /// @param coverage    %, above 0
    /// @param uncertainty standard, of the coverage, percentage points: thresholds up to 10 % away are as likely
    /// @param thickness   µm
    private record Deposit(Measured coverage, Measured uncertainty, Measured thickness) {

        private static final double OF_RECTANGLE = 2 * StrictMath.sqrt(3);

        static Deposit of(Findings findings) {
            Double below = findings.coverageBelowPercent();
            Double above = findings.coverageAbovePercent();
            return new Deposit(
                    aboveZero(number(findings, DepositMetric.COVERAGE_PERCENT)),
                    below == null || above == null
                            ? Measured.absent(Reason.UNCERTAINTY_UNKNOWN)
                            : Measured.of(StrictMath.abs(above - below) / OF_RECTANGLE),
                    aboveZero(number(findings, DepositMetric.DEPOSIT_THICKNESS_UM)));
        }

        private static Reason reason(@Nullable String text) {
            return Arrays.stream(Reason.values())
                    .filter(each -> each.toString().equals(text))
                    .findFirst()
                    .orElseThrow();
        }

        private static Measured aboveZero(Measured measured) {
            return measured instanceof Measured.Value(double value) && value <= 0
                    ? Measured.absent(Reason.NO_DEPOSIT)
                    : measured;
        }

        private static Measured number(Findings findings, DepositMetric metric) {
            return findings.numbers().stream()
                    .filter(found -> found.metric() == metric)
                    .findFirst()
                    .map(found -> found.value() == null
                            ? Measured.absent(reason(found.absentBecause()))
                            : Measured.of(found.value()))
                    .orElseThrow();
        }
    }

    private List<Measurement> bound(
            String bound, Measured chargeAh, Deposit deposit, CycleConditions conditions, Identities identities) {
        Double areaCm2 = conditions.areaCm2();
        Measured area = areaCm2 == null ? Measured.absent(Reason.AREA_UNKNOWN) : Measured.of(areaCm2);
        Measured areal = chargeAh.with(area, (ampereHour, cm2) -> MILLI * ampereHour / cm2);
        Measured full = metal.map(of -> areal.map(charge -> charge * of.micrometrePerMilliampereHourPerCm2()))
                .orElseGet(() -> Measured.absent(Reason.METAL_UNKNOWN));
        Measured dense = full.with(deposit.coverage(), VolumeClosure::denseUm);
        Measured porosity = dense.with(deposit.thickness(), VolumeClosure::porosityPercent);
        Measured uncertainty = porosity.with(deposit.coverage(), VolumeClosure::porosityPerCoverage)
                .with(deposit.uncertainty(), (slope, coverage) -> slope * coverage);
        return List.of(
                identities.of("areal_charge_" + bound + "_mah_cm2", areal),
                identities.of("dense_equivalent_thickness_" + bound + "_um", dense),
                identities.of("apparent_porosity_" + bound + "_percent", porosity),
                identities.of("apparent_porosity_" + bound + "_standard_uncertainty_percent", uncertainty));
    }

    private record Identities(
            ResultIdentity.Subject subject, Map<String, Object> used, String inputDigest, String conditionsDigest) {

        Measurement of(String metric, Measured value) {
            Algorithm algorithm = VolumeClosure.ALGORITHM;
            String version = Integer.toString(algorithm.version());
            String id = new ResultIdentity(
                            metric, subject, algorithm.name(), version, used, inputDigest, conditionsDigest)
                    .hex();
            return switch (value) {
                case Measured.Value(double number) ->
                    new Measurement(id, metric, number, null, algorithm.name(), version, used);
                case Measured.Absent(Reason because) ->
                    new Measurement(id, metric, null, because.toString(), algorithm.name(), version, used);
            };
        }
    }

    private Map<String, Object> used(Asked asked, int segmentationVersion) {
        DepositParameters deposit = new DepositParameters(asked.segmentation(), image.pixelSize());
        Map<String, Object> used =
                new LinkedHashMap<>(deposit.of(DepositMetric.DEPOSIT_THICKNESS_UM, segmentationVersion));
        used.put("stage", image.stage());
        metal.ifPresent(of -> used.put("metal", of.symbol()));
        used.put("deposit_segmentation_version", segmentationVersion);
        used.put("deposit_thickness_version", DepositThickness.ALGORITHM.version());
        used.put("half_cycle_version", HalfCycleScan.ALGORITHM.version());
        used.put("charge_version", ChargeSurvey.ALGORITHM.version());
        used.put("pairing_version", Pairing.ALGORITHM.version());
        return used;
    }

    private CycleConditions conditions() {
        Flow none = new Flow(null, Measured.absent(Reason.NOT_DEFINED));
        return charge.from()
                .map(from -> ConditionsInForce.over(
                        from.begun(), from.ended(), from.flow(), Beside.of(age), circumstances, pressures, parameters))
                .orElseGet(() -> ConditionsInForce.over(
                        image.takenAt(), image.takenAt(), none, Beside.of(age), circumstances, pressures, parameters))
                .conditions();
    }

    /// The image, and the records of the cycles up to its stage.
    private CycleInputs inputs() {
        CycleInputs pixels = DepositTelling.inputs(image);
        return charge.from()
                .map(from -> MeasuredInputs.of(from.halves(), files))
                .map(records -> new CycleInputs(
                        Stream.concat(pixels.ranges().stream(), records.ranges().stream())
                                .toList(),
                        Sha256.of(pixels.digest() + records.digest())))
                .orElse(pixels);
    }
}
