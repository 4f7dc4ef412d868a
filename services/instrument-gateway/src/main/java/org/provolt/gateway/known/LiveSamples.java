package org.provolt.gateway.known;

import java.util.OptionalDouble;
import org.provolt.contracts.cycling.SamplesRecorded;

/// Records of a live instrument that cycling recorded, as whoever has to do with them here hears of them.
///
/// @param eventId    of the fact
/// @param zeroSecond when the series' test time was 0, s since 1970; empty where its beginning was not heard of
public record LiveSamples(SamplesRecorded samples, String eventId, OptionalDouble zeroSecond) {}
