package org.provolt.gateway.publishing;

import jakarta.inject.Singleton;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.provolt.servicekit.messages.Broker;

/// Through the kit's one producer.
@Singleton
class KafkaPublisher implements Publisher {

    private final Broker broker;

    KafkaPublisher(Broker broker) {
        this.broker = broker;
    }

    @Override
    public String prefix() {
        return broker.prefix();
    }

    @Override
    public Future<?> send(ProducerRecord<String, byte[]> record) {
        return broker.send(record);
    }

    @Override
    public void await(Future<?> sent) {
        broker.await(sent);
    }
}
