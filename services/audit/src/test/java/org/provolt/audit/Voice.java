package org.provolt.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.provolt.audit.subject.About;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;
import org.provolt.servicekit.json.Json;

/// Plays the services: tells facts on their topics as CloudEvents, numbered without gaps, as their outboxes do.
public final class Voice implements AutoCloseable {

    public static final String TECHNICIAN = "3c9f0b52-7f6e-4f0a-9a54-0a2f3b1f7c11";

    private static final FactTypes TYPES = FactTypes.all();
    private static final Map<String, AtomicLong> NUMBERS = new ConcurrentHashMap<>();

    private final String prefix = ConfigProvider.getConfig().getValue("provolt.topic-prefix", String.class);
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("provolt.kafka.bootstrap", String.class)),
            new StringSerializer(),
            new ByteArraySerializer());

    /// Something that is said: its record on the topic, which a test may change before it is sent.
    public static final class Said {
        public final String service;
        public final long number;
        public final Map<String, String> headers = new LinkedHashMap<>();
        public byte[] data;
        String key;
        Integer partition;

        Said(String service, long number, byte[] data) {
            this.service = service;
            this.number = number;
            this.data = data;
        }

        public String eventId() {
            return headers.get("ce_id");
        }

        public Said with(String header, String value) {
            headers.put(header, value);
            return this;
        }

        public Said on(int newPartition) {
            partition = newPartition;
            return this;
        }

        public Said saying(byte[] other) {
            data = other;
            return this;
        }

        /// The same once more.
        public Said again() {
            Said copy = new Said(service, number, data);
            copy.headers.putAll(headers);
            copy.key = key;
            copy.partition = partition;
            return copy;
        }
    }

    /// The next number of a service; whoever takes it has to use it.
    public static long nextNumber(String service) {
        return NUMBERS.computeIfAbsent(service, name -> new AtomicLong()).incrementAndGet();
    }

    public static String serviceOf(Fact fact) {
        return TYPES.nameOf(fact.getClass()).split("\\.")[1];
    }

    /// A fact with its service's next number, by a technician, at the recorded time.
    public static Said fact(Fact fact, Instant recordedAt) {
        return fact(fact, recordedAt, nextNumber(serviceOf(fact)));
    }

    public static Said fact(Fact fact, Instant recordedAt, long number) {
        Said said = new Said(serviceOf(fact), number, bytes(fact));
        String stream = About.of(fact).main().id();
        said.key = stream;
        return said.with("ce_specversion", "1.0")
                .with("ce_id", UUID.randomUUID().toString())
                .with("ce_source", "/provolt/" + said.service)
                .with("ce_type", TYPES.nameOf(fact.getClass()))
                .with("ce_subject", stream)
                .with("ce_time", fact.occurredAt().toString())
                .with("ce_number", Long.toString(number))
                .with("ce_sequence", "0")
                .with("ce_streamtype", "Stream")
                .with("ce_recordedat", recordedAt.toString())
                .with("ce_actor", TECHNICIAN)
                .with("ce_role", "technician")
                .with("ce_device", "curl/8")
                .with("ce_command", "Tell")
                .with("ce_correlationid", "c-1")
                .with("ce_causationid", "k-1")
                .with("content-type", "application/cbor");
    }

    public static byte[] bytes(Object value) {
        try {
            return Json.cbor().writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public Said say(Said said) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(prefix + "provolt." + said.service + ".v1", said.partition, said.key, said.data);
        said.headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
        return said;
    }

    /// Tells facts in this order, recorded a second apart from the given moment on.
    public void tell(Instant from, Fact... facts) {
        for (int i = 0; i < facts.length; i++) {
            say(fact(facts[i], from.plusSeconds(i)));
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
