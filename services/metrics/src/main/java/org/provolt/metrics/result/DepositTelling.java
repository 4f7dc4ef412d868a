package org.provolt.metrics.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.morphology.Segmentation;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.CycleInputs.RecordRange;
import org.provolt.contracts.metrics.DepositAge;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.DepositMeasured.Sensitivity;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.metrics.conditions.Beside;
import org.provolt.metrics.conditions.ConditionsInForce;
import org.provolt.metrics.conditions.ConditionsInForce.Flow;
import org.provolt.metrics.conditions.InForce;
import org.provolt.metrics.conditions.PressureSource;
import org.provolt.metrics.morphology.Findings;
import org.provolt.metrics.morphology.Findings.Found;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;
import org.provolt.metrics.store.Sha256;

/// Tells deposits: from what was found in an image and what was in force when it was taken to numbers with identities.
///
/// @param pressures finds the pressure in force
public record DepositTelling(
        HeardImage image,
        DepositAge age,
        InForce circumstances,
        PressureSource pressures,
        AnalysisParameters parameters,
        Instant now) {

    private static final double LOWER_PERCENT = 90;
    private static final double HIGHER_PERCENT = 110;

    public DepositMeasured tell(Asked asked, Findings findings) {
        CycleInputs inputs = inputs(image);
        CycleConditions conditions = conditions();
        DepositParameters used = new DepositParameters(asked.segmentation(), image.pixelSize());
        ResultIdentity.Subject subject = new ResultIdentity.ImageSubject(image.imageId(), asked.segmentationId());
        List<Measurement> measurements = findings.numbers().stream()
                .map(found -> measurement(found, subject, used, inputs.digest(), conditions.digest()))
                .toList();
        return new DepositMeasured(
                image.imageId(),
                image.cellId(),
                asked.segmentationId(),
                image.stage(),
                image.modality(),
                measurements,
                findings.threshold(),
                sensitivity(findings),
                inputs,
                conditions,
                now);
    }

    private CycleConditions conditions() {
        return ConditionsInForce.over(
                        image.takenAt(),
                        image.takenAt(),
                        new Flow(null, Measured.absent(Reason.NOT_DEFINED)),
                        Beside.of(age),
                        circumstances,
                        pressures,
                        parameters)
                .conditions();
    }

    private static Measurement measurement(
            Found found,
            ResultIdentity.Subject subject,
            DepositParameters used,
            String inputDigest,
            String conditionsDigest) {
        Map<String, Object> parameters = used.of(found.metric(), found.segmentationVersion());
        Algorithm by =
                found.metric().algorithm(new Algorithm(Segmentation.ALGORITHM.name(), found.segmentationVersion()));
        String name = found.metric().toString();
        String algorithm = by.name();
        String version = Integer.toString(by.version());
        ResultIdentity identity =
                new ResultIdentity(name, subject, algorithm, version, parameters, inputDigest, conditionsDigest);
        return new Measurement(
                identity.hex(), name, found.value(), found.absentBecause(), algorithm, version, parameters);
    }

    private static List<Sensitivity> sensitivity(Findings findings) {
        Double below = findings.coverageBelowPercent();
        Double above = findings.coverageAbovePercent();
        return Stream.of(
                        below == null ? null : new Sensitivity(LOWER_PERCENT, below),
                        above == null ? null : new Sensitivity(HIGHER_PERCENT, above))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /// Its pixels stand in for records; the digest is over the image's identity and its raster's digest, as text.
    static CycleInputs inputs(HeardImage image) {
        String id = image.imageId().toString();
        return new CycleInputs(
                List.of(new RecordRange(
                        id, 0, image.pixels(), List.of(image.file().fileSha256()))),
                Sha256.of(id + image.rasterSha256()));
    }
}
