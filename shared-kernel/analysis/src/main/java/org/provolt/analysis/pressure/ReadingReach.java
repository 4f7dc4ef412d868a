package org.provolt.analysis.pressure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.provolt.kernel.PressureBasis;

/// For which moments each reading of a load cell speaks: those nearer to it than to any other, as far as a reach.
final class ReadingReach {

    private static final Comparator<PressureReading> IN_ORDER =
            Comparator.comparing(PressureReading::at).thenComparingDouble(PressureReading::pressurePa);

    private final List<PressurePart> reached = new ArrayList<>();

    ReadingReach(PressureReadings readings, Duration reach) {
        List<PressureReading> inOrder =
                readings.readings().stream().sorted(IN_ORDER).toList();
        for (int at = 0; at < inOrder.size(); at++) {
            Instant here = inOrder.get(at).at();
            Instant from = at == 0 ? Instant.MIN : between(inOrder.get(at - 1).at(), here);
            Instant until = at + 1 == inOrder.size()
                    ? Instant.MAX
                    : between(here, inOrder.get(at + 1).at());
            reached.add(new PressurePart(
                    later(from, here.minus(reach)),
                    earlier(until, here.plus(reach)),
                    inOrder.get(at).pressurePa(),
                    PressureBasis.LOAD_CELL,
                    readings.standardUncertaintyPa()));
        }
    }

    /// The time of a setting in force, part by part: readings where they reach, the setting's own value elsewhere.
    List<PressurePart> parts(SettingInForce inForce) {
        List<PressurePart> parts = new ArrayList<>();
        Instant at = inForce.from();
        for (PressurePart reading : reached) {
            Instant begin = later(at, reading.from());
            Instant end = earlier(inForce.until(), reading.until());
            if (begin.isBefore(end)) {
                if (at.isBefore(begin)) {
                    parts.add(ownValue(inForce.setting(), at, begin));
                }
                parts.add(reading(reading, begin, end));
                at = end;
            }
        }
        if (at.isBefore(inForce.until())) {
            parts.add(ownValue(inForce.setting(), at, inForce.until()));
        }
        return inForce.moment() ? List.of(atMoment(inForce)) : parts;
    }

    private PressurePart atMoment(SettingInForce inForce) {
        Instant moment = inForce.from();
        return reached.stream()
                .filter(reading -> !moment.isBefore(reading.from()) && moment.isBefore(reading.until()))
                .findFirst()
                .map(reading -> reading(reading, moment, moment))
                .orElseGet(() -> ownValue(inForce.setting(), moment, moment));
    }

    private static PressurePart reading(PressurePart reading, Instant from, Instant until) {
        return new PressurePart(from, until, reading.valuePa(), reading.basis(), reading.standardUncertaintyPa());
    }

    private static PressurePart ownValue(PressureSetting setting, Instant from, Instant until) {
        return new PressurePart(from, until, setting.valuePa(), setting.valueBasis(), setting.standardUncertaintyPa());
    }

    private static Instant between(Instant one, Instant other) {
        return one.plus(Duration.between(one, other).dividedBy(2));
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
