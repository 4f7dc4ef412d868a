package org.provolt.metrics.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row of an answer, by its columns' names.
public final class Row {

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public String text(String name) throws SQLException {
        return existing(row.getString(name), name);
    }

    public @Nullable String textOrNull(String name) throws SQLException {
        return row.getString(name);
    }

    public long number(String name) throws SQLException {
        return row.getLong(name);
    }

    public boolean yes(String name) throws SQLException {
        return row.getBoolean(name);
    }

    public double value(String name) throws SQLException {
        return row.getDouble(name);
    }

    public @Nullable Double valueOrNull(String name) throws SQLException {
        return row.getObject(name, Double.class);
    }

    public Instant moment(String name) throws SQLException {
        return existing(row.getObject(name, OffsetDateTime.class), name).toInstant();
    }

    public Optional<Instant> momentIfAny(String name) throws SQLException {
        return Optional.ofNullable(row.getObject(name, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public byte[] bytes(String name) throws SQLException {
        return existing(row.getBytes(name), name);
    }

    public byte @Nullable [] bytesOrNull(String name) throws SQLException {
        return row.getBytes(name);
    }

    public <T> T identity(String name, Function<UUID, T> type) throws SQLException {
        return type.apply(existing(row.getObject(name, UUID.class), name));
    }

    public <T> Optional<T> identityIfAny(String name, Function<UUID, T> type) throws SQLException {
        return Optional.ofNullable(row.getObject(name, UUID.class)).map(type);
    }

    public <T> List<T> identities(String name, Function<UUID, T> type) throws SQLException {
        UUID[] values = (UUID[]) existing(row.getArray(name), name).getArray();
        return Arrays.stream(values).map(type).toList();
    }

    private static <T> T existing(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("column " + name + " is null");
        }
        return value;
    }
}
