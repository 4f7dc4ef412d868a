package org.provolt.contracts.broker;

import java.util.Optional;
import java.util.Properties;

/// Where the broker is and as whom a program of the house signs in: what every Kafka client of it begins with. By
/// environment `PROVOLT_KAFKA_BOOTSTRAP`, `_USER`, `_PASSWORD`, `_PROTOCOL` and `_MECHANISM`.
///
/// Without a user the broker must be open to all, as that of the tests is.
public record BrokerAccount(
        String bootstrap, Optional<String> user, Optional<String> password, String protocol, String mechanism) {

    /// Where nothing else is said.
    public static final String USUAL_PROTOCOL = "SASL_PLAINTEXT";
    /// Where nothing else is said.
    public static final String USUAL_MECHANISM = "PLAIN";

    private static final String PLAIN_MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule";
    private static final String SCRAM_MODULE = "org.apache.kafka.common.security.scram.ScramLoginModule";

    /// No account, for a broker that is open to all.
    public static BrokerAccount none(String bootstrap) {
        return new BrokerAccount(bootstrap, Optional.empty(), Optional.empty(), "PLAINTEXT", "");
    }

    /// The bootstrap servers and, where there is a user, its sign-in, by the names of Kafka's clients.
    public Properties connecting() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrap);
        user.ifPresent(name -> {
            properties.put("security.protocol", protocol);
            properties.put("sasl.mechanism", mechanism);
            properties.put("sasl.jaas.config", signIn(name));
        });
        return properties;
    }

    private String signIn(String name) {
        String module = mechanism.startsWith("SCRAM") ? SCRAM_MODULE : PLAIN_MODULE;
        String secret = password.orElseThrow(
                () -> new IllegalStateException("provolt.kafka.user is set and provolt.kafka.password is not"));
        return module + " required username=" + quoted(name) + " password=" + quoted(secret) + ";";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// Without its password.
    @Override
    public String toString() {
        return user.orElse("nobody") + " at " + bootstrap;
    }
}
