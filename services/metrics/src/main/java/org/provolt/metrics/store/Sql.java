package org.provolt.metrics.store;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Identity;

/// Statements on the service's database, in the transaction that is under way, if one is.
@Singleton
public class Sql {

    private static final String SERIALIZATION_FAILURE = "40001";

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /// Reads one row.
    public interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    private interface Act<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /// Every row, in the statement's order.
    public <T> List<T> list(String statement, RowReader<T> reader, @Nullable Object... parameters) {
        return prepared(statement, prepared -> {
            bind(prepared, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(new Row(rows)));
                }
            }
            return found;
        });
    }

    /// The first row, if there is one.
    public <T> Optional<T> first(String statement, RowReader<T> reader, @Nullable Object... parameters) {
        return list(statement, reader, parameters).stream().findFirst();
    }

    /// How many rows were changed.
    public int update(String statement, @Nullable Object... parameters) {
        return prepared(statement, prepared -> {
            bind(prepared, parameters);
            return prepared.executeUpdate();
        });
    }

    /// The same statement for many rows at once.
    public void batch(String statement, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        prepared(statement, prepared -> {
            for (@Nullable Object[] row : rows) {
                bind(prepared, row);
                prepared.addBatch();
            }
            return prepared.executeBatch();
        });
    }

    private <T> T prepared(String statement, Act<T> act) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            return act.with(prepared);
        } catch (SQLException failed) {
            if (SERIALIZATION_FAILURE.equals(failed.getSQLState())) {
                throw new Overtaken(failed);
            }
            throw new IllegalStateException(
                    "the database refused: "
                            + statement.strip().lines().findFirst().orElse(""),
                    failed);
        }
    }

    private static void bind(PreparedStatement prepared, @Nullable Object[] parameters) throws SQLException {
        for (int at = 0; at < parameters.length; at++) {
            prepared.setObject(at + 1, bound(prepared, parameters[at]));
        }
    }

    private static @Nullable Object bound(PreparedStatement prepared, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Identity identity -> identity.value();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> name -> name.toString();
            case Column column -> prepared.getConnection().createArrayOf(column.type(), column.values());
            default -> value;
        };
    }

    /// Many values as one array of PostgreSQL.
    ///
    /// @param type of each, in PostgreSQL's words
    @SuppressWarnings("ArrayRecordComponent") // on its way to the driver; never compared
    public record Column(String type, @Nullable Object[] values) {

        public static Column of(String type, List<? extends @Nullable Object> values) {
            return new Column(type, values.stream().map(Column::plain).toArray());
        }

        private static @Nullable Object plain(@Nullable Object value) {
            return value instanceof Identity identity ? identity.value() : value;
        }
    }
}
