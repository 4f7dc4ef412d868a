package org.provolt.gateway.reading;

import java.util.Optional;
import org.provolt.formats.RecordBlock;
import org.provolt.gateway.imports.ImportState;
import org.provolt.gateway.publishing.InFlight;
import org.provolt.gateway.publishing.SampleMessage;
import org.provolt.gateway.publishing.SampleMessages;
import org.provolt.kernel.Columns;

/// One file on its way: reads it to its end and sends what is new.
final class Sending {

    private final SampleMessages messages;
    private final Placement placement;
    private final FileClock clock;
    private final InFlight inFlight;
    private final LoadCellTelling loadCells;
    private final Progress progress;
    private final ReadingDigest digest = new ReadingDigest();
    private final VendorCycles cycles = new VendorCycles();
    private long rowsRead;

    Sending(
            SampleMessages messages,
            Placement placement,
            FileClock clock,
            InFlight inFlight,
            LoadCellTelling loadCells,
            Progress progress) {
        this.messages = messages;
        this.placement = placement;
        this.clock = clock;
        this.inFlight = inFlight;
        this.loadCells = loadCells;
        this.progress = progress;
    }

    /// Returns when the broker has every record that is new.
    ///
    /// @return how many those are
    long send(RecordFile file) {
        if (placement instanceof Placement.SecondTelling telling) {
            inFlight.send(messages.representation(telling.seriesId(), telling.rowsCompared()));
        }
        for (Optional<RecordBlock> next = file.nextBlock(); next.isPresent(); next = file.nextBlock()) {
            digest.add(next.get().columns());
            cycles.add(next.get().columns());
            sendNew(next.get());
            loadCells.tell(next.get());
            rowsRead += next.get().columns().size();
            tell();
        }
        inFlight.drain(this::tell);
        return inFlight.confirmedRows();
    }

    /// The cycles as the instrument counts them, once all was sent.
    Optional<VendorCycles.Counted> cycles() {
        return cycles.counted();
    }

    /// What the file was read as, once all was sent.
    String digest() {
        return digest.hex();
    }

    private void sendNew(RecordBlock block) {
        Columns columns = block.columns();
        long known = Math.clamp(placement.firstNewRecord() - block.firstRecordIndex(), 0, columns.size());
        if (known < columns.size()) {
            long first = block.firstRecordIndex() + known;
            Columns fresh = known == 0 ? columns : columns.rows((int) known, columns.size());
            for (SampleMessage message : messages.batches(placement.seriesId(), first, fresh, clock.timeAnchor())) {
                inFlight.send(message);
            }
        }
    }

    private void tell() {
        boolean anySent = rowsRead > placement.firstNewRecord();
        progress.at(anySent ? ImportState.PUBLISHING : ImportState.READING, rowsRead, inFlight.confirmedRows());
    }
}
