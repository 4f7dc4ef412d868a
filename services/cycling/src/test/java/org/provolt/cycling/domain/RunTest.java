package org.provolt.cycling.domain;

import static org.provolt.cycling.domain.RefusedAt.refusedAt;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.cycling.Protocol;
import org.provolt.contracts.cycling.RunAborted;
import org.provolt.contracts.cycling.RunCompleted;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.cycling.domain.RunCommand.AbortRun;
import org.provolt.cycling.domain.RunCommand.CompleteRun;
import org.provolt.cycling.domain.RunCommand.CorrectRun;
import org.provolt.cycling.domain.RunCommand.StartRun;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;

class RunTest {

    private static final RunId RUN = RunId.fromString("3b8a8f3e-4f0e-4c5c-9f55-0b1a3d1a0001");
    private static final CellId CELL = CellId.fromString("3b8a8f3e-4f0e-4c5c-9f55-0b1a3d1a0002");
    private static final CellId OTHER_CELL = CellId.fromString("3b8a8f3e-4f0e-4c5c-9f55-0b1a3d1a0003");
    private static final InstrumentId INSTRUMENT = InstrumentId.fromString("3b8a8f3e-4f0e-4c5c-9f55-0b1a3d1a0004");
    private static final Instant START = Instant.parse("2026-11-01T09:30:00Z");
    private static final Instant LATER = Instant.parse("2026-11-03T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-05T08:00:00Z");

    private static final RunStarted STARTED =
            new RunStarted(RUN, CELL, CellConfiguration.METAL_PLATING, INSTRUMENT, "3", null, START);
    private static final RunCompleted COMPLETED = new RunCompleted(RUN, null, LATER);

    private AggregateTestFixture<Run> run;

    @BeforeEach
    void begin() {
        run = new AggregateTestFixture<>(Run.class);
    }

    private static StartRun start(Protocol protocol) {
        return new StartRun(RUN, CELL, CellConfiguration.METAL_PLATING, INSTRUMENT, "3", protocol, START);
    }

    private static Protocol protocol(String kind, Double currentDensityMaCm2) {
        return new Protocol("0.5 mA cm-2", List.of(new Protocol.Step(kind, currentDensityMaCm2, 0.25, null, null, 50)));
    }

    private static CorrectRun correct(RunCorrection correction) {
        return new CorrectRun(RUN, correction, 0, NOW);
    }

    @Test
    void aRunStarts() {
        run.givenNoPriorActivity().when(start(null)).expectEvents(STARTED);
    }

    @Test
    void aRunStartsOnce() {
        run.given(STARTED).when(start(null)).expectException(Refused.class);
    }

    @Test
    void aProtocolHasOnlyStepsThatAreKnown() {
        run.givenNoPriorActivity()
                .when(start(protocol("boil", 0.5)))
                .expectException(refusedAt("/protocol/steps/0/kind"));
    }

    @Test
    void aCurrentDensityIsAboveZero() {
        run.givenNoPriorActivity()
                .when(start(protocol("plate", 0.0)))
                .expectException(refusedAt("/protocol/steps/0/current_density_ma_cm2"));
    }

    @Test
    void aRunIsCompleted() {
        run.given(STARTED).when(new CompleteRun(RUN, null, LATER)).expectEvents(COMPLETED);
    }

    @Test
    void aRunIsCompletedOnce() {
        run.given(STARTED, COMPLETED)
                .when(new CompleteRun(RUN, null, NOW))
                .expectException(Refused.class)
                .expectExceptionMessage("Run " + RUN + " is completed already.");
    }

    @Test
    void aRunDoesNotEndBeforeItStarts() {
        run.given(STARTED)
                .when(new CompleteRun(RUN, null, START.minusSeconds(1)))
                .expectException(refusedAt("/occurred_at"));
    }

    @Test
    void anAbortedRunIsNotCompleted() {
        run.given(STARTED, new RunAborted(RUN, null, LATER))
                .when(new CompleteRun(RUN, null, NOW))
                .expectException(Refused.class)
                .expectExceptionMessage("Run " + RUN + " was aborted.");
    }

    @Test
    void aRunIsAborted() {
        run.given(STARTED)
                .when(new AbortRun(RUN, "a lead fell off", LATER))
                .expectEvents(new RunAborted(RUN, "a lead fell off", LATER));
    }

    @Test
    void theCellConfigurationIsCorrected() {
        run.given(STARTED)
                .when(correct(new RunCorrection.OfConfiguration(CellConfiguration.ANODE_HALF_CELL)))
                .expectEvents(new RunCorrected(
                        RUN,
                        "/cell_configuration",
                        "\"metal-plating\"",
                        "\"anode-half-cell\"",
                        CELL,
                        CellConfiguration.ANODE_HALF_CELL,
                        false,
                        START,
                        NOW));
    }

    @Test
    void theCellIsCorrected() {
        run.given(STARTED)
                .when(correct(new RunCorrection.OfCell(OTHER_CELL)))
                .expectEvents(new RunCorrected(
                        RUN,
                        "/cell_id",
                        "\"" + CELL + "\"",
                        "\"" + OTHER_CELL + "\"",
                        OTHER_CELL,
                        CellConfiguration.METAL_PLATING,
                        false,
                        START,
                        NOW));
    }

    @Test
    void leadsThatWereTheWrongWayRoundAreNoted() {
        run.given(STARTED)
                .when(correct(new RunCorrection.OfPolarity(true)))
                .expectEvents(new RunCorrected(
                        RUN,
                        "/polarity_reversed",
                        "false",
                        "true",
                        CELL,
                        CellConfiguration.METAL_PLATING,
                        true,
                        START,
                        NOW));
    }

    @Test
    void theStartIsCorrected() {
        run.given(STARTED)
                .when(correct(new RunCorrection.OfStart(LATER)))
                .expectEvents(new RunCorrected(
                        RUN,
                        "/occurred_at",
                        "\"" + START + "\"",
                        "\"" + LATER + "\"",
                        CELL,
                        CellConfiguration.METAL_PLATING,
                        false,
                        LATER,
                        NOW));
    }

    @Test
    void aRunDoesNotStartAfterItEnded() {
        run.given(STARTED, COMPLETED)
                .when(correct(new RunCorrection.OfStart(NOW)))
                .expectException(refusedAt("/value"));
    }

    @Test
    void whatTheRunSaysAlreadyIsNoCorrection() {
        run.given(STARTED).when(correct(new RunCorrection.OfPolarity(false))).expectException(refusedAt("/value"));
    }
}
