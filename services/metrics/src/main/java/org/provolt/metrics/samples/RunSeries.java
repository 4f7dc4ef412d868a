package org.provolt.metrics.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The series of a run in the order in which they were recorded, on one clock.
///
/// By the moment of the first record, then by name: an order that does not depend on arrival. The run's clock is that
/// of its first series.
///
/// @param origin the moment at which the run's clock was 0; the run's start where there is no series
public record RunSeries(Instant origin, List<SeriesPlace> places) {

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    public RunSeries {
        places = List.copyOf(places);
    }

    /// A series as it was heard of.
    ///
    /// @param anchor              the moment of its test time 0
    /// @param firstTestTimeSecond of the first record that is there, s
    record Heard(
            String seriesId,
            Instant anchor,
            double firstTestTimeSecond,
            long endIndex,
            long late,
            IndexRanges gaps,
            IndexRanges givenUp,
            IndexRanges accepted) {

        Instant begin() {
            return later(anchor, firstTestTimeSecond);
        }
    }

    private static final Comparator<Heard> AS_RECORDED =
            Comparator.comparing(Heard::begin).thenComparing(Heard::seriesId);

    static RunSeries of(Instant startedAt, List<Heard> heard) {
        List<Heard> inOrder = heard.stream().sorted(AS_RECORDED).toList();
        Instant origin = inOrder.isEmpty() ? startedAt : inOrder.getFirst().anchor();
        List<SeriesPlace> places = new ArrayList<>();
        for (Heard series : inOrder) {
            places.add(new SeriesPlace(
                    series.seriesId(),
                    series.anchor(),
                    seconds(Duration.between(origin, series.anchor())),
                    series.endIndex(),
                    series.late(),
                    series.gaps().or(IndexRanges.between(series.endIndex(), Long.MAX_VALUE)),
                    series.givenUp(),
                    series.accepted()));
        }
        return new RunSeries(origin, places);
    }

    /// How many can be read: up to the first in which records are still to come between others.
    public int readable() {
        for (int place = 0; place < places.size(); place++) {
            if (places.get(place).waits()) {
                return place + 1;
            }
        }
        return places.size();
    }

    /// Whether records are to come between those that are there.
    public boolean waits() {
        return places.stream().anyMatch(SeriesPlace::waits);
    }

    /// The moment of the run's clock.
    public Instant at(double clockSecond) {
        return later(origin, clockSecond);
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / (double) NANOS_PER_SECOND;
    }

    private static Instant later(Instant moment, double second) {
        return Double.isNaN(second) ? moment : moment.plusNanos(Math.round(second * NANOS_PER_SECOND));
    }
}
