package org.provolt.portal.live;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.contracts.broker.BrokerAccount;

/// The portal's account at the broker; none where there is no broker to listen to.
class BrokerSettings {

    @Produces
    @Singleton
    Optional<BrokerAccount> account(
            @ConfigProperty(name = "provolt.kafka.bootstrap") Optional<String> bootstrap,
            @ConfigProperty(name = "provolt.kafka.user") Optional<String> user,
            @ConfigProperty(name = "provolt.kafka.password") Optional<String> password,
            @ConfigProperty(name = "provolt.kafka.protocol", defaultValue = BrokerAccount.USUAL_PROTOCOL)
                    String protocol,
            @ConfigProperty(name = "provolt.kafka.mechanism", defaultValue = BrokerAccount.USUAL_MECHANISM)
                    String mechanism) {
        return bootstrap.map(where -> new BrokerAccount(where, user, password, protocol, mechanism));
    }
}
