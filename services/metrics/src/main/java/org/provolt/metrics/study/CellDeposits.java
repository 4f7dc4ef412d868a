package org.provolt.metrics.study;

import jakarta.inject.Singleton;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.study.Regime;

/// What is known of the deposit on a run's cell. No image is measured yet, and it says so.
@Singleton
class CellDeposits {

    Regime.Observed observed(StudyRun run, int shortedCycles) {
        Measured none = Measured.absent(Reason.NO_IMAGE);
        return new Regime.Observed(shortedCycles, none, none, none);
    }
}
