package org.provolt.formats.arbin;

import com.healthmarketscience.jackcess.Column;
import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.CursorBuilder;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Row;
import com.healthmarketscience.jackcess.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.provolt.kernel.Refused;

/// An Access database, read only, page by page.
final class AccessFile implements AutoCloseable {

    private final Database database;

    private AccessFile(Database database) {
        this.database = database;
    }

    /// @throws Refused `res-damaged`, as every method here
    static AccessFile open(Path file) {
        return new AccessFile(readable(() -> new DatabaseBuilder()
                .setFile(file.toFile())
                .setReadOnly(true)
                .setIgnoreBrokenSystemCatalogIndex(true)
                .open()));
    }

    /// Reads from a database whose pages may be damaged in any way.
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    /// The library meets damage with whatever fails first.
    static <T> T readable(Reading<T> reading) {
        try {
            return reading.read();
        } catch (Refused toldAlready) {
            throw toldAlready;
        } catch (IOException | RuntimeException damaged) {
            Refused refused = Refused.malformed("res-damaged", "The database cannot be read: " + damaged + ".");
            refused.initCause(damaged);
            throw refused;
        }
    }

    Set<String> tables() {
        return readable(database::getTableNames);
    }

    List<String> columns(String table) {
        return readable(() ->
                table(table).getColumns().stream().<String>map(Column::getName).toList());
    }

    int size(String table) {
        return readable(() -> table(table).getRowCount());
    }

    String version() {
        return readable(() -> String.valueOf(database.getFileFormat()));
    }

    /// One value of a table's first row.
    Optional<String> first(String table, String column) {
        return readable(() -> {
            if (!tables().contains(table) || !columns(table).contains(column)) {
                return Optional.empty();
            }
            Row row = CursorBuilder.createCursor(table(table)).getNextRow(Set.of(column));
            return row == null
                    ? Optional.empty()
                    : Optional.ofNullable(row.get(column)).map(String::valueOf);
        });
    }

    /// A place of its own in a table.
    Cursor cursor(String table) {
        return readable(() -> CursorBuilder.createCursor(table(table)));
    }

    private Table table(String name) throws IOException {
        Table table = database.getTable(name);
        if (table == null) {
            throw new IOException("no table " + name);
        }
        return table;
    }

    @Override
    public void close() {
        readable(() -> {
            database.close();
            return database;
        });
    }
}
