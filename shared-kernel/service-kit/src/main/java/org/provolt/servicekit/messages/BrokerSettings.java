package org.provolt.servicekit.messages;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.contracts.broker.BrokerAccount;

/// The service's account at the broker, as its environment tells.
class BrokerSettings {

    @Produces
    @Singleton
    BrokerAccount account(
            @ConfigProperty(name = "provolt.kafka.bootstrap") String bootstrap,
            @ConfigProperty(name = "provolt.kafka.user") Optional<String> user,
            @ConfigProperty(name = "provolt.kafka.password") Optional<String> password,
            @ConfigProperty(name = "provolt.kafka.protocol", defaultValue = BrokerAccount.USUAL_PROTOCOL)
                    String protocol,
            @ConfigProperty(name = "provolt.kafka.mechanism", defaultValue = BrokerAccount.USUAL_MECHANISM)
                    String mechanism) {
        return new BrokerAccount(bootstrap, user, password, protocol, mechanism);
    }
}
