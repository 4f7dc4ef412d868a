package org.provolt.formats.made;

import java.time.LocalDateTime;

/// What a made file says of its test.
///
/// @param techniqueCode EC-Lab's code, 4 for GCPL
/// @param technique     EC-Lab's long name of it
/// @param startedAt     the recording computer's clock
/// @param channel       from 1
/// @param channelSerial of the channel board
/// @param deviceSerial  of the cycler
/// @param version       of EC-Lab
/// @param comment       printed in the file
public record MadeTest(
        int techniqueCode,
        String technique,
        LocalDateTime startedAt,
        int channel,
        int channelSerial,
        String deviceSerial,
        String version,
        String comment) {

    /// A GCPL test of a made cycler.
    public static MadeTest gcpl(LocalDateTime startedAt, String comment) {
        return new MadeTest(
                0x04, "Galvanostatic Cycling with Potential Limitation", startedAt, 1, 4711, "0001", "11.50", comment);
    }

    /// The same test by another technique.
    public MadeTest technique(int code, String name) {
        return new MadeTest(code, name, startedAt, channel, channelSerial, deviceSerial, version, comment);
    }
}
