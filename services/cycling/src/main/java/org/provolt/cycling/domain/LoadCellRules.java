package org.provolt.cycling.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.provolt.contracts.cycling.LoadCellUnit;
import org.provolt.contracts.cycling.LoadCellsMapped.Column;
import org.provolt.cycling.domain.InstrumentCommand.MapLoadCells;
import org.provolt.kernel.Require;

/// What columns of load cells must be, so that a reader can follow them: on one channel a column is one load cell, and
/// a load cell one column.
final class LoadCellRules {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_NAME = 200;

    private LoadCellRules() {}

    /// @param channels of the instrument
    static void check(MapLoadCells command, List<String> channels) {
        Require require = new Require();
        List<Column> columns = command.columns();
        require.that(columns.size() <= MOST_COLUMNS, "/columns", "At most " + MOST_COLUMNS + " columns are mapped.");
        for (int place = 0; place < columns.size(); place++) {
            column(columns.get(place), "/columns/" + place, channels, require);
        }
        for (String channel : channels) {
            once(columns, channel, require);
        }
        require.orRefuse();
    }

    private static void column(Column column, String at, List<String> channels, Require require) {
        require.present(column.column(), at + "/column")
                .that(
                        column.column() == null || column.column().length() <= LONGEST_NAME,
                        at + "/column",
                        "A column's name has at most " + LONGEST_NAME + " characters.")
                .that(
                        column.channel() == null || channels.contains(column.channel()),
                        at + "/channel",
                        "The instrument has no such channel.")
                .present(column.fixtureId(), at + "/fixture_id")
                .that(
                        column.unit() != null && LoadCellUnit.of(column.unit()).isPresent(),
                        at + "/unit",
                        "Its unit is one of V, mV, Pa, kPa, MPa, bar.");
    }

    private static void once(List<Column> columns, String channel, Require require) {
        Set<Object> seen = new HashSet<>();
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            if (column.channel() == null || column.channel().equals(channel)) {
                require.that(
                                column.column() == null || seen.add(column.column()),
                                "/columns/" + place + "/column",
                                "On channel " + channel + " this column is mapped twice.")
                        .that(
                                column.fixtureId() == null || seen.add(column.fixtureId()),
                                "/columns/" + place + "/fixture_id",
                                "On channel " + channel + " this fixture has two columns.");
            }
        }
    }
}
