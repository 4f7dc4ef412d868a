package org.provolt.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.provolt.local.Trouble;

/// One service's database and its two roles: the owner, whom migrations run as, and the app role, whom the service runs
/// as. The app role may not define anything; what it may touch the migrations grant it by name.
///
/// @param database      lower case with `_`
/// @param owner         by convention `<service>_owner`
/// @param app           by convention the service's name with `_`
public record ServiceDatabase(String database, String owner, String ownerPassword, String app, String appPassword) {

    public ServiceDatabase {
        for (String name : new String[] {database, owner, app}) {
            if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
                throw new IllegalArgumentException("Not a plain database name: " + name);
            }
        }
    }

    /// The folder's name as PostgreSQL writes names: `cell-build` is `cell_build`.
    public static String nameOf(String service) {
        return service.replace('-', '_');
    }

    /// The database of a service under its fixed names.
    public static ServiceDatabase of(String service, String ownerPassword, String appPassword) {
        String name = nameOf(service);
        return new ServiceDatabase(name, name + "_owner", ownerPassword, name, appPassword);
    }

    /// Makes what is missing and sets the passwords; safe to repeat at every start.
    public void ensure(Server server) {
        try {
            try (Connection connection = server.connect("postgres")) {
                role(connection, owner, ownerPassword);
                role(connection, app, appPassword);
                if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                    run(connection, "create database " + database + " owner " + owner);
                }
                run(connection, "revoke all on database " + database + " from public");
                run(connection, "grant connect on database " + database + " to " + app);
            }
            try (Connection connection = server.connect(database)) {
                run(connection, "alter schema public owner to " + owner);
                run(connection, "grant usage on schema public to " + app);
            }
        } catch (SQLException e) {
            throw new Trouble("Could not prepare the database " + database + ": " + e.getMessage(), e);
        }
    }

    /// Whoever can open a superuser's connection.
    @FunctionalInterface
    public interface Server {
        Connection connect(String database) throws SQLException;
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", role);
        String verb = known ? "alter" : "create";
        run(connection, verb + " role " + role + " login password '" + password.replace("'", "''") + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
