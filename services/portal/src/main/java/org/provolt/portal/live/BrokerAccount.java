package org.provolt.portal.live;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the broker is and as whom the portal signs in; the same settings as every service's. Without a user the broker
/// must be open to all, as that of the tests is.
@Singleton
class BrokerAccount {

    private final Optional<String> bootstrap;
    private final Optional<String> user;
    private final Optional<String> password;
    private final String protocol;
    private final String mechanism;

    BrokerAccount(
            @ConfigProperty(name = "provolt.kafka.bootstrap") Optional<String> bootstrap,
            @ConfigProperty(name = "provolt.kafka.user") Optional<String> user,
            @ConfigProperty(name = "provolt.kafka.password") Optional<String> password,
            @ConfigProperty(name = "provolt.kafka.protocol", defaultValue = "SASL_PLAINTEXT") String protocol,
            @ConfigProperty(name = "provolt.kafka.mechanism", defaultValue = "PLAIN") String mechanism) {
        this.bootstrap = bootstrap;
        this.user = user;
        this.password = password;
        this.protocol = protocol;
        this.mechanism = mechanism;
    }

    /// No account, for a broker that is open to all.
    static BrokerAccount none(String bootstrap) {
        return new BrokerAccount(Optional.of(bootstrap), Optional.empty(), Optional.empty(), "PLAINTEXT", "");
    }

    /// Whether there is a broker to listen to at all.
    boolean isKnown() {
        return bootstrap.isPresent();
    }

    /// The bootstrap servers and, where there is a user, its sign-in.
    Properties connecting() {
        Properties properties = new Properties();
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap.orElseThrow());
        user.ifPresent(name -> {
            properties.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol);
            properties.put(SaslConfigs.SASL_MECHANISM, mechanism);
            properties.put(SaslConfigs.SASL_JAAS_CONFIG, signIn(name));
        });
        return properties;
    }

    private String signIn(String name) {
        String module = mechanism.startsWith("SCRAM")
                ? "org.apache.kafka.common.security.scram.ScramLoginModule"
                : "org.apache.kafka.common.security.plain.PlainLoginModule";
        String secret = password.orElseThrow(
                () -> new IllegalStateException("provolt.kafka.user is set and provolt.kafka.password is not"));
        return module + " required username=" + quoted(name) + " password=" + quoted(secret) + ";";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
