package org.provolt.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Sends what virtual instruments measure to the instruments' topics, as CloudEvents in binary mode, as fast as told.
///
/// The same record has the same id every time, so that what is sent again has no effect.
public final class LiveInstrument implements AutoCloseable {

    private static final String SOURCE = "/simulator/";
    private static final int MOST_RECORDS = 1_000;

    /// Waits for nothing.
    public static final Pace AT_ONCE = instrumentTime -> {};

    private final Producer<String, byte[]> producer;
    private final Pace pace;
    private final List<Future<RecordMetadata>> underway = new ArrayList<>();

    /// Lets so much of the instrument's time go by.
    public interface Pace {
        void pass(Duration instrumentTime);

        /// So many times as fast as the clock.
        static Pace times(double speed) {
            return instrumentTime -> {
                try {
                    Thread.sleep(Duration.ofNanos((long) (instrumentTime.toNanos() / speed)));
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("told to stop", stop);
                }
            };
        }
    }

    public LiveInstrument(Producer<String, byte[]> producer, Pace pace) {
        this.producer = producer;
        this.pace = pace;
    }

    /// @param client settings of a Kafka client: where the broker is, and the instrument's account
    public static LiveInstrument connected(Map<String, Object> client, Pace pace) {
        return new LiveInstrument(new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer()), pace);
    }

    /// Sends a cell's records. A batch goes when so much of the instrument's time is over, or when it is full.
    public void cycle(VirtualCell cell, String runId, Duration each) {
        Columns records = VirtualCycler.records(cell);
        int from = 0;
        while (from < records.size()) {
            int to = batchEnd(records, from, each);
            pace.pass(Duration.ofNanos(
                    (long) (1e9 * (records.at(Bdf.TEST_TIME, to - 1) - records.at(Bdf.TEST_TIME, from)))));
            send(InstrumentMessage.ofRecords(runId, from, records.rows(from, to)));
            from = to;
        }
        arrived();
    }

    private static int batchEnd(Columns records, int from, Duration each) {
        double until = records.at(Bdf.TEST_TIME, from) + each.toMillis() / 1e3;
        int to = from + 1;
        while (to < records.size() && to - from < MOST_RECORDS && records.at(Bdf.TEST_TIME, to) <= until) {
            to++;
        }
        return to;
    }

    /// Sends both spectra of a cell.
    public void measureImpedance(VirtualCell cell, String runId) {
        Truth truth = Truth.of(cell);
        send(InstrumentMessage.ofSpectrum(
                runId, "ocv", VirtualPotentiostat.spectrum(truth.ocvOhmCm2(), cell.seed() + 1)));
        send(InstrumentMessage.ofSpectrum(
                runId, "after_plating:2", VirtualPotentiostat.spectrum(truth.platedOhmCm2(), cell.seed() + 2)));
        arrived();
    }

    /// Sends a load cell's readings at once.
    public void readPressure(String fixtureId, Columns readings) {
        InstrumentMessage.ofReadings(fixtureId, readings).forEach(this::send);
        arrived();
    }

    /// Sends batches in the order in which they are given, at once.
    public void send(List<InstrumentMessage> messages) {
        messages.forEach(this::send);
        arrived();
    }

    private void send(InstrumentMessage message) {
        byte[] value = message.json().getBytes(StandardCharsets.UTF_8);
        underway.add(producer.send(new ProducerRecord<>(
                message.topic(),
                null,
                message.key(),
                value,
                List.of(
                        header("ce_specversion", "1.0"),
                        header("ce_id", UUID.nameUUIDFromBytes(value).toString()),
                        header("ce_source", SOURCE + message.key()),
                        header("ce_type", message.type()),
                        header("content-type", "application/json")))));
    }

    /// Waits until the broker has all of them.
    private void arrived() {
        producer.flush();
        for (Future<RecordMetadata> sent : underway) {
            try {
                sent.get();
            } catch (ExecutionException lost) {
                throw new IllegalStateException("the broker did not take a message", lost);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("told to stop", stop);
            }
        }
        underway.clear();
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
