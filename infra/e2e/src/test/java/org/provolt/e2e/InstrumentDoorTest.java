package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provolt.e2e.client.Batch;
import org.provolt.e2e.client.Cycles;
import org.provolt.e2e.client.Encoding;
import org.provolt.e2e.client.KafkaInstrument;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.stack.RunningStack;

/// A live instrument writes its records to the broker and sees its cycles, however it writes them.
@OnOneStack
class InstrumentDoorTest {

    private static final int CYCLES = 3;

    private final Laboratory laboratory;
    private final KafkaInstrument instrument;
    private final Map<Encoding, List<JsonNode>> cycles = new EnumMap<>(Encoding.class);

    InstrumentDoorTest(Laboratory laboratory, RunningStack stack) {
        this.laboratory = laboratory;
        this.instrument = new KafkaInstrument(stack.addressOf("kafka"));
    }

    @BeforeAll
    void testThreeTimes() {
        String cell = laboratory.cell();
        laboratory.pressureSet(cell, 136_000, Laboratory.BEFORE);
        for (Encoding encoding : Encoding.values()) {
            LabRun run = laboratory.run(cell);
            Batch.live(run.runId(), CYCLES).cut(64).forEach(batch -> instrument.send(batch, encoding));
            run.completeCycles(CYCLES - 1);
            run.complete(Laboratory.END);
            cycles.put(encoding, run.completeCycles(CYCLES));
        }
    }

    @AfterAll
    void close() {
        instrument.close();
    }

    @ParameterizedTest
    @EnumSource
    void efficienciesAreTheInstruments(Encoding encoding) {
        assertThat(Cycles.numbers(cycles.get(encoding), "coulombic_efficiency_percent"))
                .allSatisfy(
                        percent -> assertThat(percent).isCloseTo(100.0 * Batch.STRIPPED / Batch.PLATED, within(0.5)));
    }

    @ParameterizedTest
    @EnumSource
    void thePressureInForceIsThere(Encoding encoding) {
        assertThat(Cycles.meanPressuresPa(cycles.get(encoding))).containsOnly(136_000.0);
    }

    @Test
    void theSameNumbersAreTheSameCyclesHoweverTheyAreWritten() {
        assertThat(cycles.values().stream().map(Cycles::withoutIdentities).distinct())
                .hasSize(1);
    }
}
