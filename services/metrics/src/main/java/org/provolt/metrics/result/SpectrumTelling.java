package org.provolt.metrics.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.impedance.ChargeTransferResistance;
import org.provolt.analysis.impedance.ImpedanceFit;
import org.provolt.analysis.impedance.ImpedanceParameters;
import org.provolt.analysis.impedance.LinearKramersKronig;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.CycleInputs.RecordRange;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.RunId;
import org.provolt.metrics.conditions.Circumstances;
import org.provolt.metrics.conditions.ConditionsInForce;
import org.provolt.metrics.conditions.ConditionsInForce.Flow;
import org.provolt.metrics.conditions.PressureSource;
import org.provolt.metrics.heard.HeardFiles.File;
import org.provolt.metrics.spectrum.Findings;
import org.provolt.metrics.spectrum.FixedModel;
import org.provolt.metrics.spectrum.HeardSpectrum;
import org.provolt.metrics.spectrum.HeldStage;
import org.provolt.metrics.store.CanonicalJson;

/// Tells spectra: from what was found in the points and what was in force to numbers with identities.
///
/// @param pressures finds the pressure in force
/// @param files     behind the run, for provenance
public record SpectrumTelling(
        RunId runId,
        Circumstances circumstances,
        PressureSource pressures,
        List<File> files,
        AnalysisParameters parameters,
        Instant now) {

    private static final Map<String, Double> THRESHOLDS = ImpedanceParameters.DEFAULTS.byName();

    /// Of those that are admissible.
    private static final String LEAST_AIC = "least-aic";

    /// Of the thresholds, those that the check stands on.
    private static final List<String> CHECKED_WITH = List.of(
            "minimum_points", "overfit_mu", "elements_per_decade", "kramers_kronig_elements", "pass_residual_share");

    public SpectrumFitted tell(HeardSpectrum spectrum, HeldStage stage, Findings findings) {
        CycleInputs inputs = inputs(spectrum);
        CycleConditions conditions = conditions(spectrum, stage);
        Identities identities = new Identities(
                new ResultIdentity.SpectrumSubject(runId, spectrum.spectrumId()), inputs.digest(), conditions.digest());
        return new SpectrumFitted(
                runId,
                circumstances.cellId(),
                spectrum.spectrumId(),
                stage.stage(),
                stage.recordedWith(spectrum) ? null : stage.basis(),
                stage.absentBecause(),
                measurements(findings, conditions.areaCm2(), identities),
                findings.fit(),
                findings.fitAbsentBecause(),
                findings.kramersKronig(),
                findings.models(),
                findings.byModel().stream()
                        .map(each -> new SpectrumFitted.ModelFit(each.model(), each.fit(), each.fitAbsentBecause()))
                        .toList(),
                inputs,
                conditions,
                now);
    }

    /// A stage that was recorded with the spectrum is part of its identity; any other is a condition.
    private CycleConditions conditions(HeardSpectrum spectrum, HeldStage stage) {
        CycleConditions inForce = ConditionsInForce.over(
                        spectrum.measuredAt(),
                        spectrum.measuredAt(),
                        new Flow(null, Measured.absent(Reason.NOT_DEFINED)),
                        circumstances,
                        pressures,
                        parameters)
                .conditions();
        return stage.recordedWith(spectrum)
                ? inForce
                : inForce.digestedAs(CanonicalJson.digest(Map.of("conditions", inForce.digest(), "stage", stage)));
    }

    /// What the identities of one spectrum's results share.
    private record Identities(ResultIdentity.Subject subject, String inputDigest, String conditionsDigest) {
        Measurement of(
                String metric,
                @Nullable Double value,
                @Nullable String because,
                Algorithm algorithm,
                Map<String, Object> used) {
            return of(metric, value, because, algorithm.name(), Integer.toString(algorithm.version()), used);
        }

        Measurement of(
                String metric,
                @Nullable Double value,
                @Nullable String because,
                String algorithm,
                String version,
                Map<String, Object> used) {
            ResultIdentity identity =
                    new ResultIdentity(metric, subject, algorithm, version, used, inputDigest, conditionsDigest);
            return new Measurement(identity.hex(), metric, value, because, algorithm, version, used);
        }
    }

    /// The usual resistance is told first.
    private static List<Measurement> measurements(Findings findings, @Nullable Double areaCm2, Identities identities) {
        SpectrumFitted.KramersKronig check = findings.kramersKronig();
        List<Measurement> told = new ArrayList<>(resistance(
                findings.chargeTransferOhm(),
                findings.chargeTransferBecause(),
                areaCm2,
                identities,
                Integer.toString(ChargeTransferResistance.ALGORITHM.version()),
                LEAST_AIC));
        told.add(identities.of(
                "kramers_kronig_max_residual_percent",
                check == null ? null : check.maxResidualPercent(),
                check == null ? findings.fitAbsentBecause() : null,
                LinearKramersKronig.ALGORITHM,
                checkedWith()));
        findings.byModel()
                .forEach(each -> told.addAll(resistance(
                        each.chargeTransferOhm(),
                        each.chargeTransferBecause(),
                        areaCm2,
                        identities,
                        FixedModel.version(each.model()),
                        each.model())));
        return List.copyOf(told);
    }

    private static List<Measurement> resistance(
            @Nullable Double ohm,
            @Nullable String because,
            @Nullable Double areaCm2,
            Identities identities,
            String version,
            String model) {
        Double ohmCm2 = ohm == null || areaCm2 == null ? null : Double.valueOf(ohm * areaCm2);
        String noArea = ohm == null ? because : Reason.AREA_UNKNOWN.toString();
        String algorithm = ChargeTransferResistance.ALGORITHM.name();
        Map<String, Object> used = fittedWith(model);
        return List.of(
                identities.of(FixedModel.OHM_CM2, ohmCm2, ohmCm2 == null ? noArea : null, algorithm, version, used),
                identities.of(FixedModel.OHM, ohm, because, algorithm, version, used));
    }

    /// @param model one for every spectrum, or how it is chosen for each
    private static Map<String, Object> fittedWith(String model) {
        Map<String, Object> used = new LinkedHashMap<>(THRESHOLDS);
        used.put("electrodes", "two");
        used.put("model_choice", model);
        used.put("range", "kramers-kronig");
        used.put("impedance_fit_version", ImpedanceFit.ALGORITHM.version());
        return used;
    }

    private static Map<String, Object> checkedWith() {
        Map<String, Object> used = new LinkedHashMap<>();
        CHECKED_WITH.forEach(name -> used.put(name, THRESHOLDS.get(name)));
        return used;
    }

    private CycleInputs inputs(HeardSpectrum spectrum) {
        String id = spectrum.spectrumId().toString();
        List<String> behind = files.stream()
                .filter(file -> file.seriesId().equals(id))
                .map(File::fileSha256)
                .distinct()
                .sorted()
                .toList();
        return new CycleInputs(List.of(new RecordRange(id, 0, spectrum.points(), behind)), spectrum.digest());
    }
}
