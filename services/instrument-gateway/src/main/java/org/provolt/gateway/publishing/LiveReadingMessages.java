package org.provolt.gateway.publishing;

import static org.provolt.contracts.instrument.InstrumentTopics.PRESSURE;
import static org.provolt.contracts.instrument.InstrumentTopics.PRESSURE_TYPE;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.servicekit.messages.Seal;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// Readings in the records of a live instrument, as messages for the pressures' topic in that instrument's name: live
/// readings, of no file.
///
/// @param eventId of the fact that holds the records
/// @param origin  of that fact
public record LiveReadingMessages(String eventId, Origin origin, Seal seal, String topicPrefix) {

    private static final URI SOURCE = URI.create("/provolt/instrument-gateway/live");
    private static final String CONTENT_TYPE = "application/cbor";

    /// @param quantity `load_cell_volt` or `surface_pressure_pa`
    public SampleMessage readings(
            FixtureId fixtureId, double[] unixSecond, String quantity, double[] values, Instant occurredAt) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.UNIX_TIME, unixSecond);
        columns.put(quantity, values);
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(eventId + "/" + fixtureId)
                .withSource(SOURCE)
                .withType(PRESSURE_TYPE)
                .withSubject(fixtureId.toString())
                .withTime(occurredAt.atOffset(ZoneOffset.UTC))
                .withData(CONTENT_TYPE, BroughtMessages.bytes(new LoadCellMessage(fixtureId, Columns.of(columns))))
                .withExtension("actor", origin.actor())
                .withExtension("role", origin.role())
                .withExtension("device", origin.device())
                .withExtension("correlationid", origin.correlationId());
        Traceparent.current().ifPresent(trace -> event.withExtension(Traceparent.NAME, trace.text()));
        return new SampleMessage(
                seal.on(
                        KafkaMessageFactory.<String>createWriter(topicPrefix + PRESSURE, fixtureId.toString())
                                .writeBinary(event.build()),
                        topicPrefix),
                0);
    }
}
