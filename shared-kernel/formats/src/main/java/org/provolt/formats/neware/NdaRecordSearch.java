package org.provolt.formats.neware;

import java.nio.ByteBuffer;
import org.provolt.formats.neware.NdaHead.Region;
import org.provolt.formats.neware.NdaLayout.Kind;
import org.provolt.formats.reading.FileBytes;
import org.provolt.kernel.Refused;

/// Where an `.nda` up to version 29 has its records: where its head says, else where the first of them is found.
final class NdaRecordSearch {

    /// Before its records a file holds the head, the protocol and the test's description.
    private static final int SEARCHED = 4_000_000;

    private static final int BEFORE_FIRST = 0xAA;
    private static final int FIRST_WITHOUT_MARK = 0xFF;

    private final FileBytes file;
    private final NdaLayout layout;

    NdaRecordSearch(FileBytes file, NdaLayout layout) {
        this.file = file;
        this.layout = layout;
    }

    /// @param told where the head says
    Region from(Region told) {
        if (told.at() > 0
                && told.bytes() >= layout.recordBytes()
                && begins(file.read(told.at(), layout.recordBytes()), 0)) {
            return grown(told);
        }
        return found();
    }

    /// The head of a file whose test still ran when it was copied can be older than its records.
    private Region grown(Region told) {
        int recordBytes = layout.recordBytes();
        long bytes = told.bytes() - told.bytes() % recordBytes;
        ByteBuffer last = file.read(told.at() + bytes - recordBytes, 2 * recordBytes);
        boolean goesOn = last.limit() == 2 * recordBytes
                && layout.kind(last, 0) == Kind.MEASUREMENT
                && layout.kind(last, recordBytes) == Kind.MEASUREMENT
                && layout.index(Kind.MEASUREMENT, last, recordBytes) == layout.index(Kind.MEASUREMENT, last, 0) + 1;
        return goesOn ? new Region(told.at(), file.size() - told.at()) : told;
    }

    private Region found() {
        int recordBytes = layout.recordBytes();
        ByteBuffer bytes = file.read(0, (int) Math.min(file.size(), SEARCHED));
        for (int at = recordBytes; at + 2 * recordBytes <= bytes.limit(); at++) {
            if (isFirst(bytes, at) && begins(bytes, at + recordBytes)) {
                long most = file.size() - at;
                return new Region(at, most - most % recordBytes);
            }
        }
        throw Refused.malformed("nda-no-records", "The file holds no records where its head says, nor elsewhere.");
    }

    private boolean isFirst(ByteBuffer bytes, int at) {
        return layout.statusAt() >= 0
                && bytes.get(at) == (byte) 0x55
                && bytes.get(at + 1) == 0
                && layout.kind(bytes, at) == Kind.MEASUREMENT
                && layout.index(Kind.MEASUREMENT, bytes, at) == 1;
    }

    /// Whether something that stands among records begins here.
    private boolean begins(ByteBuffer bytes, int at) {
        if (bytes.limit() < at + layout.recordBytes()) {
            return false;
        }
        int mark = Byte.toUnsignedInt(bytes.get(at));
        return layout.kind(bytes, at) != Kind.OTHER || mark == BEFORE_FIRST || mark == FIRST_WITHOUT_MARK;
    }
}
