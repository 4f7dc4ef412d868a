package org.provolt.formats.reading;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.provolt.kernel.Refused;

/// The end of a zip archive, where its directory's size is told: looked at before anything holds that directory in
/// memory. Layout: PKWARE's APPNOTE 6.3.10, sections 4.3.14 to 4.3.16.
final class ZipDirectory {

    /// A measurement is archived in a handful of files; a directory of this size holds some 40,000.
    static final long MOST_BYTES = 4_000_000;

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int SIZE_AT = 12;
    private static final long TOLD_ELSEWHERE = 0xFFFF_FFFFL;
    private static final int LOCATOR_SIGNATURE = 0x07064B50;
    private static final int LOCATOR_BYTES = 20;
    private static final int LOCATOR_OFFSET_AT = 8;
    private static final int ZIP64_SIZE_AT = 40;
    private static final int ZIP64_BYTES = 56;

    private ZipDirectory() {}

    /// Whether the archive has its directory; without one it was cut off.
    ///
    /// @throws Refused `zip-too-many-entries` when nobody should read that directory
    static boolean isWhole(Path path) {
        try (FileBytes file = new FileBytes(path)) {
            OptionalLong bytes = bytes(file);
            if (bytes.isPresent() && (bytes.getAsLong() < 0 || bytes.getAsLong() > MOST_BYTES)) {
                throw Refused.malformed(
                        "zip-too-many-entries",
                        "The archive's directory has " + Long.toUnsignedString(bytes.getAsLong())
                                + " bytes; no instrument archives so many files.");
            }
            return bytes.isPresent();
        }
    }

    private static OptionalLong bytes(FileBytes file) {
        long size = file.size();
        int most = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = file.read(size - most, most);
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                long told = Integer.toUnsignedLong(tail.getInt(at + SIZE_AT));
                return OptionalLong.of(told == TOLD_ELSEWHERE ? zip64Bytes(file, tail, at) : told);
            }
        }
        return OptionalLong.empty();
    }

    private static long zip64Bytes(FileBytes file, ByteBuffer tail, int end) {
        int locator = end - LOCATOR_BYTES;
        if (locator < 0 || tail.getInt(locator) != LOCATOR_SIGNATURE) {
            return TOLD_ELSEWHERE;
        }
        long at = tail.getLong(locator + LOCATOR_OFFSET_AT);
        ByteBuffer record = at < 0 ? ByteBuffer.allocate(0) : file.read(at, ZIP64_BYTES);
        return record.limit() < ZIP64_BYTES ? TOLD_ELSEWHERE : record.getLong(ZIP64_SIZE_AT);
    }
}
