package org.provolt.pressure.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.plot.ThinnedSeries;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;

/// As many readings as a plot needs, the lowest and the greatest of each stretch among them.
final class ThinnedReadings implements CellReadings.Taker {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String SECOND = "second";
    private static final String VALUE = "value";
    private static final String PRESSURE = "pressure";
    private static final String SHOWN = "shown";
    private static final String VOLT = "volt";
    private static final String FIXTURE = "fixture";
    private static final String CALIBRATION = "calibration";
    private static final List<String> NAMES = List.of(SECOND, VALUE, PRESSURE, SHOWN, VOLT, FIXTURE, CALIBRATION);
    private static final int NONE = -1;

    private final ThinnedSeries thinned;
    private final List<FixtureId> fixtures = new ArrayList<>();
    private final List<UUID> calibrations = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();

    ThinnedReadings(long total, int mostPoints) {
        thinned = new ThinnedSeries(total, mostPoints, List.of(SHOWN));
    }

    @Override
    public void take(
            double second, FixtureId fixtureId, String column, double value, double pressurePa, @Nullable UUID by) {
        rows.add(new double[] {
            second,
            value,
            pressurePa,
            Double.isNaN(pressurePa) ? value : pressurePa,
            column.equals(LoadCellMessage.VOLT) ? 1 : 0,
            place(fixtures, fixtureId),
            by == null ? NONE : place(calibrations, by)
        });
        if (rows.size() == ROWS_AT_ONCE) {
            passOn();
        }
    }

    private static <T> int place(List<T> list, T one) {
        int place = list.indexOf(one);
        if (place < 0) {
            list.add(one);
            return list.size() - 1;
        }
        return place;
    }

    private void passOn() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int at = 0; at < NAMES.size(); at++) {
            int column = at;
            columns.put(
                    NAMES.get(at), rows.stream().mapToDouble(row -> row[column]).toArray());
        }
        thinned.add(Columns.of(columns));
        rows.clear();
    }

    /// Those by which the readings became pressures.
    List<UUID> calibrations() {
        return List.copyOf(calibrations);
    }

    List<ReadingCard> cards() {
        passOn();
        Columns kept = thinned.records();
        List<ReadingCard> cards = new ArrayList<>();
        for (int row = 0; row < kept.size(); row++) {
            cards.add(card(kept, row));
        }
        return cards;
    }

    private ReadingCard card(Columns kept, int row) {
        double pressure = kept.at(PRESSURE, row);
        int calibration = (int) kept.at(CALIBRATION, row);
        return new ReadingCard(
                UnixSecond.moment(kept.at(SECOND, row)),
                fixtures.get((int) kept.at(FIXTURE, row)).value(),
                kept.at(VOLT, row) == 1 ? kept.at(VALUE, row) : null,
                Double.isNaN(pressure) ? null : pressure,
                Double.isNaN(pressure) ? ReadingCard.NOT_CALIBRATED : null,
                calibration == NONE ? null : calibrations.get(calibration));
    }
}
