package org.provolt.formats.neware;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.formats.neware.RunTimes.Entry;
import org.provolt.formats.reading.Repairs;

/// Time and charge of every record, of which the file tells only some: the others lie as far apart as the last one told
/// says, and the current of each flowed since the record before. So BTSDA does it.
///
/// A test that tells nothing of its first records began with the first of them, at time 0. Where an interval would run
/// past the next record that is told of in the same step, the records between lie evenly.
final class RecordClock {

    private static final double SECONDS_PER_HOUR = 3_600;

    private final RunTimes times;
    private final Repairs repairs;
    private @Nullable Entry told;
    private Optional<Entry> coming;
    private double spacing;
    private long record;
    private double milliampereHour;
    private double milliwattHour;

    RecordClock(RunTimes times, Repairs repairs) {
        this.times = times;
        this.repairs = repairs;
        this.coming = times.next();
    }

    /// The first record that is told of.
    Optional<Entry> first() {
        return coming;
    }

    /// Goes on to a record.
    ///
    /// @param row its row, for the report
    /// @return whether it is known where the record lies
    boolean to(long number, double volt, double milliampere, long row) {
        record = number;
        if (told == null && coming.isPresent() && coming.get().record() > number) {
            told = beginning(coming.get());
            spacing = told.spacingSecond();
        }
        while (coming.isPresent() && coming.get().record() <= number) {
            told = coming.get();
            coming = times.next();
            spacing = spacing(told, row);
            milliampereHour = 0;
            milliwattHour = 0;
        }
        if (told != null && told.record() < number) {
            repairs.note(
                    "time-interpolated",
                    "The file tells time and charge of some records only: those between were computed from the interval"
                            + " it names and the current.",
                    row);
            double charge = spacing * milliampere / SECONDS_PER_HOUR;
            milliampereHour += charge;
            milliwattHour += charge * volt;
        }
        return told != null && !(coming.isEmpty() && times.isBroken() && told.record() < number);
    }

    /// A test begins with its first record, at its time 0: for records before the first that is told of.
    private static Entry beginning(Entry first) {
        double spacing = first.second() / (first.record() - 1);
        return new Entry(1, 0, 0, 0, 0, 0, spacing, first.utcSecond() - first.second(), first.step());
    }

    private double spacing(Entry from, long row) {
        double named = from.spacingSecond();
        if (coming.isEmpty() || coming.get().step() != from.step()) {
            return named;
        }
        Entry next = coming.get();
        long between = next.record() - from.record();
        double passed = next.second() - from.second();
        if (between < 2 || passed < 0 || named * (between - 1) <= passed) {
            return named;
        }
        repairs.note(
                "interval-too-long",
                "The interval named would run past the next record that is told of: the records between lie evenly.",
                row);
        return passed / between;
    }

    private Entry told() {
        return java.util.Objects.requireNonNull(told);
    }

    private double passed() {
        return (record - told().record()) * spacing;
    }

    long step() {
        return told().step();
    }

    /// Since the step began.
    double second() {
        return told().second() + passed();
    }

    double utcSecond() {
        return told().utcSecond() + passed();
    }

    double chargedMah() {
        return told().chargedMah() + Math.max(0, milliampereHour);
    }

    double dischargedMah() {
        return told().dischargedMah() + Math.max(0, -milliampereHour);
    }

    double chargedMwh() {
        return told().chargedMwh() + Math.max(0, milliwattHour);
    }

    double dischargedMwh() {
        return told().dischargedMwh() + Math.max(0, -milliwattHour);
    }

    boolean isBroken() {
        return times.isBroken();
    }

    /// Notes what was passed over.
    void noteRest(long rows) {
        for (long each = 0; each < times.passedOver(); each++) {
            repairs.note("repeated-record-time", RunTimes.NAME + " tells of a record again: the first is taken.", rows);
        }
    }
}
