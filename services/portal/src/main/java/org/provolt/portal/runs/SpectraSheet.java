package org.provolt.portal.runs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A run's impedance spectra, as metrics tells them.
public record SpectraSheet(List<Spectrum> items) {

    /// @param fit           with its closed arc; absent without one
    /// @param flags         evidence beside the spectrum before it
    /// @param unresolvedFit the circuit that was fitted though its arc gives no resistance
    public record Spectrum(
            UUID spectrumId,
            @Nullable String stage,
            @Nullable String stageBasis,
            @Nullable String stageAbsentBecause,
            Instant measuredAt,
            Points columns,
            @Nullable Fit fit,
            @Nullable String fitAbsentBecause,
            @Nullable Fit unresolvedFit,
            @Nullable Check kramersKronig,
            CycleLine.@Nullable Pressure appliedPressure,
            @Nullable String appliedPressureAbsentBecause,
            @Nullable List<CycleLine.Flag> flags,
            @Nullable Map<String, String> resultIds) {

        public Spectrum {
            flags = flags == null ? List.of() : List.copyOf(flags);
        }

        private static final int DIGITS = 4;

        /// At the head of its row and in a plot.
        public String getStageSpoken() {
            return stage == null ? "stage not known" : stage;
        }

        /// In Ω cm² of the working electrode.
        public Reported getResistance() {
            return new Reported(
                    fit == null ? null : fit.chargeTransferResistanceOhmCm2(),
                    "Ω cm²",
                    DIGITS,
                    fit == null ? fitAbsentBecause : fit.chargeTransferResistanceOhmCm2AbsentBecause(),
                    result("charge_transfer_resistance_ohm_cm2"));
        }

        public Reported getOhm() {
            return new Reported(
                    fit == null ? null : fit.chargeTransferResistanceOhm(),
                    "Ω",
                    DIGITS,
                    fitAbsentBecause,
                    result("charge_transfer_resistance_ohm"));
        }

        public Reported getResidual() {
            return new Reported(
                    kramersKronig == null ? null : kramersKronig.maxResidualPercent(),
                    "%",
                    2,
                    fitAbsentBecause,
                    result("kramers_kronig_max_residual_percent"));
        }

        /// The circuit that is drawn; absent where none is.
        public @Nullable Fit getDrawn() {
            return fit == null ? unresolvedFit : fit;
        }

        public String getPressureAbsentBecause() {
            return Objects.requireNonNullElse(appliedPressureAbsentBecause, "not-known-yet");
        }

        private @Nullable String result(String metric) {
            return resultIds == null ? null : resultIds.get(metric);
        }
    }

    public record Points(
            List<Double> frequencyHertz, List<Double> realImpedanceOhm, List<Double> imaginaryImpedanceOhm) {}

    /// @param electrodes what the arc holds, in words
    public record Fit(
            String model,
            String circuit,
            @Nullable Double chargeTransferResistanceOhm,
            @Nullable Double chargeTransferResistanceOhmCm2,
            @Nullable String chargeTransferResistanceOhmCm2AbsentBecause,
            String electrodes,
            Points curve) {}

    public record Check(double mu, int elements, double maxResidualPercent, boolean pass) {}
}
