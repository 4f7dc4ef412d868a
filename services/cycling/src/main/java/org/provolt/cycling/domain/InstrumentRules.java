package org.provolt.cycling.domain;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.domain.InstrumentCommand.RegisterInstrument;
import org.provolt.cycling.domain.InstrumentCommand.StateCurrentAccuracy;
import org.provolt.kernel.Require;

/// What an instrument must be to be possible.
final class InstrumentRules {

    private static final double MOST_GAIN_PERCENT = 100;
    private static final int LONGEST_BASIS = 500;

    private InstrumentRules() {}

    static void check(RegisterInstrument instrument) {
        Require require = new Require()
                .present(instrument.maker(), "/maker")
                .present(instrument.model(), "/model")
                .present(instrument.serial(), "/serial")
                .present(instrument.timeZone(), "/time_zone")
                .that(
                        instrument.timeZone() == null
                                || ZoneId.getAvailableZoneIds().contains(instrument.timeZone()),
                        "/time_zone",
                        "This is no IANA time zone; one is Europe/Berlin.")
                .positive(instrument.currentAccuracyPercent(), "/current_accuracy_percent")
                .positive(instrument.voltageAccuracyPercent(), "/voltage_accuracy_percent");
        channels(instrument.channels(), require);
        require.orRefuse();
    }

    static void check(StateCurrentAccuracy accuracy) {
        new Require()
                .present(accuracy.gainPercent(), "/gain_percent")
                .notNegative(accuracy.gainPercent(), "/gain_percent")
                .that(
                        accuracy.gainPercent() == null || accuracy.gainPercent() < MOST_GAIN_PERCENT,
                        "/gain_percent",
                        "It is below " + MOST_GAIN_PERCENT + " %: a share of the reading.")
                .notNegative(accuracy.offsetAmpere(), "/offset_ampere")
                .present(accuracy.basis(), "/basis")
                .that(
                        accuracy.basis() == null || accuracy.basis().length() <= LONGEST_BASIS,
                        "/basis",
                        "It has at most " + LONGEST_BASIS + " characters.")
                .orRefuse();
    }

    private static void channels(@Nullable List<@Nullable String> channels, Require require) {
        if (channels == null || channels.isEmpty()) {
            require.that(false, "/channels", "An instrument has at least one channel.");
            return;
        }
        HashSet<String> seen = new HashSet<>();
        for (int place = 0; place < channels.size(); place++) {
            String channel = channels.get(place);
            String pointer = "/channels/" + place;
            require.present(channel, pointer);
            require.that(channel == null || seen.add(channel), pointer, "Another channel has this name.");
        }
    }
}
