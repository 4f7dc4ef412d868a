package org.provolt.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// What goes over the wire, without a broker.
class LiveInstrumentTest {

    private static final String RUN = "0190a5e2-4b1c-7def-8000-0000000000e1";
    private static final VirtualCell CELL = VirtualCell.pressureStudy().getLast();
    private static final Pattern FIRST = Pattern.compile("\"first_record_index\":(\\d+)");

    private final MockProducer<String, byte[]> broker =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final List<Duration> passed = new ArrayList<>();
    private final LiveInstrument instrument = new LiveInstrument(broker, passed::add);

    private List<String> bodies() {
        return broker.history().stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void batchesFollowOnEachOtherFromZero() {
        instrument.cycle(CELL, RUN, Duration.ofHours(1));

        List<Integer> firsts = bodies().stream()
                .map(body -> FIRST.matcher(body).results().findFirst().orElseThrow())
                .map((MatchResult found) -> Integer.parseInt(found.group(1)))
                .toList();
        assertThat(firsts).startsWith(0).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void asMuchTimePassesAsTheTestTakes() {
        instrument.cycle(CELL, RUN, Duration.ofHours(1));

        Columns records = VirtualCycler.records(CELL);
        double whole = records.at(Bdf.TEST_TIME, records.size() - 1);
        double second =
                passed.stream().mapToDouble(each -> each.toNanos() / 1e9).sum();
        assertThat(second).isCloseTo(whole, within(0.05 * whole));
    }

    @Test
    void whatIsSentAgainHasTheSameIds() {
        instrument.measureImpedance(CELL, RUN);
        instrument.measureImpedance(CELL, RUN);

        assertThat(new HashSet<>(
                        broker.history().stream().map(LiveInstrumentTest::id).toList()))
                .hasSize(2);
    }

    private static String id(ProducerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }

    @Test
    void aLoadCellDriftsAroundTheTruth() {
        Columns readings = VirtualLoadCell.readings(CELL, 0, 180_000, 120);

        double mean = Arrays.stream(readings.column("load_cell_volt")).average().orElseThrow() * 200_000;
        assertThat(mean).isCloseTo(VirtualLoadCell.pascal(CELL, 0.5), within(20.0));
    }

    @Test
    void theTruthIsWrittenBesideTheFiles() {
        assertThat(SimulatedFiles.truth(CELL))
                .contains("\"average_coulombic_efficiency_percent\": "
                        + Truth.of(CELL).averageEfficiencyPercent());
    }
}
