package org.provolt.metrics.read;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.Flag;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.contracts.metrics.SpectrumFitted.KramersKronig;
import org.provolt.contracts.metrics.SpectrumFitted.ModelTried;
import org.provolt.contracts.metrics.SpectrumFitted.Parameter;
import org.provolt.kernel.Columns;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StageBasis;
import org.provolt.metrics.spectrum.FittedCurve;
import org.provolt.metrics.spectrum.FixedModel;
import org.provolt.metrics.spectrum.HeardSpectrum;
import org.provolt.metrics.spectrum.HeldStage;

/// A spectrum as a line of the run's sheet.
///
/// @param stage         where in the cell's life
/// @param stageBasis    what that rests on: `told`, `derived` from its time, or `corrected`
/// @param measuredAt    when its first point was measured; the run's start where nobody says
/// @param number        its place in its file, from 1; absent for a live instrument
/// @param columns       its points as they were measured
/// @param fit           the circuit with its closed arc; absent without one
/// @param unresolvedFit the circuit that was fitted though its arc gives no resistance
/// @param kramersKronig with what it leaves at each frequency
/// @param models        every circuit that was tried
/// @param flags         evidence beside the spectrum before it; no verdict
/// @param resultIds     by the metrics' names
public record SpectrumItem(
        SpectrumId spectrumId,
        @Nullable String stage,
        @Nullable StageBasis stageBasis,
        @Nullable String stageAbsentBecause,
        Instant measuredAt,
        @Nullable Integer number,
        Columns columns,
        @Nullable Fit fit,
        @Nullable String fitAbsentBecause,
        @Nullable Fit unresolvedFit,
        @Nullable KramersKronig kramersKronig,
        List<ModelTried> models,
        CycleConditions.@Nullable Pressure appliedPressure,
        @Nullable String appliedPressureAbsentBecause,
        @Nullable Double areaCm2,
        List<Flag> flags,
        @JsonProperty("result_ids") Map<String, String> resultIds) {

    static final String NOT_YET = "not-fitted-yet";

    /// A fitted circuit and the resistance of its arc.
    ///
    /// @param correlation of the parameters' errors; null where one of the two has none
    /// @param chordShare share of the arc's chord that was measured, 0 to 1
    /// @param electrodes what the arc holds, in words
    /// @param curve      the circuit's impedance over the frequencies that were fitted
    /// @param resultId   of the resistance in Ω cm²
    public record Fit(
            String model,
            String circuit,
            List<Parameter> parameters,
            List<List<@Nullable Double>> correlation,
            @Nullable Double chargeTransferResistanceOhm,
            @Nullable String chargeTransferResistanceOhmAbsentBecause,
            @Nullable Double chargeTransferResistanceOhmCm2,
            @Nullable String chargeTransferResistanceOhmCm2AbsentBecause,
            @Nullable Double chargeTransferResistanceStandardErrorOhm,
            double reducedChiSquare,
            double akaike,
            int points,
            double highestFrequencyHertz,
            double lowestFrequencyHertz,
            @Nullable Double chordShare,
            String electrodes,
            @Nullable Check kramersKronig,
            Columns curve,
            String resultId) {}

    /// The check in four numbers.
    public record Check(double mu, int elements, double maxResidualPercent, boolean pass) {}

    static SpectrumItem unfitted(HeardSpectrum spectrum, Columns columns) {
        HeldStage said = spectrum.said();
        return new SpectrumItem(
                spectrum.spectrumId(),
                said == null ? null : said.stage(),
                said == null ? null : said.basis(),
                said == null ? NOT_YET : null,
                spectrum.measuredAt(),
                number(spectrum),
                columns,
                null,
                NOT_YET,
                null,
                null,
                List.of(),
                null,
                NOT_YET,
                null,
                List.of(),
                Map.of());
    }

    static SpectrumItem of(HeardSpectrum spectrum, Columns columns, SpectrumFitted told) {
        Measurement ohm = measurement(told, FixedModel.OHM);
        Fit fit = told.fit() == null ? null : fit(told, told.fit(), ohm);
        boolean resolved = fit != null && ohm.value() != null;
        Map<String, String> resultIds = new LinkedHashMap<>();
        told.measurements().forEach(each -> resultIds.putIfAbsent(each.metric(), each.resultId()));
        CycleConditions conditions = told.conditions();
        return new SpectrumItem(
                spectrum.spectrumId(),
                told.stage(),
                told.stage() == null ? null : Objects.requireNonNullElse(told.stageBasis(), StageBasis.TOLD),
                told.stageAbsentBecause(),
                spectrum.measuredAt(),
                number(spectrum),
                columns,
                resolved ? fit : null,
                resolved ? null : ohm.absentBecause(),
                resolved ? null : fit,
                told.kramersKronig(),
                told.models(),
                conditions.pressure(),
                conditions.pressureAbsentBecause(),
                conditions.areaCm2(),
                List.of(),
                resultIds);
    }

    /// The same with what it is evidence of.
    SpectrumItem with(List<Flag> evidence) {
        return new SpectrumItem(
                spectrumId,
                stage,
                stageBasis,
                stageAbsentBecause,
                measuredAt,
                number,
                columns,
                fit,
                fitAbsentBecause,
                unresolvedFit,
                kramersKronig,
                models,
                appliedPressure,
                appliedPressureAbsentBecause,
                areaCm2,
                evidence,
                resultIds);
    }

    private static Fit fit(SpectrumFitted told, SpectrumFitted.CircuitFit fit, Measurement ohm) {
        Measurement ohmCm2 = measurement(told, FixedModel.OHM_CM2);
        return new Fit(
                fit.model(),
                fit.circuit(),
                fit.parameters(),
                correlation(fit),
                ohm.value(),
                ohm.absentBecause(),
                ohmCm2.value(),
                ohmCm2.absentBecause(),
                ohm.value() == null ? null : standardError(fit),
                fit.reducedChiSquare(),
                fit.akaike(),
                fit.points(),
                fit.highestFrequencyHertz(),
                fit.lowestFrequencyHertz(),
                fit.chordShare(),
                fit.electrodes(),
                check(told.kramersKronig()),
                FittedCurve.of(fit),
                ohmCm2.resultId());
    }

    /// Of a parameter that is held at a bound nothing is known.
    private static List<List<@Nullable Double>> correlation(SpectrumFitted.CircuitFit fit) {
        List<Boolean> known = fit.parameters().stream()
                .map(parameter -> parameter.standardError() != null)
                .toList();
        List<List<@Nullable Double>> rows = new ArrayList<>();
        for (int row = 0; row < known.size(); row++) {
            List<@Nullable Double> cells = new ArrayList<>();
            for (int column = 0; column < known.size(); column++) {
                cells.add(
                        known.get(row) && known.get(column)
                                ? fit.correlation().get(row).get(column)
                                : null);
            }
            rows.add(cells);
        }
        return rows;
    }

    /// R1 is the charge transfer's.
    private static @Nullable Double standardError(SpectrumFitted.CircuitFit fit) {
        return fit.parameters().stream()
                .filter(parameter -> parameter.name().equals("R1"))
                .map(Parameter::standardError)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Check check(@Nullable KramersKronig check) {
        return check == null ? null : new Check(check.mu(), check.elements(), check.maxResidualPercent(), check.pass());
    }

    private static Measurement measurement(SpectrumFitted told, String metric) {
        return told.measurements().stream()
                .filter(each -> each.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Integer number(HeardSpectrum spectrum) {
        return spectrum.number().isPresent() ? spectrum.number().getAsInt() : null;
    }
}
