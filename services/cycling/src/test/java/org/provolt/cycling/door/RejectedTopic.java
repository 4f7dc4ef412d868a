package org.provolt.cycling.door;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.testkit.RejectedMessages;

/// The rejected topic of this test application.
@Singleton
class RejectedTopic extends RejectedMessages {

    RejectedTopic(
            @ConfigProperty(name = "provolt.kafka.bootstrap") String bootstrap,
            @ConfigProperty(name = "provolt.topic-prefix") String prefix) {
        super(bootstrap, prefix);
    }

    @PreDestroy
    @Override
    public void close() {
        super.close();
    }
}
