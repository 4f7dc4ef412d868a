package org.provolt.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortThatNobodyListensOnIsFree() {
        assertThat(Ports.free(Ports.anyFree())).isTrue();
    }

    @Test
    void aPortThatSomebodyHasOnEveryAddressIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(Ports.free(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void aPortOnLoopbackIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.free(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void chosenPortsLieBelowThoseOfOutgoingConnections() {
        assertThat(Ports.anyFree()).isBetween(20_000, 29_999);
    }

    @Test
    void whoHoldsAPortIsNamedWithItsProcessId() throws IOException {
        try (ServerSocket ours = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortHolder.of(ours.getLocalPort()))
                    .isEqualTo("java (pid " + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void aHolderThatNobodyKnowsIsAnotherProgram() {
        assertThat(PortHolder.of(Ports.anyFree())).isEqualTo("another program");
    }
}
