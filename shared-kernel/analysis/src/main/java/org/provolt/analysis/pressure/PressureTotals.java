package org.provolt.analysis.pressure;

import java.time.Instant;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

/// Sums over the parts of an interval, in two walks in order of time: so they do not depend on how the readings are
/// stored, and none is held.
final class PressureTotals {

    private final DoubleSummaryStatistics span = new DoubleSummaryStatistics();
    private final CompensatedSum weight = new CompensatedSum();
    private final CompensatedSum product = new CompensatedSum();
    private final CompensatedSum uncertainty = new CompensatedSum();
    private final CompensatedSum square = new CompensatedSum();
    private final ReadingTotals readings;
    private boolean uncertaintyKnown = true;
    private PressureBasis weakest = PressureBasis.LOAD_CELL;
    private double mean;

    private PressureTotals(Instant origin) {
        readings = new ReadingTotals(origin);
    }

    /// @param walk passes on the parts, the same each time; there is at least one
    static PressureTotals of(Instant origin, Consumer<Consumer<PressurePart>> walk) {
        PressureTotals totals = new PressureTotals(origin);
        walk.accept(totals::first);
        totals.mean =
                Math.clamp(totals.product.value() / totals.weight.value(), totals.span.getMin(), totals.span.getMax());
        walk.accept(totals::second);
        return totals;
    }

    private void first(PressurePart part) {
        double second = part.weight();
        span.accept(part.valuePa());
        weight.add(second);
        product.add(part.valuePa() * second);
        uncertaintyKnown &= part.standardUncertaintyPa().isPresent();
        uncertainty.add(part.standardUncertaintyPa().orElse(0) * second);
        weakest = part.basis().compareTo(weakest) > 0 ? part.basis() : weakest;
        if (part.reading() != null) {
            readings.first(part.reading(), second);
        }
    }

    private void second(PressurePart part) {
        double off = part.valuePa() - mean;
        square.add(off * off * part.weight());
        if (part.reading() != null) {
            readings.second(part.reading(), part.weight());
        }
    }

    PressureInForce found(List<PressureSettingId> settingIds, double inForceShare) {
        return new PressureInForce(
                Measured.of(mean),
                Measured.of(span.getMin()),
                Measured.of(span.getMax()),
                Measured.of(StrictMath.sqrt(square.value() / weight.value())),
                uncertaintyKnown
                        ? Measured.of(uncertainty.value() / weight.value())
                        : Measured.absent(Reason.UNCERTAINTY_UNKNOWN),
                Optional.of(weakest),
                settingIds,
                inForceShare,
                readings.used(weight.value()));
    }
}
