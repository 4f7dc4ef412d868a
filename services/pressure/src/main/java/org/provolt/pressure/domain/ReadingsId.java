package org.provolt.pressure.domain;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Identity;
import org.provolt.kernel.ImportId;

/// Identity of the stream that holds one fact of readings. A fixture has one reading at a moment, so the first of them
/// says which they are.
public record ReadingsId(UUID value) implements Identity {

    private static ReadingsId of(FixtureId fixtureId, double firstSecond) {
        String name = fixtureId + "/" + Double.doubleToLongBits(firstSecond);
        return new ReadingsId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /// Those of a live load cell are told anew when they were taken back in between.
    ///
    /// @param withdrawals how many withdrawals of live readings of the fixture went before
    public static ReadingsId of(FixtureId fixtureId, double firstSecond, int withdrawals) {
        if (withdrawals == 0) {
            return of(fixtureId, firstSecond);
        }
        String name = fixtureId + "/" + Double.doubleToLongBits(firstSecond) + "/live/" + withdrawals;
        return new ReadingsId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /// Those of a file are told anew when it was taken back in between.
    ///
    /// @param reading for the how many-th time the file is read
    public static ReadingsId of(FixtureId fixtureId, double firstSecond, ImportId importId, int reading) {
        String name = fixtureId + "/" + Double.doubleToLongBits(firstSecond) + "/" + importId + "/" + reading;
        return new ReadingsId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static ReadingsId of(ReadingsRecorded readings) {
        double first = readings.columns().at(Bdf.UNIX_TIME, 0);
        return readings.source() == null || readings.reading() == null
                ? of(readings.fixtureId(), first, Objects.requireNonNullElse(readings.withdrawals(), 0))
                : of(readings.fixtureId(), first, readings.source().importId(), readings.reading());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
