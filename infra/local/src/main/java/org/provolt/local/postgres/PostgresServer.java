package org.provolt.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.provolt.local.Trouble;
import org.provolt.local.process.Folders;
import org.provolt.local.process.Resource;
import org.provolt.local.process.Tool;

/// One PostgreSQL server with its data in a folder.
///
/// Its parent is not the launcher: `pg_ctl` gives it a session of its own, so that Ctrl-C reaches it last, when the
/// services have let go of it.
///
/// @param data     the cluster's folder; made and initialised at the first start
/// @param log      what the server says
/// @param port     on loopback
/// @param password of the superuser `postgres`
/// @param shared   PostgreSQL's own cache, as it writes sizes, such as `512MB`
public record PostgresServer(PostgresBinaries binaries, Path data, Path log, int port, String password, String shared) {

    public static final String SUPERUSER = "postgres";

    /// Starts it and answers once it takes connections, with its process id.
    public long start() {
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialise();
            }
            Files.writeString(data.resolve("provolt.conf"), settings());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not prepare " + data, e);
        }
        // The wait is long because a server that was killed first repeats what it had promised.
        var outcome = new Tool(binaries.command(
                        "pg_ctl", "-D", data.toString(), "-l", log.toString(), "-w", "-t", "300", "start"))
                .attempt();
        if (!outcome.succeeded()) {
            throw new Trouble("PostgreSQL did not start; its log is " + log + ". "
                    + outcome.text().strip());
        }
        requireDurable();
        return postmaster(data)
                .map(Postmaster::pid)
                .orElseThrow(() -> new Trouble("PostgreSQL started but left no postmaster.pid in " + data));
    }

    /// Ends it and waits until it is gone: connections are cut, what was committed is checkpointed.
    public void stop() {
        postmaster(data).flatMap(Postmaster::process).ifPresent(server -> {
            new Tool(binaries.command("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "40", "stop")).run();
            server.onExit().join();
        });
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// A connection as superuser.
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    /// What the folder says of the server that runs, or ran, on it.
    public static Optional<Postmaster> postmaster(Path data) {
        return Postmaster.in(data);
    }

    /// Where the folder is made before it is moved to its place.
    public static Path unfinished(Path data) {
        return data.resolveSibling(data.getFileName() + ".unfinished");
    }

    /// Made beside its place and moved there when whole: an interrupted first start leaves nothing that looks finished.
    private void initialise() throws IOException {
        Path unfinished = unfinished(data);
        Folders.delete(unfinished);
        Folders.ofThisUserOnly(unfinished);
        Path secret = data.resolveSibling("postgres-password");
        Folders.writeForThisUserOnly(secret, password);
        try {
            new Tool(binaries.command(
                            "initdb",
                            "-D",
                            unfinished.toString(),
                            "-U",
                            SUPERUSER,
                            "--pwfile=" + secret,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"))
                    .run();
        } finally {
            Files.delete(secret);
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"), "\ninclude = 'provolt.conf'\n", StandardOpenOption.APPEND);
        Folders.delete(data);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private String settings() {
        return Resource.text("postgres/postgresql.conf") + "port = " + port + "\nshared_buffers = " + shared + "\n";
    }

    private void requireDurable() {
        for (String setting : new String[] {"fsync", "synchronous_commit"}) {
            try (Connection connection = connect("postgres");
                    Statement statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery("show " + setting)) {
                if (!answer.next() || !answer.getString(1).equals("on")) {
                    throw new Trouble("PostgreSQL runs with " + setting + " off: a commit could be lost.");
                }
            } catch (SQLException e) {
                throw new Trouble("PostgreSQL takes no connection: " + e.getMessage(), e);
            }
        }
    }
}
