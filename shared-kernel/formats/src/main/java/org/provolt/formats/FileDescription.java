package org.provolt.formats;

import java.util.List;
import java.util.Optional;

/// What a cycler file says of itself.
///
/// @param format           name of the format, such as `biologic-mpr`
/// @param formatVersion    the variant found, such as `data module 11`
/// @param technique        such as `GCPL`; empty when the file does not say
/// @param software         what wrote it, such as `EC-Lab 11.50`
/// @param acquisitionStart the clock of test time 0
/// @param channel          the cycler's channel, counted as its maker does
/// @param channelSerial    serial number of the channel board
/// @param deviceSerial     serial number of the cycler
/// @param vendorColumns    the columns found, in order, by the vendor's names
public record FileDescription(
        String format,
        String formatVersion,
        String technique,
        Optional<String> software,
        AcquisitionStart acquisitionStart,
        Optional<String> channel,
        Optional<String> channelSerial,
        Optional<String> deviceSerial,
        List<String> vendorColumns) {

    public FileDescription {
        vendorColumns = List.copyOf(vendorColumns);
    }
}
