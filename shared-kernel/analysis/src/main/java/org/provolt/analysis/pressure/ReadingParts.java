package org.provolt.analysis.pressure;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.PressureBasis;

/// The time of a setting in force, part by part: each reading speaks for the moments nearer to it than to any other, as
/// far as a reach, the setting's own value elsewhere. Only readings of the setting's own time count: what the load cell
/// said before it or after it was about another pressure. Holds two readings at a time.
final class ReadingParts {

    private static final long NANOS = 1_000_000_000;

    private final SettingInForce inForce;
    private final Duration reach;
    private final Consumer<PressurePart> parts;
    private @Nullable PressureReading before;
    private @Nullable PressureReading here;
    private Instant at;
    private boolean told;

    private ReadingParts(SettingInForce inForce, Duration reach, Consumer<PressurePart> parts) {
        this.inForce = inForce;
        this.reach = reach;
        this.parts = parts;
        this.at = inForce.from();
    }

    static void through(
            SettingInForce inForce, LoadCellReadings readings, Duration reach, Consumer<PressurePart> parts) {
        ReadingParts walk = new ReadingParts(inForce, reach, parts);
        PressureSetting setting = inForce.setting();
        readings.through(
                setting.id(),
                later(setting.occurredAt(), inForce.from().minus(reach)),
                earlier(inForce.ended(), inForce.until().plus(reach).plusNanos(1)),
                walk::take);
        walk.end();
    }

    private void take(PressureReading next) {
        if (here != null) {
            part(here, next);
        }
        before = here;
        here = next;
    }

    private void part(PressureReading reading, @Nullable PressureReading next) {
        Instant from = reading.at().minus(reach);
        Instant until = reading.at().plus(reach);
        from = before == null ? from : later(from, between(before.at(), reading.at()));
        until = next == null ? until : earlier(until, between(reading.at(), next.at()));
        if (inForce.moment()) {
            atMoment(reading, from, until);
        } else {
            over(reading, later(at, from), earlier(inForce.until(), until));
        }
    }

    private void atMoment(PressureReading reading, Instant from, Instant until) {
        Instant moment = inForce.from();
        if (!told && !moment.isBefore(from) && moment.isBefore(until)) {
            parts.accept(spoken(reading, moment, moment));
            told = true;
        }
    }

    private void over(PressureReading reading, Instant begin, Instant end) {
        if (begin.isBefore(end)) {
            if (at.isBefore(begin)) {
                parts.accept(ownValue(at, begin));
            }
            parts.accept(spoken(reading, begin, end));
            at = end;
        }
    }

    private void end() {
        if (here != null) {
            part(here, null);
        }
        if (inForce.moment() ? !told : at.isBefore(inForce.until())) {
            parts.accept(ownValue(at, inForce.until()));
        }
    }

    private static PressurePart spoken(PressureReading reading, Instant from, Instant until) {
        LoadCellCalibration calibration = reading.calibration();
        return new PressurePart(
                from,
                until,
                reading.pressurePa(),
                PressureBasis.LOAD_CELL,
                calibration == null ? OptionalDouble.empty() : OptionalDouble.of(calibration.standardUncertaintyPa()),
                reading);
    }

    private PressurePart ownValue(Instant from, Instant until) {
        PressureSetting setting = inForce.setting();
        return new PressurePart(
                from, until, setting.valuePa(), setting.valueBasis(), setting.standardUncertaintyPa(), null);
    }

    private static Instant between(Instant one, Instant other) {
        long nanos = (other.getEpochSecond() - one.getEpochSecond()) * NANOS + other.getNano() - one.getNano();
        return one.plusNanos(nanos / 2);
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
