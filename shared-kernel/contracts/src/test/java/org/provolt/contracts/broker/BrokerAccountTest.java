package org.provolt.contracts.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokerAccountTest {

    @Test
    void withoutAUserNobodySignsIn() {
        assertThat(BrokerAccount.none("broker:9092").connecting())
                .containsOnlyKeys("bootstrap.servers")
                .containsEntry("bootstrap.servers", "broker:9092");
    }

    @Test
    void aUserSignsInWithItsPassword() {
        assertThat(account("cycling", "pa\"ss", "PLAIN").connecting())
                .containsEntry("security.protocol", "SASL_PLAINTEXT")
                .containsEntry("sasl.mechanism", "PLAIN")
                .containsEntry(
                        "sasl.jaas.config",
                        "org.apache.kafka.common.security.plain.PlainLoginModule required"
                                + " username=\"cycling\" password=\"pa\\\"ss\";");
    }

    @Test
    void scramHasAModuleOfItsOwn() {
        assertThat(account("cycling", "secret", "SCRAM-SHA-512").connecting().getProperty("sasl.jaas.config"))
                .startsWith("org.apache.kafka.common.security.scram.ScramLoginModule required ");
    }

    @Test
    void aUserWithoutItsPasswordIsSaid() {
        BrokerAccount account =
                new BrokerAccount("broker:9092", Optional.of("cycling"), Optional.empty(), "SASL_SSL", "SCRAM-SHA-512");

        assertThatThrownBy(account::connecting).hasMessageContaining("provolt.kafka.password is not");
    }

    @Test
    void itsPasswordIsNotPrinted() {
        assertThat(account("cycling", "secret", "PLAIN")).hasToString("cycling at broker:9092");
    }

    private static BrokerAccount account(String user, String password, String mechanism) {
        return new BrokerAccount("broker:9092", Optional.of(user), Optional.of(password), "SASL_PLAINTEXT", mechanism);
    }
}
