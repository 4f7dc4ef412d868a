package org.provolt.audit.subject;

import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.DepositWithdrawn;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.MetricsFact;
import org.provolt.contracts.metrics.QuotationFact;
import org.provolt.contracts.metrics.RegimeJudged;
import org.provolt.contracts.metrics.ResultsTold;
import org.provolt.contracts.metrics.RunResultsTold;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.contracts.metrics.VolumeClosureWithdrawn;

/// What metrics' facts are about: a study that quotes, or a run or an image, and the results of a cycle, a
/// spectrum or a segmentation. They do not stand in a cell's trail, which they would drown.
final class AboutResults {

    private AboutResults() {}

    static About of(MetricsFact fact) {
        return switch (fact) {
            case ResultsTold told ->
                About.about(
                        measured(told),
                        told.measurements().stream()
                                .map(measurement -> Subject.ofResult(measurement.resultId()))
                                .toArray(Subject[]::new));
            case CycleWithdrawn cycle -> About.about(Subject.of(cycle.runId()));
            case FitWithdrawn spectrum -> About.about(Subject.of(spectrum.runId()));
            case QuotationFact quotation -> About.about(Subject.of(quotation.studyId()));
            case RegimeJudged verdict -> About.about(Subject.of(verdict.runId()));
            case DepositWithdrawn image -> About.about(Subject.of(image.imageId()));
            case VolumeClosureWithdrawn image -> About.about(Subject.of(image.imageId()));
        };
    }

    private static Subject measured(ResultsTold told) {
        return switch (told) {
            case RunResultsTold run -> Subject.of(run.runId());
            case DepositMeasured deposit -> Subject.of(deposit.imageId());
            case VolumeClosureMeasured closure -> Subject.of(closure.imageId());
        };
    }
}
