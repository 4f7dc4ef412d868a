package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.e2e.stack.Provolt;
import org.provolt.e2e.stack.RunningStack;

/// `./provolt` beside a running stack.
@OnOneStack
class CommandsTest {

    private final RunningStack stack;

    CommandsTest(RunningStack stack) {
        this.stack = stack;
    }

    @Test
    void statusEndsWithZeroWhenAllIsHealthy() {
        assertThat(stack.provolt().run("status").code()).isZero();
    }

    @Test
    void statusNamesEveryProcess() {
        assertThat(stack.status().path("processes"))
                .extracting(process -> process.path("name").asText())
                .containsExactlyInAnyOrder(
                        "postgres",
                        "kafka",
                        "keycloak",
                        "cell-build",
                        "pressure",
                        "cycling",
                        "imaging",
                        "metrics",
                        "audit",
                        "instrument-gateway",
                        "portal");
    }

    @Test
    void statusSaysOfEachWhereItRuns() {
        assertThat(stack.status().path("processes"))
                .allMatch(process -> process.path("pid").isIntegralNumber()
                        && process.path("port").isIntegralNumber()
                        && process.path("address").isTextual()
                        && process.path("healthy").asBoolean());
    }

    @Test
    void statusNamesTheAddress() {
        assertThat(stack.status().path("address").asText()).isEqualTo(stack.address());
    }

    @Test
    void aReplayBesideTheLivingServiceFindsNoDifference() {
        Provolt.Ended replay = stack.provolt().run("replay", "metrics");
        assertThat(replay.out()).contains("Rebuilt ").endsWith("No difference.\n");
        assertThat(replay.code()).isZero();
    }

    @Test
    void statusEndsWithThreeWhenNothingRuns(@TempDir Path empty) {
        assertThat(new Provolt(empty).run("status").code()).isEqualTo(3);
    }

    @Test
    void nothingThatRunsIsAnEmptyListOfProcesses(@TempDir Path empty) throws java.io.IOException {
        JsonNode status = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(new Provolt(empty).run("status", "--json").out());
        assertThat(status.path("processes").isArray()
                        && status.path("processes").isEmpty())
                .isTrue();
    }

    @Test
    void aSecondUpOnTheSameDataIsRefused() {
        Provolt.Ended second = stack.provolt().run("up", "--port", "1");
        assertThat(second.code()).as(second.toString()).isEqualTo(30);
        assertThat(second.err()).contains("in use").contains(stack.address());
    }

    @Test
    void thereIsNoTokenForARoleThatIsNone() {
        assertThat(stack.provolt().run("token", "janitor").code()).isNotZero();
    }

    @Test
    void thereIsNoTokenWhereNothingRuns(@TempDir Path empty) {
        assertThat(new Provolt(empty).run("token", "technician").code()).isNotZero();
    }
}
