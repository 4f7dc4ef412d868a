package org.provolt.metrics.domain;

import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.ResultsTold;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.kernel.Require;

/// What a cycle, a spectrum or a deposit must be to be told.
final class TellingRules {

    private TellingRules() {}

    static void check(CycleMeasured cycle) {
        Require require = new Require()
                .that(cycle.cycle() >= 1, "/cycle", "Cycles are counted from 1.")
                .that(cycle.complete(), "/complete", "A cycle is told when both its half cycles have ended.");
        results(require, cycle);
    }

    static void check(SpectrumFitted spectrum) {
        Require require = new Require()
                .that(
                        (spectrum.fit() == null) == (spectrum.fitAbsentBecause() != null),
                        "/fit",
                        "There is a fit, or a reason why there is none.");
        require.that(
                (spectrum.stage() == null) == (spectrum.stageAbsentBecause() != null),
                "/stage",
                "There is a stage, or a reason why there is none.");
        results(require, spectrum);
    }

    static void check(DepositMeasured deposit) {
        results(new Require(), deposit);
    }

    static void check(VolumeClosureMeasured closure) {
        results(new Require(), closure);
    }

    private static void results(Require require, ResultsTold told) {
        CycleConditions conditions = told.conditions();
        require.that(!told.measurements().isEmpty(), "/measurements", "Nothing was measured.")
                .that(
                        (conditions.pressure() == null) == (conditions.pressureAbsentBecause() != null),
                        "/conditions/pressure",
                        "There is a pressure, or a reason why there is none.");
        for (Measurement measurement : told.measurements()) {
            require.that(
                            (measurement.value() == null) == (measurement.absentBecause() != null),
                            "/measurements/" + measurement.metric(),
                            "There is a value, or a reason why there is none.")
                    .finite(measurement.value(), "/measurements/" + measurement.metric());
        }
        require.orRefuse();
    }
}
