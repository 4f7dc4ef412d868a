package org.provolt.formats.parquet;

import org.provolt.kernel.Refused;

/// What reading a file may cost: memory for the pages at hand, and bytes read and unpacked in all. A file whose
/// metadata point at the same bytes again and again, or whose pages unpack beyond measure, was made to harm.
final class Work {

    private static final long MOST_HELD = 96L << 20;
    private static final long FREE_BYTES = 64L << 20;
    private static final long MOST_RATIO = 200;
    private static final long MOST_READ = 3;
    private static final long FREE_ROWS = 1_000_000;
    private static final long MOST_ROWS_PER_BYTE = 64;

    private final long fileBytes;
    private long held;
    private long read;
    private long unpacked;

    Work(long fileBytes) {
        this.fileBytes = fileBytes;
    }

    /// Notes a page that is at hand from now on.
    ///
    /// @throws Refused `parquet-page-too-large`
    void hold(long bytes) {
        held += bytes;
        if (held > MOST_HELD) {
            throw Refused.malformed(
                    "parquet-page-too-large",
                    "The pages of one place in the table have more than " + (MOST_HELD >> 20)
                            + " MiB together. Write the file with smaller pages or row groups.");
        }
    }

    void release(long bytes) {
        held -= bytes;
    }

    /// Notes bytes read of the file.
    void read(long bytes) {
        read += bytes;
        if (read > MOST_READ * fileBytes) {
            throw tooMuch("points at the same bytes again and again");
        }
    }

    /// Notes bytes that came of a page.
    void unpack(long bytes) {
        unpacked += bytes;
        if (unpacked > FREE_BYTES && unpacked / MOST_RATIO > fileBytes) {
            throw tooMuch("inflates from " + fileBytes + " bytes to more than " + unpacked);
        }
    }

    /// Looks at how many records the file says it holds.
    void requirePlausible(long rows) {
        if (rows > FREE_ROWS && rows / MOST_ROWS_PER_BYTE > fileBytes) {
            throw tooMuch("says it holds " + rows + " records in " + fileBytes + " bytes");
        }
    }

    private static Refused tooMuch(String what) {
        return Refused.malformed("parquet-inflates-too-much", "The Parquet file " + what + ": it was made to harm.");
    }
}
