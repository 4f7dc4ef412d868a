package org.provolt.formats.neware;

import java.nio.ByteBuffer;
import org.provolt.formats.neware.NdaHead.Region;
import org.provolt.formats.reading.FileBytes;
import org.provolt.kernel.Refused;

/// Where an `.nda` of BTS 9 has its records, and how long they are: the head tells where; the first one what wrote it;
/// where the next ones begin, how long they are.
record Bts9Records(NdaLayout layout, Region region) {

    private static final int POINTER_AT = 82;
    private static final long USUAL_PLACE = 1_024;
    private static final int BTS_9_0_MARK_AT = 4;
    private static final int MARK = 0x55;

    private static final int SHORTEST = 52;
    private static final int LONGEST = 4_096;

    /// How many records must follow one another at a length, as far as there are so many.
    private static final int PROVEN_BY = 4;

    static Bts9Records of(FileBytes file, ByteBuffer head) {
        NdaHead.requireWhole(head, POINTER_AT + 16);
        long told = head.getLong(POINTER_AT);
        long length = head.getLong(POINTER_AT + 8);
        boolean pointed = told > 0 && told < file.size() && length > 0;
        Region region =
                pointed ? new Region(told, length) : new Region(USUAL_PLACE, Math.max(0, file.size() - USUAL_PLACE));
        ByteBuffer first = file.read(region.at(), PROVEN_BY * LONGEST);
        if (first.limit() < SHORTEST) {
            throw Refused.malformed("nda-head-truncated", "The file breaks off before its first record.");
        }
        return new Bts9Records(layout(first, region, pointed), region);
    }

    private static NdaLayout layout(ByteBuffer first, Region region, boolean pointed) {
        if (first.get(0) == MARK) {
            return NdaLayouts.bts91(recordBytes(first, region.bytes(), pointed));
        }
        if (first.get(BTS_9_0_MARK_AT) == MARK) {
            return NdaLayouts.bts90();
        }
        throw NewareRefusals.unsupported(
                "nda-unknown-records",
                "The records of this .nda of version 130 are neither those of BTS 9.0 nor those of BTS 9.1.");
    }

    /// @param pointed whether the head tells of so many bytes, which whole records must fill
    private static int recordBytes(ByteBuffer first, long bytes, boolean pointed) {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            if ((!pointed || bytes % length == 0) && repeats(first, length, bytes)) {
                return length;
            }
        }
        throw Refused.malformed(
                "nda-record-length",
                "The records do not follow one another at any length up to " + LONGEST + " bytes.");
    }

    private static boolean repeats(ByteBuffer first, int length, long bytes) {
        int most = (int) Math.min(PROVEN_BY, Math.min(bytes, first.limit()) / length);
        for (int record = 1; record < most; record++) {
            if (first.getShort(record * length) != first.getShort(0)) {
                return false;
            }
        }
        return most > 0;
    }
}
