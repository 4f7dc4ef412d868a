package org.provolt.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.cycle.AverageEfficiency;
import org.provolt.analysis.cycle.CoulombicEfficiency;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleNoise;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.cycle.VoltageConvention;
import org.provolt.analysis.cycle.VoltageHysteresis;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleMeasurement;
import org.provolt.analysis.halfcycle.HalfCycleScan;
import org.provolt.analysis.impedance.ChargeTransferResistance;
import org.provolt.analysis.impedance.CheckedSpectrum;
import org.provolt.analysis.impedance.Electrodes;
import org.provolt.analysis.impedance.ImpedanceModels;
import org.provolt.analysis.impedance.Spectrum;
import org.provolt.analysis.pressure.PressureInForce;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.analysis.record.RunRecords;
import org.provolt.analysis.study.SoftShort;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.Columns;
import org.provolt.kernel.PressureBasis;

/// What the formulas find in the records of every virtual cell, against what is true of it.
class TruthIsFoundTest {

    static Stream<VirtualCell> everyCell() {
        return Stream.concat(VirtualCell.pressureStudy().stream(), VirtualCell.restStudy().stream());
    }

    static Stream<VirtualCell> pressureStudy() {
        return VirtualCell.pressureStudy().stream();
    }

    static Stream<VirtualCell> restStudy() {
        return VirtualCell.restStudy().stream();
    }

    static Stream<DisorderedCell> disorderedCells() {
        return DisorderedCell.study().stream();
    }

    static Stream<VirtualCell> pressedCells() {
        return everyCell().filter(cell -> cell.pressure().kilopascal() > 0);
    }

    private static List<Cycle> cycles(VirtualCell cell) {
        return cycles(VirtualCycler.records(cell));
    }

