package org.provolt.pressure.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.FixtureId;
import org.provolt.pressure.domain.FixtureCommand.RegisterFixture;
import org.provolt.servicekit.http.Occurred;

/// A fixture as a person writes it. The identity may be the client's own.
record FixtureRequest(
        @Nullable FixtureId fixtureId,
        String label,
        Double pressedAreaMm2,
        @Nullable Double rangePa,
        @Nullable String loadCellSerial,
        @Nullable Instant occurredAt) {

    RegisterFixture command(FixtureId id) {
        return new RegisterFixture(id, label, pressedAreaMm2, rangePa, loadCellSerial, Occurred.at(occurredAt));
    }
}
