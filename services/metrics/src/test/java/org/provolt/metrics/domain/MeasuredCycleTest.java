package org.provolt.metrics.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.metrics.domain.CycleCommand.TellCycle;
import org.provolt.metrics.domain.CycleCommand.WithdrawCycle;

class MeasuredCycleTest {

    private static final RunId RUN = new RunId(new UUID(1, 2));
    private static final CellId CELL = new CellId(new UUID(3, 4));
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final AggregateTestFixture<MeasuredCycle> cycle = new AggregateTestFixture<>(MeasuredCycle.class);

    private static CycleMeasured measured(boolean complete, @Nullable Double value, @Nullable String because) {
        return new CycleMeasured(
                RUN,
                CELL,
                1,
                null,
                CellConfiguration.METAL_PLATING,
                complete,
                List.of(new Measurement(
                        "ab", "coulombic_efficiency_percent", value, because, "coulombic-efficiency", "1", Map.of())),
                List.of(),
                new CycleInputs(List.of(), "cd"),
                new CycleConditions(NOW, NOW, null, null, List.of(), null, "no-pressure-set", null, null, "ef"),
                NOW);
    }

    private static CycleMeasured measured(double percent) {
        return measured(true, percent, null);
    }

    @Test
    void aMeasuredCycleIsTold() {
        cycle.givenNoPriorActivity().when(new TellCycle(measured(98))).expectEvents(measured(98));
    }

    @Test
    void aCycleIsToldAsOftenAsItIsMeasured() {
        cycle.given(measured(98)).when(new TellCycle(measured(97))).expectEvents(measured(97));
    }

    @Test
    void anOpenCycleIsNotTold() {
        cycle.givenNoPriorActivity()
                .when(new TellCycle(measured(false, 98.0, null)))
                .expectException(Refused.class);
    }

    @Test
    void aNumberThatIsNoneIsNotTold() {
        cycle.givenNoPriorActivity()
                .when(new TellCycle(measured(true, Double.NaN, null)))
                .expectException(Refused.class);
    }

    @Test
    void anAbsentValueNeedsItsReason() {
        cycle.givenNoPriorActivity()
                .when(new TellCycle(measured(true, null, null)))
                .expectException(Refused.class);
    }

    @Test
    void aCycleThatIsNoneAnyMoreIsWithdrawn() {
        cycle.given(measured(98))
                .when(new WithdrawCycle(RUN, 1, NOW))
                .expectEvents(new CycleWithdrawn(RUN, CELL, 1, NOW));
    }

    @Test
    void aWithdrawnCycleIsNotWithdrawnAgain() {
        cycle.given(measured(98), new CycleWithdrawn(RUN, CELL, 1, NOW))
                .when(new WithdrawCycle(RUN, 1, NOW))
                .expectException(Refused.class);
    }

    @Test
    void aWithdrawnCycleMayComeBack() {
        cycle.given(measured(98), new CycleWithdrawn(RUN, CELL, 1, NOW), measured(97))
                .when(new WithdrawCycle(RUN, 1, NOW))
                .expectEvents(new CycleWithdrawn(RUN, CELL, 1, NOW));
    }
}
