package org.provolt.gateway.reading;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.gateway.known.KnownLoadCellColumns;
import org.provolt.gateway.known.KnownLoadCells;
import org.provolt.gateway.known.LiveSamples;
import org.provolt.gateway.publishing.InFlight;
import org.provolt.gateway.publishing.LiveReadingMessages;
import org.provolt.gateway.publishing.Publisher;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.servicekit.messages.Seal;
import org.provolt.servicekit.origin.Origin;

/// Sends the columns of load cells in a live instrument's records on as readings of their fixtures, by the newest
/// mapping of the instrument. A record's moment is its own (`unix_time_second`), else that at which the series' test
/// time was 0 plus its test time.
@Singleton
class LiveLoadCells {

    private final KnownLoadCells known;
    private final Publisher publisher;
    private final Seal seal;

    LiveLoadCells(KnownLoadCells known, Publisher publisher, Seal seal) {
        this.known = known;
        this.publisher = publisher;
        this.seal = seal;
    }

    /// Told again, the same messages go out under the same ids.
    void tell(@Observes LiveSamples live) {
        OptionalDouble zero = zero(live);
        KnownLoadCellColumns mapped = known.newest(live.samples().runId()).orElse(KnownLoadCellColumns.NONE);
        if (zero.isEmpty() || mapped.columns().isEmpty()) {
            return;
        }
        Columns records = timed(live);
        InFlight inFlight = new InFlight(publisher);
        mapped.columns().forEach(column -> tell(live, column, records, zero.getAsDouble(), inFlight));
        inFlight.drain(() -> {});
    }

    private void tell(
            LiveSamples live, LoadCellsMapped.Column mapped, Columns records, double zero, InFlight inFlight) {
        LoadCellColumn column = LoadCellColumn.of(mapped);
        LiveReadingMessages messages =
                new LiveReadingMessages(live.eventId(), Origin.CURRENT.get(), seal, publisher.prefix());
        column.rising(records, zero, 0)
                .ifPresent(rising -> inFlight.send(messages.readings(
                        column.fixtureId(),
                        rising.second(),
                        column.quantity(),
                        rising.value(),
                        live.samples().occurredAt())));
    }

    private static boolean hasItsTime(LiveSamples live) {
        return live.samples().columns().has(Bdf.UNIX_TIME);
    }

    private static OptionalDouble zero(LiveSamples live) {
        return hasItsTime(live) ? OptionalDouble.of(0) : live.zeroSecond();
    }

    /// With the records' own time in place of their test time, where they tell one.
    private static Columns timed(LiveSamples live) {
        Columns columns = live.samples().columns();
        if (!hasItsTime(live)) {
            return columns;
        }
        Map<String, double[]> timed = new LinkedHashMap<>();
        columns.names().forEach(name -> timed.put(name, columns.column(name)));
        timed.put(Bdf.TEST_TIME, columns.column(Bdf.UNIX_TIME));
        return Columns.of(timed);
    }
}
