package org.provolt.analysis.plot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.charge.ChargeMeter;
import org.provolt.analysis.charge.ChargeSource;
import org.provolt.analysis.charge.CurrentIntegral;
import org.provolt.analysis.charge.Interval;
import org.provolt.analysis.charge.IntervalStream;
import org.provolt.analysis.charge.IntervalVisitor;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.record.RunRecords;
import org.provolt.analysis.record.Sample;

/// The voltage of one half cycle over its own charge, in few points, for a plot.
///
/// The charge is read with the meter that the half cycle's charge was measured with, so the curve ends where that value
/// says. Only records under current of the half cycle's direction are points: a rest has no place on this axis. The
/// charge is divided into equal buckets; of each the lowest and the highest voltage stay, besides the first and the
/// last point, so the nucleation spike and the end of stripping are there however few points are asked for. Equal
/// parts of the charge, not of the records: records can lie 0.0002 s to 600 s apart.
/// Streaming: holds the kept points and nothing else.
public final class CapacityCurve implements IntervalVisitor {

    public static final Algorithm ALGORITHM = new Algorithm("capacity-curve", 1);

    /// Both ends, and the extremes of one bucket.
    public static final int FEWEST_POINTS = 4;

    private static final int ENDS = 2;

    /// @param capacityAh  charge since the half cycle began, A·h
    /// @param voltageVolt as it was recorded, V
    public record Point(double capacityAh, double voltageVolt) {}

    private final HalfCycleRange range;
    private final ChargeMeter meter;
    private final double wholeAh;
    private final int buckets;
    private final CompensatedSum passedAh = new CompensatedSum();
    private final List<Point> points = new ArrayList<>();
    private @Nullable Point latest;
    private @Nullable Point lowest;
    private @Nullable Point highest;
    private long bucket = -1;

    private CapacityCurve(HalfCycle half, double wholeAh, int maxPoints) {
        this.range = half.range();
        this.meter = meter(half);
        this.wholeAh = wholeAh;
        this.buckets = Math.max(1, (maxPoints - ENDS) / 2);
    }

    /// The points in order; none where the half cycle has no charge.
    ///
    /// @param maxPoints most that stay, at least [#FEWEST_POINTS]
    public static List<Point> of(HalfCycle half, RunRecords records, AnalysisParameters parameters, int maxPoints) {
        if (maxPoints < FEWEST_POINTS) {
            throw new IllegalArgumentException(maxPoints + " points cannot hold the ends and the extremes");
        }
        double wholeAh = half.chargeAh().toOptional().orElse(0);
        if (!(wholeAh > 0)) {
            return List.of();
        }
        CapacityCurve curve = new CapacityCurve(half, wholeAh, maxPoints);
        IntervalStream.through(records, half.range().rangeWithBase(), parameters, curve);
        return curve.finished();
    }

    @Override
    public void begins(Sample first) {
        if (first.position().compareTo(range.first()) >= 0) {
            take(first);
        }
    }

    @Override
    public void interval(Interval interval) {
        passedAh.add(meter.growthAh(interval));
        take(interval.after());
    }

    private void take(Sample sample) {
        boolean loaded = range.direction().sign() * sample.currentAmpere() > range.deadbandAmpere();
        if (!loaded || Double.isNaN(sample.voltageVolt())) {
            return;
        }
        Point point = new Point(passedAh.value(), sample.voltageVolt());
        long here = Math.min(buckets - 1, (long) (point.capacityAh() / wholeAh * buckets));
        if (here != bucket) {
            keepBucket();
            bucket = here;
        }
        if (points.isEmpty()) {
            points.add(point);
        }
        Point low = lowest;
        lowest = low == null || point.voltageVolt() < low.voltageVolt() ? point : low;
        Point high = highest;
        highest = high == null || point.voltageVolt() > high.voltageVolt() ? point : high;
        latest = point;
    }

    private void keepBucket() {
        Point low = lowest;
        Point high = highest;
        if (low != null && high != null) {
            boolean lowFirst = low.capacityAh() <= high.capacityAh();
            keep(lowFirst ? low : high);
            keep(lowFirst ? high : low);
        }
        lowest = null;
        highest = null;
    }

    private void keep(Point point) {
        if (!points.getLast().equals(point)) {
            points.add(point);
        }
    }

    private List<Point> finished() {
        keepBucket();
        if (latest != null) {
            keep(latest);
        }
        return List.copyOf(points);
    }

    private static ChargeMeter meter(HalfCycle half) {
        ChargeSource source = half.chargeSource();
        HalfCycleRange range = half.range();
        return ChargeMeter.counters(range.direction(), range.deadbandAmpere(), AnalysisParameters.DEFAULTS).stream()
                .filter(counter -> counter.source().equals(source))
                .findFirst()
                .orElseGet(() -> new CurrentIntegral(range.direction()));
    }
}
