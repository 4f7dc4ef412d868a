package org.provolt.analysis.charge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.record.Sample;

/// The charge of a half cycle, `Q = Σ ΔQ` over its intervals, A·h.
///
/// From the cycler's own counter where one can be used, else by [CurrentIntegral]. Usable is a counter that speaks at
/// every record of the half cycle, moved, and is not [coarse][CounterResolution]. Of several, the one that broke least
/// often in this half cycle is taken; then net, test, cycle, step, in this order. The growth from the last record of
/// the half cycle before to the first of this one belongs to this one.
///
/// Source of the rules: tools of the field on real files (EC-Lab's, BTSDA's and LANDT's own capacities, to the digits
/// they print). Accuracy: the counter's own; sums are compensated.
public final class ChargeSurvey implements IntervalVisitor {

    public static final Algorithm ALGORITHM = new Algorithm("charge", 1);

    private final HalfCycleRange range;
    private final AnalysisParameters parameters;
    private final List<MeterTotal> counters;
    private final MeterTotal integral;
    private int intervals;
    private int holes;
    private int holesBetweenSeries;
    private double lowestVolt = Double.POSITIVE_INFINITY;
    private double highestVolt = Double.NEGATIVE_INFINITY;

    private ChargeSurvey(HalfCycleRange range, AnalysisParameters parameters) {
        this.range = range;
        this.parameters = parameters;
        this.counters = ChargeMeter.counters(range.direction(), range.deadbandAmpere(), parameters).stream()
                .map(MeterTotal::new)
                .toList();
        this.integral = new MeterTotal(new CurrentIntegral(range.direction()));
    }

    /// Reads the half cycle once with every meter.
    public static ChargeSurvey of(HalfCycleRange range, Intervals intervals, AnalysisParameters parameters) {
        ChargeSurvey survey = new ChargeSurvey(range, parameters);
        intervals.through(survey);
        return survey;
    }

    /// The charge by the best usable counter, or by integration.
    public Charge choose(Intervals read) {
        Optional<Charge> counted = counters.stream()
                .filter(MeterTotal::usable)
                .sorted(Comparator.comparingInt(MeterTotal::breaks))
                .map(MeterTotal::charge)
                .filter(charge -> !CounterResolution.tooCoarse(charge, range, read, parameters))
                .findFirst();
        return counted.orElse(integral.charge());
    }

    /// The charge by integration, for comparison.
    public double integratedAh() {
        return integral.charge().ampereHour();
    }

    public int intervals() {
        return intervals;
    }

    /// Holes within a series, with current on one side at least; counters cover them.
    public int holes() {
        return holes;
    }

    /// Holes between two series, with current on one side at least; nothing covers them.
    public int holesBetweenSeries() {
        return holesBetweenSeries;
    }

    /// Not above [#highestVolt] unless no voltage was given.
    public double lowestVolt() {
        return lowestVolt;
    }

    public double highestVolt() {
        return highestVolt;
    }

    @Override
    public void begins(Sample first) {
        counters.forEach(counter -> counter.begins(first));
        integral.begins(first);
        spanVoltage(first);
    }

    @Override
    public void holeBetweenSeries(Sample before, Sample after) {
        double ampere = Math.max(Math.abs(before.currentAmpere()), Math.abs(after.currentAmpere()));
        holesBetweenSeries += ampere > range.deadbandAmpere() ? 1 : 0;
    }

    @Override
    public void interval(Interval interval) {
        intervals++;
        holes += interval.hole() && interval.greatestAmpere() > range.deadbandAmpere() ? 1 : 0;
        counters.forEach(counter -> counter.interval(interval));
        integral.interval(interval);
        spanVoltage(interval.after());
    }

    private void spanVoltage(Sample sample) {
        double volt = sample.voltageVolt();
        lowestVolt = volt < lowestVolt ? volt : lowestVolt;
        highestVolt = volt > highestVolt ? volt : highestVolt;
    }
}
