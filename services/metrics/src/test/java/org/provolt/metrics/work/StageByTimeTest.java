package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.cycling.TimeAnchor.Kind;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.StageBasis;
import org.provolt.metrics.halfcycle.Flow;
import org.provolt.metrics.spectrum.HeldStage;

class StageByTimeTest {

    /// Discharge and charge of 100 s, each with a rest of 100 s behind it, the first from 1000 s on.
    private static final List<Flow> CYCLED = List.of(
            flow(1, Direction.DISCHARGE, 1000),
            flow(2, Direction.CHARGE, 1200),
            flow(3, Direction.DISCHARGE, 1400),
            flow(4, Direction.CHARGE, 1600));

    private static Flow flow(long number, Direction direction, double firstSecond) {
        return new Flow(number, direction, firstSecond, firstSecond + 100, false, false);
    }

    private static HeldStage at(
            double second, double uncertaintySecond, List<Flow> flows, CellConfiguration configuration) {
        return new StageByTime(
                        configuration,
                        until -> flows.stream()
                                .filter(flow -> flow.firstSecond() <= until)
                                .max(Comparator.comparingLong(Flow::number)))
                .at(second, uncertaintySecond);
    }

    private static HeldStage at(double second, double uncertaintySecond) {
        return at(second, uncertaintySecond, CYCLED, CellConfiguration.METAL_PLATING);
    }

    @ParameterizedTest
    @CsvSource({
        "997.9, ocv",
        "1100, after_plating:1",
        "1150, after_plating:1",
        "1197.9, after_plating:1",
        "1300, after_stripping:1",
        "1550, after_plating:2",
        "1700, after_stripping:2",
        "900000, after_stripping:2"
    })
    void atRestItIsTheStageAfterTheLastCurrent(double second, String stage) {
        assertThat(at(second, 2)).isEqualTo(HeldStage.of(stage, StageBasis.DERIVED));
    }

    @ParameterizedTest
    @CsvSource({"1002.1", "1050", "1097.9"})
    void whileCurrentFlowsItHasNone(double second) {
        assertThat(at(second, 2)).isEqualTo(HeldStage.absent(Reason.STAGE_DURING_HALF_CYCLE));
    }

    /// Begun just before a current, or said to be just before its end: a clock that is a little off tells another
    /// stage.
    @ParameterizedTest
    @CsvSource({"998.1", "1000", "1001.9", "1098.1", "1099.9", "1198.1"})
    void besideABoundaryItIsUncertain(double second) {
        assertThat(at(second, 2)).isEqualTo(HeldStage.absent(Reason.STAGE_TIME_UNCERTAIN));
    }

    /// A run whose start a person told to the minute.
    @ParameterizedTest
    @CsvSource({"1110", "1159.9", "1045", "1190"})
    void clocksThatDoNotAgreeLeaveIsUncertainFurtherAway(double second) {
        assertThat(at(second, 61)).isEqualTo(HeldStage.absent(Reason.STAGE_TIME_UNCERTAIN));
    }

    static Stream<Arguments> configurations() {
        return Stream.of(
                Arguments.of(CellConfiguration.METAL_PLATING, 1150, "after_plating:1"),
                Arguments.of(CellConfiguration.ANODE_HALF_CELL, 1150, "after_discharge:1"),
                Arguments.of(CellConfiguration.ANODE_HALF_CELL, 1350, "after_charge:1"),
                Arguments.of(CellConfiguration.FULL_CELL, 1350, "after_charge:1"),
                Arguments.of(CellConfiguration.FULL_CELL, 1550, "after_discharge:1"),
                Arguments.of(CellConfiguration.CATHODE_HALF_CELL, 1750, "after_charge:2"),
                Arguments.of(CellConfiguration.SYMMETRIC_CELL, 1150, "after_discharge:1"),
                Arguments.of(CellConfiguration.SYMMETRIC_CELL, 1750, "after_charge:2"));
    }

    @ParameterizedTest
    @MethodSource
    void configurations(CellConfiguration configuration, double second, String stage) {
        assertThat(at(second, 2, CYCLED, configuration)).isEqualTo(HeldStage.of(stage, StageBasis.DERIVED));
    }

    @Test
    void behindALeadingHalfCycleOfTheWrongKindThereIsNone() {
        assertThat(at(1150, 2, CYCLED, CellConfiguration.FULL_CELL))
                .isEqualTo(HeldStage.absent(Reason.STAGE_OUTSIDE_CYCLES));
    }

    @Test
    void withoutACurrentItIsOpenCircuit() {
        assertThat(at(1150, 2, List.of(), CellConfiguration.METAL_PLATING))
                .isEqualTo(HeldStage.of("ocv", StageBasis.DERIVED));
    }

    @Test
    void amongRecordsThatAreMissingThereIsNone() {
        List<Flow> flows = List.of(new Flow(1, Direction.DISCHARGE, 1000, 1100, true, false));
        assertThat(at(1150, 2, flows, CellConfiguration.METAL_PLATING))
                .isEqualTo(HeldStage.absent(Reason.RECORDS_MISSING));
    }

    private static TimeAnchor by(Kind kind, double uncertaintySecond) {
        return new TimeAnchor(kind, Instant.EPOCH, uncertaintySecond);
    }

    @Test
    void ofSeveralSeriesTheLeastSureCounts() {
        List<TimeAnchor> series = List.of(by(Kind.FILE_UTC, 1), by(Kind.RUN_START, 60), by(Kind.FILE_UTC, 1));
        assertThat(StageByTime.uncertaintySecond(by(Kind.FILE_UTC, 1), series)).isEqualTo(61);
    }

    /// A minute off against the world, and the same minute for both.
    @Test
    void whatOneLocalClockSaysOfBothIsSure() {
        assertThat(StageByTime.uncertaintySecond(by(Kind.FILE_LOCAL, 60), List.of(by(Kind.FILE_LOCAL, 60))))
                .isEqualTo(1);
    }
}
