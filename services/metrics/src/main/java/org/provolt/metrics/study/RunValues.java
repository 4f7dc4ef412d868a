package org.provolt.metrics.study;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.cycle.AverageEfficiency;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleAverage;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.HalfCycleTable;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.quotation.Quoted;

/// Answers a study's question of one run.
@Singleton
class RunValues {

    private final StudyRuns runs;
    private final RunFactor factors;
    private final HalfCycleTable halfCycles;

    RunValues(StudyRuns runs, RunFactor factors, HalfCycleTable halfCycles) {
        this.runs = runs;
        this.factors = factors;
        this.halfCycles = halfCycles;
    }

    RunValue of(HeardRun heard, Quoted quoted, StudyQuestion question) {
        StudyRun run = runs.cyclesOf(heard, quoted);
        return switch (question.metric().of()) {
            case CYCLES -> ofCycles(run, question);
            case SHORTS ->
                new RunValue(
                        heard,
                        factors.over(run.counted(question), heard, question.factor()),
                        run.counted(question).isEmpty()
                                ? Measured.absent(Reason.NO_CYCLES)
                                : run.shortedCycles(question),
                        List.of());
            case SPECTRA -> ofSpectrum(run, quoted, question);
        };
    }

    private RunValue ofCycles(StudyRun run, StudyQuestion question) {
        String metric = question.metric().name();
        List<CycleMeasured> counted = run.counted(question);
        Measured value = switch (question.averaging()) {
            case ARITHMETIC_MEAN -> CycleValues.mean(counted, cycle -> run.value(cycle, metric));
            case CHARGE_WEIGHTED -> average(run, question).chargeWeighted();
            case COMPOUNDED -> average(run, question).compounded();
        };
        List<String> resultIds = counted.stream()
                .flatMap(cycle ->
                        CycleValues.told(cycle.measurements(), question.metric().told()).stream())
                .filter(measurement -> measurement.value() != null)
                .map(Measurement::resultId)
                .toList();
        return new RunValue(run.run(), factors.over(counted, run.run(), question.factor()), value, resultIds);
    }

    private CycleAverage average(StudyRun run, StudyQuestion question) {
        List<Cycle> cycles = Pairing.of(
                        run.run().cellConfiguration(),
                        halfCycles.from(run.run().runId(), 1, Integer.MAX_VALUE).stream()
                                .map(DigestedHalfCycle::half)
                                .toList())
                .cycles()
                .stream()
                .filter(Cycle::complete)
                .toList();
        int last = question.toCycle() == null ? cycles.size() : question.toCycle();
        return AverageEfficiency.percent(cycles, question.fromCycle(), last, List.of());
    }

    private RunValue ofSpectrum(StudyRun run, Quoted quoted, StudyQuestion question) {
        Optional<SpectrumFitted> found = runs.spectrumOf(run.run(), String.valueOf(question.stage()));
        if (found.isEmpty()) {
            Measured none = Measured.absent(Reason.NO_SPECTRUM);
            return new RunValue(run.run(), none, none, List.of());
        }
        SpectrumFitted spectrum = found.get();
        Optional<Measurement> told = CycleValues.told(
                quoted.seen(spectrum).measurements(), question.metric().name());
        return new RunValue(
                run.run(),
                factors.at(spectrum, run, question.factor()),
                told.map(CycleValues::value).orElse(Measured.absent(Reason.NOT_DEFINED)),
                told.map(Measurement::resultId).stream().toList());
    }
}
