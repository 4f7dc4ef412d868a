package org.provolt.metrics.replay;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A schema of its own beside the live tables, for what is rebuilt: empty tables of the same shape. What metrics heard
/// of others has no tables there, so that it is read where it lies.
@Singleton
class ReplaySchema {

    static final String NAME = "replay";

    /// All that is derived from what was heard of runs.
    static final List<String> TABLES = List.of(
            "run_fold",
            "half_cycle",
            "pressure_found",
            "spectrum_findings",
            "cycle_view",
            "open_cycle_view",
            "spectrum_view",
            "result");

    /// Contents by their digest, which runs have in common. Each transaction keeps its own: with a unique index one run
    /// would wait for the end of another that wrote the same conditions.
    static final List<String> BY_DIGEST = List.of("result_conditions", "result_inputs");

    /// Any number that nobody else locks in this database.
    private static final long ONE_AT_A_TIME = 0x7265706c6179L;

    private final String url;
    private final String owner;
    private final String password;
    private final String app;

    ReplaySchema(
            @ConfigProperty(name = "provolt.database.url") String url,
            @ConfigProperty(name = "provolt.database.owner") String owner,
            @ConfigProperty(name = "provolt.database.owner-password") String password,
            @ConfigProperty(name = "provolt.database.user") String app) {
        this.url = url;
        this.owner = owner;
        this.password = password;
        this.app = app;
    }

    /// Makes it, works, drops it. Only one replay can be under way; the connection holds the lock.
    <T> T within(Callable<T> work) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            make(connection);
            T done = work.call();
            drop(connection);
            return done;
        }
    }

    private void make(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet lock = statement.executeQuery("select pg_try_advisory_lock(" + ONE_AT_A_TIME + ")")) {
                if (!lock.next() || !lock.getBoolean(1)) {
                    throw new IllegalStateException("another replay is under way");
                }
            }
            drop(connection);
            statement.execute("create schema " + NAME);
            for (String table : TABLES) {
                statement.execute(
                        "create unlogged table %s.%s (like public.%s including all)".formatted(NAME, table, table));
            }
            for (String table : BY_DIGEST) {
                statement.execute("create unlogged table %s.%s (like public.%s)".formatted(NAME, table, table));
                statement.execute("create index on %s.%s (digest)".formatted(NAME, table));
            }
            statement.execute("grant usage on schema %s to %s".formatted(NAME, app));
            statement.execute(
                    "grant select, insert, update, delete on all tables in schema %s to %s".formatted(NAME, app));
        }
    }

    private static void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + NAME + " cascade");
        }
    }
}
