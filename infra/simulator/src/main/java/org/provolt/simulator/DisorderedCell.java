package org.provolt.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// A virtual cell on a bad day: what goes wrong between its cycler and the house, and changes nothing of what is true
/// of the cell.
///
/// In the records: the cycler counts charge, and its counters are set back in the middle of half cycles; its clock
/// leaps
/// on by an hour, and once runs back by ten minutes. On the way: batches come in another order than they were written,
/// some twice, some late, and one is lost and comes long after all others. The same seed goes wrong the same way.
public record DisorderedCell(VirtualCell cell) {

    private static final int BATCH_RECORDS = 250;
    private static final int SWAPS = 12;
    private static final int REPEATS = 6;
    private static final int MOST_LATE = 8;
    private static final int RESET_EVERY_RECORDS = 1_937;
    private static final double LEAP_SECOND = 3_600;
    private static final double BACK_SECOND = -600;
    private static final double SECOND_PER_HOUR = 3_600;

    /// What the cycler wrote.
    public Columns records() {
        Columns tidy = VirtualCycler.records(cell);
        Map<String, double[]> columns = new LinkedHashMap<>();
        tidy.names().forEach(name -> columns.put(name, tidy.column(name)));
        columns.put(Bdf.CHARGING_CAPACITY, counter(tidy, 1));
        columns.put(Bdf.DISCHARGING_CAPACITY, counter(tidy, -1));
        columns.put(Bdf.TEST_TIME, jumping(tidy.column(Bdf.TEST_TIME)));
        return Columns.of(columns);
    }

    /// The charge of one direction since the counter was set back, A·h, by the current that was set.
    private static double[] counter(Columns records, int sign) {
        double[] shown = new double[records.size()];
        double ampereHour = 0;
        for (int at = 1; at < shown.length; at++) {
            double second = records.at(Bdf.TEST_TIME, at) - records.at(Bdf.TEST_TIME, at - 1);
            double ampere = (forward(records, at - 1, sign) + forward(records, at, sign)) / 2;
            double growth = ampere * second / SECOND_PER_HOUR;
            ampereHour = at % RESET_EVERY_RECORDS == 0 ? growth : ampereHour + growth;
            shown[at] = ampereHour;
        }
        return shown;
    }

    private static double forward(Columns records, int at, int sign) {
        return Math.max(0, sign * records.at(Bdf.CURRENT, at));
    }

    /// A leap after a third of the test, and a step back after two thirds.
    private static double[] jumping(double[] second) {
        double[] jumped = second.clone();
        for (int at = 0; at < jumped.length; at++) {
            jumped[at] += (at > jumped.length / 3 ? LEAP_SECOND : 0) + (at > 2 * jumped.length / 3 ? BACK_SECOND : 0);
        }
        return jumped;
    }

    /// In the order in which they come; the lost one is not among them.
    public List<InstrumentMessage> arriving(String runId) {
        List<InstrumentMessage> messages = new ArrayList<>(batches(runId));
        messages.remove(lostPlace());
        Random random = new Random(cell.seed() ^ 0xd150);
        for (int swap = 0; swap < SWAPS; swap++) {
            int place = random.nextInt(messages.size() - 1);
            Collections.swap(messages, place, place + 1);
        }
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            int place = random.nextInt(messages.size());
            messages.add(Math.min(messages.size(), place + random.nextInt(MOST_LATE)), messages.get(place));
        }
        int late = random.nextInt(messages.size() / 2);
        messages.add(late + MOST_LATE, messages.remove(late));
        return List.copyOf(messages);
    }

    /// The batch that was lost, and was found.
    public InstrumentMessage lost(String runId) {
        return batches(runId).get(lostPlace());
    }

    private static int lostPlace() {
        return 5;
    }

    private List<InstrumentMessage> batches(String runId) {
        return InstrumentMessage.batches(runId, records(), BATCH_RECORDS);
    }

    /// Two cells at two pressures.
    public static List<DisorderedCell> study() {
        return List.of(SodiumUnderPressure.P136, SodiumUnderPressure.P500).stream()
                .flatMap(pressure -> List.of(1, 2).stream().map(replicate -> disordered(pressure, replicate)))
                .toList();
    }

    private static DisorderedCell disordered(SodiumUnderPressure pressure, int replicate) {
        return new DisorderedCell(new VirtualCell(
                VirtualCell.MARK + "Na-%04d-disorder-%02d".formatted(pressure.kilopascal, replicate),
                pressure,
                Protocol.PRESSURE_STUDY,
                replicate,
                Set.of()));
    }
}
