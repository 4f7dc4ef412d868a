package org.provolt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TestStackTest {

    private final TestStack stack = TestStack.running();

    @Test
    void askingTwiceGivesTheSameStack() {
        assertThat(TestStack.running()).isEqualTo(stack);
    }

    @Test
    void theOwnerMayDefineTables() throws SQLException {
        try (Connection owner = stack.freshDatabase("cell-build").connectAsOwner();
                var statement = owner.createStatement()) {
            assertThat(statement.executeUpdate("create table cell (label text)"))
                    .isZero();
        }
    }

    @Test
    void theServicesOwnRoleMayNotDefineTables() throws SQLException {
        try (Connection app = stack.freshDatabase("cell-build").connect();
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table cell (label text)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aServicesRoleDoesNotReachAnothersDatabase() {
        TestStack.Database cells = stack.freshDatabase("cell-build");
        TestStack.Database pressures = stack.freshDatabase("pressure");
        var intruder = new TestStack.Database(
                pressures.url(), cells.user(), cells.password(), cells.owner(), cells.ownerPassword());

        assertThatThrownBy(intruder::connect).hasMessageContaining("permission denied");
    }

    @Test
    void commitsAreDurable() throws SQLException {
        try (Connection app = stack.freshDatabase("cell-build").connect();
                var statement = app.createStatement();
                var answer = statement.executeQuery(
                        "select current_setting('fsync'), current_setting('synchronous_commit')")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1) + answer.getString(2)).isEqualTo("onon");
        }
    }

    @Test
    void topicsOfTheHouseAreThereUnderAPrefixOfOnesOwn() throws Exception {
        String prefix = stack.freshTopics("cell-build");

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.kafkaBootstrap()))) {
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS))
                    .contains(prefix + "provolt.instrument.samples", prefix + "provolt.cell-build.v1");
        }
    }
}
