package org.provolt.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.provolt.local.kafka.Topics;
import org.provolt.local.postgres.ServiceDatabase;

/// One real PostgreSQL and one real Kafka for every test of a Maven run; no mock, no container.
///
/// The first test JVM that asks starts them in a process of their own, which ends with Maven; later JVMs find them by a
/// properties file in the temporary folder, named after Maven's process.
///
/// @param kafkaBootstrap  `host:port` for Kafka clients
/// @param postgresPort    on loopback
/// @param superuserPassword of the role `postgres`
public record TestStack(String kafkaBootstrap, int postgresPort, String superuserPassword) {

    /// What a service's own roles are called is fixed, because migrations grant to them by name; so is this.
    static final String ROLE_PASSWORD = "provolt-test";

    /// A service's own database with its two roles, empty.
    ///
    /// @param url           JDBC
    /// @param user          the app role: defines nothing, touches what migrations grant it
    /// @param owner         the role that migrations run as
    public record Database(String url, String user, String password, String owner, String ownerPassword) {
        /// A connection as the app role.
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        /// A connection as the owner.
        public Connection connectAsOwner() throws SQLException {
            return DriverManager.getConnection(url, owner, ownerPassword);
        }
    }

    /// The stack of this Maven run, started if it does not run.
    public static synchronized TestStack running() {
        Path folder = Path.of(
                System.getProperty("java.io.tmpdir"),
                "provolt-test-" + MavenRun.ofThisTest().key());
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IllegalStateException("Lost the lock on " + folder);
                }
                Optional<TestStack> found = published(folder);
                return found.isPresent() ? found.get() : started(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not use " + folder, e);
        }
    }

    /// An empty database that no other test sees, for the service of that name (`cell-build`).
    public Database freshDatabase(String service) {
        String name = ServiceDatabase.nameOf(service);
        ServiceDatabase database =
                new ServiceDatabase(name + "_" + Fresh.word(), name + "_owner", ROLE_PASSWORD, name, ROLE_PASSWORD);
        database.ensure(this::superuser);
        return new Database(url(database.database()), name, ROLE_PASSWORD, database.owner(), database.ownerPassword());
    }

    /// All topics of the house under a prefix that no other test uses; answers the prefix.
    public String freshTopics(String service) {
        String prefix = service + "-" + Fresh.word() + ".";
        Topics.ofTheHouse().ensure(kafkaBootstrap, prefix);
        return prefix;
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", superuserPassword);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
    }

    private static Optional<TestStack> published(Path folder) throws IOException {
        Path file = folder.resolve("stack.properties");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties where = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            where.load(in);
        }
        if (ProcessHandle.of(Long.parseLong(where.getProperty("pid"))).isEmpty()) {
            Files.delete(file);
            return Optional.empty();
        }
        return Optional.of(new TestStack(
                where.getProperty("kafka.bootstrap"),
                Integer.parseInt(where.getProperty("postgres.port")),
                where.getProperty("postgres.password")));
    }

    private static TestStack started(Path folder) throws IOException {
        TestStackStart.inFolder(folder);
        return published(folder).orElseThrow(() -> new IllegalStateException("The test stack ended at once."));
    }
}
