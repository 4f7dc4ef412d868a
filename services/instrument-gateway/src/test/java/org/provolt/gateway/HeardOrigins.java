package org.provolt.gateway;

import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;
import org.provolt.servicekit.messages.Origins;
import org.provolt.servicekit.origin.Origin;

/// Who stands behind a record, as a service that hears it finds.
@Singleton
class HeardOrigins {

    private final Origins origins;

    HeardOrigins(Origins origins) {
        this.origins = origins;
    }

    Origin of(ConsumerRecord<String, byte[]> record) {
        return origins.of(new Ear().message(record, Topics.named("")));
    }

    /// Reads records as every lane does.
    private static final class Ear implements Lane {
        @Override
        public String name() {
            return "ear";
        }

        @Override
        public List<String> topics() {
            return List.of();
        }

        @Override
        public void handle(Message message) {}

        @Override
        public OnRefusal onRefusal() {
            return OnRefusal.REJECT;
        }
    }
}
