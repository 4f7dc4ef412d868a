package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.cycling.domain.RecordSpan;
import org.provolt.cycling.domain.RecordSpans;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.cycling.read.StoredBlock;
import org.provolt.cycling.read.StoredSamples;
import org.provolt.formats.SameRecords;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

/// Holds records that come again against those that are there.
///
/// From the same kind of source (both live, or both by the same version of a reader) every column that both have must
/// be equal to the bit. From different ones test time, voltage and current must be equal within the precision of the
/// coarser, see [SameRecords].
@Singleton
class OverlapCheck {

    private final StoredSamples stored;

    OverlapCheck(StoredSamples stored) {
        this.stored = stored;
    }

    /// Refuses a batch as `conflicting-records` when a record of it says something else than the one that is there.
    ///
    /// @param known those of the batch's records that are there
    void requireSame(SeriesStreamId stream, SampleBatch batch, RecordSpans known) {
        for (RecordSpan span : known.spans()) {
            stored.through(stream, span, block -> requireSame(batch, block));
        }
    }

    private static void requireSame(SampleBatch batch, StoredBlock block) {
        long batchFirst = batch.firstRecordIndex();
        long from = Math.max(batchFirst, block.firstRecordIndex());
        long to = Math.min(batchFirst + batch.columns().size(), block.span().to());
        if (from >= to) {
            return;
        }
        Columns there = part(block.columns(), block.firstRecordIndex(), from, to);
        Columns again = part(batch.columns(), batchFirst, from, to);
        if (sameKind(batch.source(), block.source())) {
            requireSameBits(there, again, from);
        } else {
            requireSameWithinPrecision(there, again, from);
        }
    }

    private static Columns part(Columns columns, long first, long from, long to) {
        return columns.rows(Math.toIntExact(from - first), Math.toIntExact(to - first));
    }

    private static boolean sameKind(@Nullable SampleSource one, @Nullable SampleSource other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.reader().equals(other.reader()) && one.readerVersion().equals(other.readerVersion());
    }

    private static void requireSameBits(Columns there, Columns again, long from) {
        for (String name : again.names()) {
            if (there.has(name)) {
                for (int row = 0; row < again.size(); row++) {
                    double old = there.at(name, row);
                    double now = again.at(name, row);
                    if (Double.doubleToLongBits(old) != Double.doubleToLongBits(now)) {
                        throw conflict(from + row, name, old, now);
                    }
                }
            }
        }
    }

    private static void requireSameWithinPrecision(Columns there, Columns again, long from) {
        if (SameRecords.compare(once(there), once(again))
                instanceof SameRecords.Result.Different(long row, String column, double old, double now)) {
            throw conflict(from + row, column, old, now);
        }
    }

    private static Supplier<Optional<Columns>> once(Columns columns) {
        Iterator<Columns> blocks = List.of(columns).iterator();
        return () -> blocks.hasNext() ? Optional.of(blocks.next()) : Optional.empty();
    }

    private static Refused conflict(long record, String column, double old, double now) {
        return Refused.conflict(
                "conflicting-records",
                "Record " + record + " is there already with " + column + " " + old + ", not " + now + ".");
    }
}
