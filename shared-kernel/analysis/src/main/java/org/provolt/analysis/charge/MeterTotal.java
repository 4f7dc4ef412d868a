package org.provolt.analysis.charge;

import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.record.Sample;

/// What one meter says of a whole half cycle.
final class MeterTotal {

    private final ChargeMeter meter;
    private final boolean counter;
    private final CompensatedSum charge = new CompensatedSum();
    private final CompensatedSum forward = new CompensatedSum();
    private int breaks;
    private boolean complete = true;

    MeterTotal(ChargeMeter meter) {
        this.meter = meter;
        this.counter = meter.source().isCounter();
    }

    void begins(Sample first) {
        complete &= !Double.isNaN(meter.reading(first));
    }

    void interval(Interval interval) {
        if (counter && !stillSpeaks(interval)) {
            return;
        }
        double growthAh = meter.growthAh(interval);
        charge.add(growthAh);
        forward.add(Math.max(0, growthAh));
        breaks += meter.breaks(interval) ? 1 : 0;
    }

    private boolean stillSpeaks(Interval interval) {
        complete = complete && !Double.isNaN(meter.reading(interval.after()));
        return complete;
    }

    /// Whether it speaks at every record, and moved.
    boolean usable() {
        return complete && charge.value() > 0;
    }

    int breaks() {
        return breaks;
    }

    Charge charge() {
        return new Charge(meter, charge.value(), forward.value(), breaks);
    }
}
