package org.provolt.gateway.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.formats.RecordBlock;
import org.provolt.gateway.known.KnownLoadCellColumns;
import org.provolt.gateway.known.KnownRun;
import org.provolt.gateway.publishing.InFlight;
import org.provolt.gateway.publishing.LoadCellMessages;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Sends a file's columns of load cells as readings of their fixtures, in the order of its records. A moment is that at
/// which test time was 0, as for the records, plus the record's test time.
final class LoadCellTelling {

    private static final double NANOS = 1e9;

    private final LoadCellBook book;
    private final EarlierReading earlier;
    private final Claim claim;
    private final KnownLoadCellColumns mapped;
    private final Placement placement;
    private final @Nullable Instant anchor;
    private final Instant runStart;
    private final SampleSource source;
    private final LoadCellMessages messages;
    private final InFlight inFlight;
    private final List<LoadCellColumn> columns = new ArrayList<>();
    private boolean begun;
    private double zeroSecond;
    private long firstRecord;
    private String told = "";

    LoadCellTelling(
            LoadCellBook book,
            EarlierReading earlier,
            Claim claim,
            Placement placement,
            FileClock clock,
            KnownRun run,
            SampleSource source,
            LoadCellMessages messages,
            InFlight inFlight) {
        this.book = book;
        this.earlier = earlier;
        this.claim = claim;
        this.mapped = book.columns(claim);
        this.placement = placement;
        this.anchor = clock.timeAnchor() == null ? null : clock.timeAnchor().at();
        this.runStart = run.startedAt();
        this.source = source;
        this.messages = messages;
        this.inFlight = inFlight;
    }

    void tell(RecordBlock block) {
        if (!begun) {
            begin(block.columns());
        }
        for (LoadCellColumn column : columns) {
            column.rising(block, zeroSecond, firstRecord)
                    .ifPresent(rising -> inFlight.send(messages.readings(
                            column.fixtureId(),
                            source,
                            block.firstRecordIndex(),
                            rising.second(),
                            column.quantity(),
                            rising.value())));
        }
    }

    /// Once the broker has all of it.
    ///
    /// @return what was told of each load cell
    List<ImportReport.LoadCell> end() {
        book.keepTold(claim.bringing().importId(), told);
        return columns.stream().map(column -> column.report(mapped.version())).toList();
    }

    private void begin(Columns first) {
        begun = true;
        zeroSecond = zero(first);
        mapped.columns().stream()
                .filter(column -> first.has(column.column()))
                .map(LoadCellColumn::of)
                .forEach(columns::add);
        told = columns.isEmpty() ? "" : zeroSecond + " " + mappedTo();
        firstRecord = placement instanceof Placement.Unchanged ? ofAnUnchangedFile() : placement.firstNewRecord();
        columns.forEach(column -> book.enter(claim.bringing().importId(), column.fixtureId()));
    }

    private List<LoadCellsMapped.Column> mappedTo() {
        return columns.stream().map(LoadCellColumn::mapped).toList();
    }

    /// Its records are known; its readings are told anew where they are other ones now.
    private long ofAnUnchangedFile() {
        if (told.equals(book.told(claim.bringing().importId()))) {
            return Long.MAX_VALUE;
        }
        earlier.takeBackReadings(claim);
        return book.gave(claim.bringing().importId()) ? 0 : Long.MAX_VALUE;
    }

    /// When test time was 0, s since 1970: by the file, else by the first record that tells its own time, else by the
    /// run.
    private double zero(Columns first) {
        return Optional.ofNullable(anchor)
                        .or(() -> ownTime(first))
                        .orElse(runStart)
                        .toEpochMilli()
                / 1e3;
    }

    private static Optional<Instant> ownTime(Columns first) {
        if (first.has(Bdf.UNIX_TIME)) {
            for (int row = 0; row < first.size(); row++) {
                double zero = first.at(Bdf.UNIX_TIME, row) - first.at(Bdf.TEST_TIME, row);
                if (Double.isFinite(zero)) {
                    return Optional.of(Instant.EPOCH.plusNanos(Math.round(zero * NANOS)));
                }
            }
        }
        return Optional.empty();
    }
}
