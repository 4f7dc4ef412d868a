package org.provolt.formats.neware;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.formats.reading.FileBytes;
import org.provolt.kernel.Refused;

/// The head of an `.nda`.
///
/// @param version  of the format
/// @param software what wrote it
/// @param layout   of its records
/// @param records  where they lie
/// @param sensors  where further records of sensors lie, when not among the others
/// @param range    code of the channel's current range; [CurrentRange#OF_THE_CHANNEL] when the head names none
record NdaHead(
        int version, Optional<String> software, NdaLayout layout, Region records, Optional<Region> sensors, int range) {

    static final String SIGNATURE = "NEWARE";

    /// Records one after another.
    ///
    /// @param bytes as many as the head tells of; the file may end before
    record Region(long at, long bytes) {}

    private static final int BYTES = 2_048;
    private static final int VERSION_AT = 14;
    private static final int FIRST_BTS9_VERSION = 129;
    private static final int BTS9_VERSION = 130;
    private static final int CHANNEL_AT = 16;
    private static final int RANGE_WITHIN_CHANNEL = 26;
    private static final int RECORDS_AT = 64;
    private static final int SENSORS_AT = 72;
    private static final int SEARCHED_FOR_SOFTWARE = 65_536;
    private static final Pattern SERVER = Pattern.compile("BTSServer[\\x20-\\x7e]{1,50}");
    private static final Pattern BTS9 = Pattern.compile("\\d+(?:\\.[0-9A-Za-z]+){4,7}");

    static NdaHead of(FileBytes file) {
        ByteBuffer head = file.read(0, BYTES);
        if (head.limit() <= VERSION_AT) {
            throw Refused.malformed("nda-head-truncated", "The file breaks off in its head.");
        }
        int version = Byte.toUnsignedInt(head.get(VERSION_AT));
        if (version >= FIRST_BTS9_VERSION) {
            return bts9(file, head, version);
        }
        NdaLayout layout = NdaLayouts.of(version);
        requireWhole(head, SENSORS_AT + 8);
        Region told = region(head, RECORDS_AT);
        Region sensors = region(head, SENSORS_AT);
        return new NdaHead(
                version,
                software(SERVER, file.read(0, SEARCHED_FOR_SOFTWARE)),
                layout,
                new NdaRecordSearch(file, layout).from(told),
                layout.auxiliary().isPresent() && plausible(sensors, layout) ? Optional.of(sensors) : Optional.empty(),
                range(file, head));
    }

    private static boolean plausible(Region region, NdaLayout layout) {
        return region.at() >= SENSORS_AT && region.bytes() > 0 && region.bytes() % layout.recordBytes() == 0;
    }

    private static NdaHead bts9(FileBytes file, ByteBuffer head, int version) {
        if (version != BTS9_VERSION) {
            throw NdaLayouts.unknown(version);
        }
        Bts9Records records = Bts9Records.of(file, head);
        return new NdaHead(
                version,
                software(BTS9, head).map(number -> "BTS " + number),
                records.layout(),
                records.region(),
                Optional.empty(),
                CurrentRange.OF_THE_CHANNEL);
    }

    static void requireWhole(ByteBuffer head, int bytes) {
        if (head.limit() < bytes) {
            throw Refused.malformed("nda-head-truncated", "The file breaks off in its head.");
        }
    }

    private static Region region(ByteBuffer head, int at) {
        return new Region(Integer.toUnsignedLong(head.getInt(at)), Integer.toUnsignedLong(head.getInt(at + 4)));
    }

    private static int range(FileBytes file, ByteBuffer head) {
        ByteBuffer range = file.read(Integer.toUnsignedLong(head.getInt(CHANNEL_AT)) + RANGE_WITHIN_CHANNEL, 4);
        return range.limit() < 4 ? CurrentRange.OF_THE_CHANNEL : range.getInt(0);
    }

    private static Optional<String> software(Pattern pattern, ByteBuffer bytes) {
        Matcher found = pattern.matcher(FileBytes.text(bytes, 0, bytes.limit()));
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }
}
