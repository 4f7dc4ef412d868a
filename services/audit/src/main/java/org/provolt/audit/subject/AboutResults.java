package org.provolt.audit.subject;

import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.MetricsFact;
import org.provolt.contracts.metrics.ResultsTold;

/// What metrics' facts are about: a run, and the results of one of its cycles or spectra. They do not stand in a cell's
/// trail,
/// which they would drown.
final class AboutResults {

    private AboutResults() {}

    static About of(MetricsFact fact) {
        return switch (fact) {
            case ResultsTold told ->
                About.about(
                        Subject.of(told.runId()),
                        told.measurements().stream()
                                .map(measurement -> Subject.ofResult(measurement.resultId()))
                                .toArray(Subject[]::new));
            case CycleWithdrawn cycle -> About.about(Subject.of(cycle.runId()));
            case FitWithdrawn spectrum -> About.about(Subject.of(spectrum.runId()));
        };
    }
}
