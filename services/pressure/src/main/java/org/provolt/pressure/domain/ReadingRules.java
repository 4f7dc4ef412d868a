package org.provolt.pressure.domain;

import static org.provolt.contracts.instrument.InstrumentTopics.MAX_BYTES;
import static org.provolt.contracts.instrument.InstrumentTopics.MAX_ROWS;

import java.util.List;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.LaboratoryTime;
import org.provolt.kernel.Refused;

/// What readings must be. Those that cannot be read are `malformed`, one that is no number `non-finite`, one of a year
/// that no laboratory means `impossible-time`, one beyond any load cell `impossible-reading`.
public final class ReadingRules {

    private static final double FIRST_SECOND = LaboratoryTime.FIRST.getEpochSecond();
    private static final double END_SECOND = LaboratoryTime.END.getEpochSecond();
    /// The limit in bytes holds for the values as float64 too: that is how they are stored and published.
    private static final int MOST_VALUES = MAX_BYTES / Double.BYTES;
    private static final int LONGEST_NAME = 200;
    /// Beyond any load cell and any press, and small enough that what is derived from them is a number.
    private static final double MOST_VOLT = 1e6;
    private static final double MOST_PASCAL = 1e12;

    private ReadingRules() {}

    public static void check(LoadCellMessage message) {
        need(message.fixtureId() != null, "it has no fixture_id");
        need(message.columns() != null, "it has no columns");
        Columns columns = message.columns();
        need(columns.size() > 0, "it has no readings");
        need(columns.size() <= MAX_ROWS, "it has more than " + MAX_ROWS + " readings");
        need(
                (long) columns.size() * columns.names().size() <= MOST_VALUES,
                "it has more than " + MOST_VALUES + " values, 512 KiB as float64");
        columns.names().forEach(ReadingRules::name);
        need(columns.has(Bdf.UNIX_TIME), "it has no column " + Bdf.UNIX_TIME);
        need(
                columns.has(LoadCellMessage.VOLT) != columns.has(Bdf.SURFACE_PRESSURE),
                "it has to have one of the columns " + LoadCellMessage.VOLT + " and " + Bdf.SURFACE_PRESSURE);
        source(message);
        finite(columns);
        possible(columns);
        times(columns);
    }

    private static void source(LoadCellMessage message) {
        SampleSource source = message.source();
        need((source == null) == (message.reading() == null), "source and reading are given together");
        if (source != null) {
            need(
                    source.importId() != null
                            && source.fileSha256() != null
                            && source.fileName() != null
                            && source.reader() != null
                            && source.readerVersion() != null,
                    "its source is not whole");
        }
    }

    /// The column that says what was read.
    public static String valueColumn(Columns columns) {
        return columns.has(LoadCellMessage.VOLT) ? LoadCellMessage.VOLT : Bdf.SURFACE_PRESSURE;
    }

    private static void name(String name) {
        need(!name.isBlank(), "a column's name is blank");
        need(name.length() <= LONGEST_NAME, "a column's name has more than " + LONGEST_NAME + " characters");
        need(name.chars().noneMatch(Character::isISOControl), "a column's name has a control character");
    }

    private static void finite(Columns columns) {
        List<String> required = List.of(Bdf.UNIX_TIME, valueColumn(columns));
        for (String name : columns.names()) {
            for (int row = 0; row < columns.size(); row++) {
                double value = columns.at(name, row);
                if (required.contains(name) ? !Double.isFinite(value) : Double.isInfinite(value)) {
                    throw Refused.malformed("non-finite", "Reading " + row + " has " + name + " " + value + ".");
                }
            }
        }
    }

    private static void possible(Columns columns) {
        String name = valueColumn(columns);
        double most = name.equals(LoadCellMessage.VOLT) ? MOST_VOLT : MOST_PASCAL;
        for (int row = 0; row < columns.size(); row++) {
            if (Math.abs(columns.at(name, row)) > most) {
                throw Refused.malformed(
                        "impossible-reading",
                        "Reading " + row + " has " + name + " " + columns.at(name, row) + ", beyond " + most + ".");
            }
        }
    }

    private static void times(Columns columns) {
        for (int row = 0; row < columns.size(); row++) {
            double second = columns.at(Bdf.UNIX_TIME, row);
            if (second < FIRST_SECOND || second >= END_SECOND) {
                throw Refused.malformed(
                        "impossible-time",
                        "Reading " + row + " has " + Bdf.UNIX_TIME + " " + second
                                + ", which is not between 1900 and 2200; seconds are meant, not milliseconds.");
            }
        }
    }

    private static void need(boolean holds, String fault) {
        if (!holds) {
            throw Refused.malformed("malformed", "The message cannot be used: " + fault + ".");
        }
    }
}
