package org.provolt.formats.arbin;

import com.healthmarketscience.jackcess.Row;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.formats.table.TableRows;
import org.provolt.kernel.Refused;

/// The records of a database by their numbers, merged from the stretches that are in order.
final class AccessRows implements TableRows {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final double DAYS_BEFORE_1970 = 25_569;

    private final AccessFile database;
    private final List<String> columns;
    private final List<Stretch> stretches = new ArrayList<>();
    private @Nullable Row row;
    private Optional<String> brokenOff = Optional.empty();

    AccessRows(AccessFile database, List<String> columns, RecordOrder order) {
        this.database = database;
        this.columns = columns;
        try {
            AccessFile.readable(() -> {
                for (int stretch = 0; stretch < order.starts().size(); stretch++) {
                    stretches.add(new Stretch(
                            database.cursor(ArbinDatabase.RECORDS),
                            order.test(),
                            order.starts().get(stretch),
                            order.end(stretch)));
                }
                return stretches;
            });
        } catch (RuntimeException | Error failed) {
            database.close();
            throw failed;
        }
    }

    @Override
    public boolean next() {
        try {
            row = AccessFile.readable(this::take).orElse(null);
        } catch (Refused damaged) {
            row = null;
            brokenOff = Optional.of(String.valueOf(damaged.getMessage()));
            stretches.clear();
        }
        return row != null;
    }

    /// The record of the lowest number at hand.
    private Optional<Row> take() throws IOException {
        Stretch lowest = null;
        for (Stretch stretch : stretches) {
            if (stretch.row() != null && (lowest == null || stretch.number() < lowest.number())) {
                lowest = stretch;
            }
        }
        if (lowest == null) {
            return Optional.empty();
        }
        Optional<Row> taken = Optional.ofNullable(lowest.row());
        lowest.advance();
        return taken;
    }

    @Override
    public int cells() {
        return columns.size();
    }

    @Override
    public double number(int cell) {
        return number(value(cell));
    }

    @Override
    public String text(int cell) {
        Object value = value(cell);
        return value == null ? "" : String.valueOf(value).strip();
    }

    private @Nullable Object value(int cell) {
        return row == null || cell >= columns.size() ? null : row.get(columns.get(cell));
    }

    /// A stored value as a number; dates count days.
    static double number(@Nullable Object value) {
        return switch (value) {
            case null -> Double.NaN;
            case Number number -> number.doubleValue();
            case Boolean yes -> yes ? 1 : 0;
            case LocalDateTime at -> at.toEpochSecond(ZoneOffset.UTC) / SECONDS_PER_DAY + DAYS_BEFORE_1970;
            default -> Double.NaN;
        };
    }

    @Override
    public Optional<String> brokenOff() {
        return brokenOff;
    }

    @Override
    public void close() {
        database.close();
    }
}
