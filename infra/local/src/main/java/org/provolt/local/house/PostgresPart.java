package org.provolt.local.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.provolt.local.Trouble;
import org.provolt.local.postgres.PostgresServer;
import org.provolt.local.postgres.Postmaster;
import org.provolt.local.postgres.ServiceDatabase;

/// PostgreSQL, with a database and two roles for each service.
record PostgresPart(PostgresServer server, List<ServiceDatabase> databases) implements Part {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public String address() {
        return "postgresql://127.0.0.1:" + port();
    }

    @Override
    public ProcessHandle start() {
        long pid = server.start();
        databases.forEach(database -> database.ensure(server::connect));
        return ProcessHandle.of(pid).orElseThrow(() -> new Trouble("PostgreSQL ended as soon as it had started."));
    }

    @Override
    public boolean healthy() {
        DriverManager.setLoginTimeout(5);
        try (Connection connection = server.connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException notThere) {
            return false;
        }
    }

    @Override
    public void stop(ProcessHandle process) {
        if (PostgresServer.postmaster(server.data())
                .flatMap(Postmaster::process)
                .isPresent()) {
            server.stop();
        }
    }
}
