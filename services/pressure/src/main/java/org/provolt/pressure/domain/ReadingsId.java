package org.provolt.pressure.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Identity;

/// Identity of the stream that holds one fact of readings. A fixture has one reading at a moment, so the first of them
/// says which they are.
public record ReadingsId(UUID value) implements Identity {

    public static ReadingsId of(FixtureId fixtureId, double firstSecond) {
        String name = fixtureId + "/" + Double.doubleToLongBits(firstSecond);
        return new ReadingsId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
