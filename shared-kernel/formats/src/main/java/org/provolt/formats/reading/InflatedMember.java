package org.provolt.formats.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.provolt.kernel.Refused;

/// The bytes of one archived file, counted and summed while they are inflated.
///
/// Deflate packs zeros a thousand times over: beyond [#FREE_BYTES] more than [#MOST_RATIO] times the packed size is no
/// measurement.
public final class InflatedMember extends FilterInputStream {

    static final long FREE_BYTES = 64L << 20;
    static final long MOST_RATIO = 200;

    /// A thousand million records.
    static final long MOST_BYTES = 100L << 30;

    private final String name;
    private final long packedBytes;
    private final long expectedSum;
    private final Runnable whenDamaged;
    private final CRC32 sum = new CRC32();
    private long bytes;
    private boolean ended;

    /// @param packedBytes as many as the file can have within the archive
    /// @param expectedSum its CRC-32, or -1 when it is not known
    /// @param whenDamaged called when the bytes do not have that sum
    public InflatedMember(InputStream in, String name, long packedBytes, long expectedSum, Runnable whenDamaged) {
        super(in);
        this.name = name;
        this.packedBytes = packedBytes;
        this.expectedSum = expectedSum;
        this.whenDamaged = whenDamaged;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        int got = super.read(into, at, most);
        if (got >= 0) {
            sum.update(into, at, got);
            bytes += got;
            requirePlausible();
        } else if (!ended) {
            ended = true;
            if (expectedSum >= 0 && sum.getValue() != expectedSum) {
                whenDamaged.run();
            }
        }
        return got;
    }

    private void requirePlausible() {
        boolean bomb = bytes > FREE_BYTES && bytes / MOST_RATIO > packedBytes;
        if (bomb || bytes > MOST_BYTES) {
            throw Refused.malformed(
                    "zip-inflates-too-much",
                    name + " inflates from " + packedBytes + " bytes to more than " + bytes
                            + "; no measurement packs that well.");
        }
    }
}
