package org.provolt.metrics.quotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.metrics.spectrum.FixedModel;

/// What counts in a study: of each metric the version that was quoted last, else the one that is told first.
///
/// @param byMetric the choices that stand
public record Quoted(Map<String, Quotation> byMetric) {

    public Optional<Quotation> of(String metric) {
        return Optional.ofNullable(byMetric.get(metric.equals(FixedModel.OHM) ? FixedModel.OHM_CM2 : metric));
    }

    /// The spectrum with the resistance that the study quotes, and the circuit that it comes of.
    public SpectrumFitted seen(SpectrumFitted spectrum) {
        return of(FixedModel.OHM_CM2)
                .map(quotation -> FixedModel.seen(spectrum, quotation.version()))
                .orElse(spectrum);
    }

    /// The cycle with the numbers that the study quotes. Where a metric was not told by the quoted version it has
    /// none.
    public CycleMeasured seen(CycleMeasured cycle) {
        if (byMetric.isEmpty()) {
            return cycle;
        }
        List<Measurement> quoted =
                cycle.measurements().stream().filter(this::counts).toList();
        return new CycleMeasured(
                cycle.runId(),
                cycle.cellId(),
                cycle.cycle(),
                cycle.vendorCycleCount(),
                cycle.cellConfiguration(),
                cycle.complete(),
                quoted,
                cycle.flags(),
                cycle.inputs(),
                cycle.conditions(),
                cycle.occurredAt());
    }

    private boolean counts(Measurement measurement) {
        Quotation quotation = byMetric.get(measurement.metric());
        return quotation == null
                || (quotation.algorithm().equals(measurement.algorithm())
                        && quotation.version().equals(measurement.version()));
    }
}
