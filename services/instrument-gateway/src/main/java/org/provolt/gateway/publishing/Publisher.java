package org.provolt.gateway.publishing;

import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;

/// The way out.
public interface Publisher {

    /// What stands before every topic's name in this deployment.
    String prefix();

    /// Sends; the future is done when the broker has the record.
    Future<?> send(ProducerRecord<String, byte[]> record);

    /// Waits until the broker has it; a failure is an exception.
    void await(Future<?> sent);
}
