package org.provolt.metrics.work;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.StageBasis;
import org.provolt.metrics.halfcycle.Flow;
import org.provolt.metrics.spectrum.HeldStage;

/// The stage of a spectrum by when it was begun: `ocv` before the run's first current, else after the half cycle whose
/// current had flowed last, named by the cell configuration. `as_built` is for people to say.
///
/// It is absent while current flows, and where another answer lies within what the clocks are sure of. A spectrum that
/// its clock says was begun behind a current is taken to be, however soon: sequences begin one at once. That needs
/// clocks that agree.
///
/// @param begunBy the current that had begun last by a moment of the run's clock, s
record StageByTime(CellConfiguration configuration, DoubleFunction<Optional<Flow>> begunBy) {

    static final String BEFORE_CURRENT = "ocv";

    /// Two computers that keep their time by the network are within a second each.
    static final double CLOCKS_AGREE_SECOND = 2;

    /// The local clock of a run is its instrument's: what it says of two things is out by the same. It says whole
    /// seconds at worst.
    static final double ONE_CLOCK_SECOND = 1;

    /// How far the moments of a spectrum and of the run's currents can be out against each other, s: as far as those of
    /// the series that is least sure.
    ///
    /// @param series at least one
    static double uncertaintySecond(TimeAnchor spectrum, List<TimeAnchor> series) {
        return series.stream()
                .mapToDouble(each -> uncertaintySecond(spectrum, each))
                .max()
                .orElseThrow();
    }

    private static double uncertaintySecond(TimeAnchor one, TimeAnchor other) {
        boolean oneClock = one.kind() == TimeAnchor.Kind.FILE_LOCAL && other.kind() == TimeAnchor.Kind.FILE_LOCAL;
        return oneClock ? ONE_CLOCK_SECOND : one.uncertaintySecond() + other.uncertaintySecond();
    }

    /// @param second            by the run's clock
    /// @param uncertaintySecond of that
    HeldStage at(double second, double uncertaintySecond) {
        Optional<Flow> before = begunBy.apply(second - uncertaintySecond);
        Optional<Flow> last = begunBy.apply(second + uncertaintySecond);
        if (!before.map(Flow::number).equals(last.map(Flow::number))) {
            return HeldStage.absent(Reason.STAGE_TIME_UNCERTAIN);
        }
        return last.map(flow -> beside(flow, second, uncertaintySecond))
                .orElseGet(() -> HeldStage.of(BEFORE_CURRENT, StageBasis.DERIVED));
    }

    private HeldStage beside(Flow flow, double second, double uncertaintySecond) {
        if (flow.recordsMissing()) {
            return HeldStage.absent(Reason.RECORDS_MISSING);
        }
        if (flow.clockRanBack()) {
            return HeldStage.absent(Reason.CLOCK_RUNS_BACK);
        }
        if (second + uncertaintySecond < flow.untilSecond()) {
            return HeldStage.absent(Reason.STAGE_DURING_HALF_CYCLE);
        }
        boolean agreed = uncertaintySecond <= CLOCKS_AGREE_SECOND && second >= flow.untilSecond();
        return agreed || second - uncertaintySecond >= flow.untilSecond()
                ? after(flow)
                : HeldStage.absent(Reason.STAGE_TIME_UNCERTAIN);
    }

    private HeldStage after(Flow flow) {
        int cycle = CycleNumbers.of(configuration, first(flow)).cycleOf(flow.number());
        return cycle == 0
                ? HeldStage.absent(Reason.STAGE_OUTSIDE_CYCLES)
                : HeldStage.of("after_" + spoken(flow.direction()) + ":" + cycle, StageBasis.DERIVED);
    }

    /// Directions alternate.
    private static Direction first(Flow flow) {
        boolean odd = flow.number() % 2 == 1;
        return odd == (flow.direction() == Direction.CHARGE) ? Direction.CHARGE : Direction.DISCHARGE;
    }

    /// Plating is discharge, as cyclers count.
    private String spoken(Direction direction) {
        boolean metal = configuration == CellConfiguration.METAL_PLATING;
        return switch (direction) {
            case CHARGE -> metal ? "stripping" : "charge";
            case DISCHARGE -> metal ? "plating" : "discharge";
        };
    }
}
