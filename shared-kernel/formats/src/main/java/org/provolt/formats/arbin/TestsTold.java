package org.provolt.formats.arbin;

import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.Row;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The tests whose records one database holds, and what its table of tests says of each.
final class TestsTold {

    private static final String TABLE = "Global_Table";
    private static final String NAME = "Test_Name";
    private static final String CHANNEL = "Channel_Index";
    private static final int MOST = 1_000;
    private static final int MOST_LISTED = 20;
    private static final int LONGEST_NAME = 60;

    private final Map<Double, Long> records = new TreeMap<>();

    /// Counts a record of a test; beyond a thousand tests, of those known already.
    void see(double test) {
        if (records.size() < MOST || records.containsKey(test)) {
            records.merge(test, 1L, Long::sum);
        }
    }

    boolean areSeveral() {
        return records.size() > 1;
    }

    boolean hold(int test) {
        return records.containsKey((double) test);
    }

    /// The channel that a test ran on, as the table of tests says.
    static Optional<String> channel(AccessFile database, int test) {
        if (!database.tables().contains(TABLE)
                || !database.columns(TABLE).containsAll(List.of(RecordOrder.TEST, CHANNEL))) {
            return Optional.empty();
        }
        return AccessFile.readable(() -> {
            Cursor cursor = database.cursor(TABLE);
            for (Row row = cursor.getNextRow(); row != null; row = cursor.getNextRow()) {
                if (AccessRows.number(row.get(RecordOrder.TEST)) == test) {
                    return Optional.ofNullable(row.get(CHANNEL)).map(String::valueOf);
                }
            }
            return Optional.empty();
        });
    }

    /// The tests as a person would name them: number, name, channel, records.
    String list(AccessFile database) {
        Map<Double, String> told =
                database.tables().contains(TABLE) && database.columns(TABLE).contains(RecordOrder.TEST)
                        ? AccessFile.readable(() -> told(database.cursor(TABLE)))
                        : Map.of();
        String listed = records.entrySet().stream()
                .limit(MOST_LISTED)
                .map(test -> "test %.0f".formatted(test.getKey()) + told.getOrDefault(test.getKey(), "") + ": "
                        + test.getValue() + " records")
                .collect(Collectors.joining("; "));
        return records.size() > MOST_LISTED ? listed + "; and " + (records.size() - MOST_LISTED) + " more" : listed;
    }

    private static Map<Double, String> told(Cursor cursor) throws IOException {
        Map<Double, String> told = new TreeMap<>();
        for (Row row = cursor.getNextRow(); row != null && told.size() < MOST; row = cursor.getNextRow()) {
            String name = Objects.toString(row.get(NAME), "").strip();
            String channel = Objects.toString(row.get(CHANNEL), "").strip();
            told.putIfAbsent(
                    AccessRows.number(row.get(RecordOrder.TEST)),
                    (name.isEmpty() ? "" : " \"" + name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "\"")
                            + (channel.isEmpty() ? "" : " on channel " + channel));
        }
        return told;
    }
}
