package org.provolt.metrics.read;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.kernel.RunId;

/// Charge against deposit, by both bounds of what lies on the electrode.
///
/// @param runId       that plated
/// @param lastPlating by the last plating's charge alone
/// @param net         by the net charge of all cycles
public record ImageClosure(@Nullable RunId runId, Bound lastPlating, Bound net) {

    /// @param arealChargeMahCm2                  per area of the working electrode
    /// @param denseEquivalentThicknessUm         of that charge as dense metal at the measured coverage
    /// @param apparentPorosityPercent            negative where more metal was plated than fits
    /// @param apparentPorosityUncertaintyPercent standard uncertainty by the threshold alone
    public record Bound(
            @Nullable @JsonProperty("areal_charge_mah_cm2") Double arealChargeMahCm2,

            @Nullable @JsonProperty("areal_charge_mah_cm2_absent_because")
            String arealChargeAbsentBecause,

            @Nullable Double denseEquivalentThicknessUm,
            @Nullable String denseEquivalentThicknessUmAbsentBecause,
            @Nullable Double apparentPorosityPercent,
            @Nullable String apparentPorosityPercentAbsentBecause,

            @Nullable @JsonProperty("apparent_porosity_standard_uncertainty_percent")
            Double apparentPorosityUncertaintyPercent,

            @Nullable @JsonProperty("apparent_porosity_standard_uncertainty_percent_absent_because")
            String apparentPorosityUncertaintyAbsentBecause,

            String resultId) {}

    static ImageClosure of(VolumeClosureMeasured told) {
        Map<String, Measurement> byName =
                told.measurements().stream().collect(Collectors.toMap(Measurement::metric, Function.identity()));
        return new ImageClosure(told.runId(), bound(byName, "last_plating"), bound(byName, "net"));
    }

    private static Bound bound(Map<String, Measurement> byName, String bound) {
        Measurement areal = there(byName, "areal_charge_" + bound + "_mah_cm2");
        Measurement dense = there(byName, "dense_equivalent_thickness_" + bound + "_um");
        Measurement porosity = there(byName, "apparent_porosity_" + bound + "_percent");
        Measurement uncertainty = there(byName, "apparent_porosity_" + bound + "_standard_uncertainty_percent");
        return new Bound(
                areal.value(),
                areal.absentBecause(),
                dense.value(),
                dense.absentBecause(),
                porosity.value(),
                porosity.absentBecause(),
                uncertainty.value(),
                uncertainty.absentBecause(),
                porosity.resultId());
    }

    private static Measurement there(Map<String, Measurement> byName, String metric) {
        Measurement measurement = byName.get(metric);
        if (measurement == null) {
            throw new IllegalStateException("a volume closure was told without " + metric);
        }
        return measurement;
    }
}