    private static List<Cycle> cycles(Columns written) {
        RunRecords records = new OneBlock(written);
        HalfCycleScan scan = new HalfCycleScan(AnalysisParameters.DEFAULTS);
        HalfCycleMeasurement measurement = new HalfCycleMeasurement(AnalysisParameters.DEFAULTS);
        List<HalfCycle> halves = scan.completed(scan.start(), records).closed().stream()
                .map(range -> measurement.measure(range, records, false))
                .toList();
        return Pairing.of(CellConfiguration.METAL_PLATING, halves).cycles();
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void theAverageEfficiencyIsFound(VirtualCell cell) {
        double found = AverageEfficiency.percent(cycles(cell))
                .arithmeticMean()
                .toOptional()
                .orElseThrow();
        assertThat(found).isCloseTo(Truth.of(cell).averageEfficiencyPercent(), within(0.05));
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void everyHysteresisIsFound(VirtualCell cell) {
        List<Double> truth = Truth.of(cell).hysteresisVolt();
        List<Cycle> cycles = cycles(cell);
        assertThat(cycles)
                .hasSameSizeAs(truth)
                .allSatisfy(cycle -> assertThat(hysteresis(cycle).toOptional().orElseThrow())
                        .isCloseTo(truth.get(cycle.number() - 1), within(1e-3)));
    }

    private static Measured hysteresis(Cycle cycle) {
        return VoltageHysteresis.volt(cycle, VoltageConvention.PLATEAU_MEDIAN);
    }

    @ParameterizedTest
    @MethodSource("disorderedCells")
    void countersThatAreSetBackAndAClockThatJumpsChangeNothing(DisorderedCell disordered) {
        Truth truth = Truth.of(disordered.cell());
        List<Cycle> cycles = cycles(disordered.records());
        assertThat(AverageEfficiency.percent(cycles)
                        .arithmeticMean()
                        .toOptional()
                        .orElseThrow())
                .isCloseTo(truth.averageEfficiencyPercent(), within(0.05));
        assertThat(cycles)
                .hasSameSizeAs(truth.hysteresisVolt())
                .allSatisfy(cycle -> assertThat(hysteresis(cycle).toOptional().orElseThrow())
                        .isCloseTo(truth.hysteresisVolt().get(cycle.number() - 1), within(1e-3)));
    }

    /// The calibration's uncertainty is what is stated; the noise of readings averages out below it.
    @ParameterizedTest
    @MethodSource("pressedCells")
    void thePressureOfEveryCycleIsFoundWithinItsUncertainty(VirtualCell cell) {
        PressedRun run = new PressedRun(cell);
        assertThat(cycles(cell)).allSatisfy(cycle -> {
            double from = cycle.opening().range().firstSecond();
            double until = cycle.closing().orElseThrow().range().untilSecond();
            PressureInForce found = run.over(from, until);
            assertThat(found.basis()).contains(PressureBasis.LOAD_CELL);
            assertThat(found.meanPa().toOptional().orElseThrow())
                    .isCloseTo(
                            run.truePascal((from + until) / 2),
                            within(found.standardUncertaintyPa().toOptional().orElseThrow()));
        });
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void everySoftShortIsFoundAndNoneInvented(VirtualCell cell) {
        List<SoftShort.Observed> observed = cycles(cell).stream()
                .map(cycle -> new SoftShort.Observed(
                        cycle.number(), hysteresis(cycle), CoulombicEfficiency.percent(cycle), CycleNoise.volt(cycle)))
                .toList();
        List<Integer> found = SoftShort.among(observed, SoftShort.Rules.DEFAULTS).stream()
                .map(SoftShort::cycle)
                .distinct()
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(cell.shorts());
    }

    @ParameterizedTest
    @MethodSource("pressureStudy")
    void theChargeTransferResistanceIsFound(VirtualCell cell) {
        Truth truth = Truth.of(cell);
        assertThat(ohm(VirtualPotentiostat.spectrum(truth.platedOhmCm2(), cell.seed() + 2)))
                .isCloseTo(truth.platedOhmCm2(), within(0.03 * truth.platedOhmCm2()));
        assertThat(ohm(VirtualPotentiostat.spectrum(truth.ocvOhmCm2(), cell.seed() + 1)))
                .isCloseTo(truth.ocvOhmCm2(), within(0.03 * truth.ocvOhmCm2()));
    }

    private static double ohm(Columns spectrum) {
        CheckedSpectrum checked = Spectrum.of(
                spectrum.column(Bdf.FREQUENCY),
                spectrum.column(Bdf.REAL_IMPEDANCE),
                spectrum.column(Bdf.IMAGINARY_IMPEDANCE));
        assertThat(checked).isInstanceOf(CheckedSpectrum.Usable.class);
        Spectrum usable = ((CheckedSpectrum.Usable) checked).spectrum();
        return ChargeTransferResistance.of(
                        ImpedanceModels.choose(usable).chosen().orElseThrow(), OptionalDouble.of(1), Electrodes.TWO)
                .ohmCm2()
                .toOptional()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 81.89", "22, 95.94", "136, 99.05", "500, 99.59"})
    void thePapersAveragesAreTheTruth(int kilopascal, double percent) {
        double mean = pressureStudy()
                .filter(cell -> cell.pressure().kilopascal() == kilopascal)
                .mapToDouble(cell -> Truth.of(cell).averageEfficiencyPercent())
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(percent, within(0.02));
    }

    @Test
    void theSameCellWritesTheSameBytes() {
        VirtualCell cell = VirtualCell.restStudy().getFirst();
        assertThat(SimulatedFiles.cycling(cell)).isEqualTo(SimulatedFiles.cycling(cell));
    }

    /// A run as one block.
    private record OneBlock(Columns columns) implements RunRecords {
        @Override
        public int seriesCount() {
            return 1;
        }

        @Override
        public Optional<RecordBlock> blockAt(int series, long record) {
            return record < columns.size() ? Optional.of(new RecordBlock(0, 0, 0, columns)) : Optional.empty();
        }
    }
}
