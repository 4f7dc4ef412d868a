package org.provolt.formats.biologic;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What the LOG module tells: when, on which channel of which cycler, written by what. A running test has none yet.
///
/// @param startedAt     the recording computer's wall clock at test time 0
/// @param channel       from 1, as EC-Lab shows it
/// @param channelSerial of the channel board
/// @param deviceSerial  of the cycler
/// @param software      EC-Lab's version
record MprLog(
        Optional<LocalDateTime> startedAt,
        Optional<String> channel,
        Optional<String> channelSerial,
        Optional<String> deviceSerial,
        Optional<String> software) {

    /// Enough for every field below.
    private static final int BYTES = 0x400;

    private static final int CHANNEL_AT = 0x009;
    private static final int CHANNEL_SERIAL_AT = 0x0AB;
    private static final int SOFTWARE_AT = 0x3B7;
    private static final int DEVICE_SERIAL_AT = 0x3CF;

    /// Where the start has been seen: first the usual place, then those of older files.
    private static final int[] START_AT = {585, 473, 469, 465};

    /// Day 0 of an OLE date.
    private static final LocalDateTime OLE_EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final double MILLISECONDS_PER_DAY = 86_400_000;

    private static final MprLog NOTHING =
            new MprLog(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// @param day the day in the settings' header, which tells a start from other numbers
    static MprLog of(MprFile file, Optional<LocalDate> day) {
        return file.module(MprModule.LOG)
                .map(log -> file.content(log, BYTES))
                .filter(bytes -> bytes.limit() == BYTES)
                .map(bytes -> of(bytes, day))
                .orElse(NOTHING);
    }

    private static MprLog of(ByteBuffer bytes, Optional<LocalDate> day) {
        return new MprLog(
                start(bytes, day),
                Optional.of(String.valueOf(Byte.toUnsignedInt(bytes.get(CHANNEL_AT)) + 1)),
                Optional.of(String.valueOf(Short.toUnsignedInt(bytes.getShort(CHANNEL_SERIAL_AT)))),
                pascal(bytes, DEVICE_SERIAL_AT),
                pascal(bytes, SOFTWARE_AT).map(version -> "EC-Lab " + version));
    }

    /// The first place that holds a moment of the settings' day.
    private static Optional<LocalDateTime> start(ByteBuffer bytes, Optional<LocalDate> day) {
        for (int at : START_AT) {
            double days = bytes.getDouble(at);
            Optional<LocalDateTime> moment = day.flatMap(
                    it -> ole(days).filter(found -> found.toLocalDate().equals(it)));
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }

    /// OLE dates count days as a float64: good to a few microseconds, told to the millisecond by EC-Lab.
    private static Optional<LocalDateTime> ole(double days) {
        boolean possible = days > 0 && days < 100_000;
        return possible
                ? Optional.of(OLE_EPOCH.plus(Math.round(days * MILLISECONDS_PER_DAY), ChronoUnit.MILLIS))
                : Optional.empty();
    }

    /// A length byte, then that many characters.
    private static Optional<String> pascal(ByteBuffer bytes, int at) {
        int length = Math.min(Byte.toUnsignedInt(bytes.get(at)), bytes.limit() - at - 1);
        String text = MprFile.text(bytes, at + 1, length).strip();
        boolean readable = !text.isEmpty() && text.chars().noneMatch(Character::isISOControl);
        return readable ? Optional.of(text) : Optional.empty();
    }
}
