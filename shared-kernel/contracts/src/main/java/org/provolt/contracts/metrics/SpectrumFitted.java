package org.provolt.contracts.metrics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StageBasis;

/// The current results of one impedance spectrum, and all that they rest on. The newest of a spectrum is what counts;
/// results of an earlier one that are not in it are superseded.
///
/// @param stage              where in the cell's life; absent where nobody said and its time does not tell
/// @param stageBasis         what that rests on; absent without a stage, and where the spectrum was recorded with it:
///                           it was told then
/// @param stageAbsentBecause a stable code; given exactly when there is no stage
/// @param fit              the circuit that was taken; absent where none is admissible
/// @param fitAbsentBecause a stable code; given exactly when there is no fit
/// @param kramersKronig    absent where the points make no spectrum
/// @param models           every circuit that was tried
/// @param byModel          what each circuit gives that a study can fix; absent where it was told before that was
/// @param inputs           the spectrum stands in for a series, its points for the records
/// @param conditions       what was in force at its first point
public record SpectrumFitted(
        RunId runId,
        CellId cellId,
        SpectrumId spectrumId,
        @Nullable String stage,
        @Nullable StageBasis stageBasis,
        @Nullable String stageAbsentBecause,
        List<Measurement> measurements,
        @Nullable CircuitFit fit,
        @Nullable String fitAbsentBecause,
        @Nullable KramersKronig kramersKronig,
        List<ModelTried> models,
        @Nullable List<ModelFit> byModel,
        CycleInputs inputs,
        CycleConditions conditions,
        Instant occurredAt)
        implements RunResultsTold {

    /// An equivalent circuit fitted to the spectrum.
    ///
    /// @param model                 its name, such as `randles`
    /// @param circuit               such as `R0 - (CPE1 ∥ (R1 - W1))`
    /// @param correlation           of the parameters' errors, −1 to 1, in the parameters' order
    /// @param points                how many took part
    /// @param highestFrequencyHertz of those
    /// @param lowestFrequencyHertz  of those
    /// @param reducedChiSquare      mean square of the residuals as a share of |Z|²
    /// @param chordShare            share of the arc's chord between them, 0 to 1; absent without an arc
    /// @param electrodes            what the arc holds, in words
    public record CircuitFit(
            String model,
            String circuit,
            List<Parameter> parameters,
            List<List<Double>> correlation,
            int points,
            double highestFrequencyHertz,
            double lowestFrequencyHertz,
            double reducedChiSquare,
            double akaike,
            @Nullable Double chordShare,
            String electrodes) {}

    /// @param standardErrorAbsentBecause given exactly when there is no standard error
    public record Parameter(
            String name,
            double value,
            String unit,
            @Nullable Double standardError,
            @Nullable String standardErrorAbsentBecause) {}

    /// @param admissible    whether it could be taken
    /// @param absentBecause why it was not fitted
    public record ModelTried(
            String model,
            @Nullable Double akaike,
            @Nullable Double reducedChiSquare,
            boolean admissible,
            @Nullable String absentBecause) {}

    /// One circuit, whether or not it was taken.
    ///
    /// @param model            its name without a series inductance, such as `randles`
    /// @param fitAbsentBecause a stable code; given exactly when there is no fit
    public record ModelFit(
            String model,
            @Nullable CircuitFit fit,
            @Nullable String fitAbsentBecause) {}

    /// The linear Kramers-Kronig check.
    ///
    /// @param elements           how many relaxation times
    /// @param seriesCapacitance  whether one was needed
    /// @param maxResidualPercent of |Z|
    /// @param pass               whether every residual is below the threshold
    public record KramersKronig(
            double mu,
            int elements,
            boolean seriesCapacitance,
            double maxResidualPercent,
            boolean pass,
            List<Residual> residuals) {}

    /// What the check leaves at one frequency, in percent of |Z|.
    public record Residual(double frequencyHertz, double realPercent, double imaginaryPercent) {}
}
