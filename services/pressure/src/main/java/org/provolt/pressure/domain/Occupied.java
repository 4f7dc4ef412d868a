package org.provolt.pressure.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// Another cell lies in the fixture.
///
/// @param fixtureLabel of the fixture
/// @param cellLabel of the cell that lies in it
/// @param until absent where its pressure was not released
public record Occupied(
        String fixtureLabel,
        String cellLabel,
        Instant from,
        @Nullable Instant until) {

    private static final String CODE = "fixture-busy";

    Refused bySetting() {
        return Refused.conflict(
                CODE,
                "%s. Say with released_at when this pressure ended before that, or release the other one first."
                        .formatted(sentence()));
    }

    /// @param cellFrom from when on the cell of the withdrawn setting would lie there
    Refused byWithdrawal(Instant cellFrom) {
        return Refused.conflict(
                CODE,
                "%s. Without this setting the cell's earlier one would keep it there from %s on: release that one first."
                        .formatted(sentence(), cellFrom));
    }

    private String sentence() {
        return "Fixture %s presses on cell %s from %s %s"
                .formatted(fixtureLabel, cellLabel, from, until == null ? "on" : "until " + until);
    }
}
