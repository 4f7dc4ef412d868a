package org.provolt.cellbuild.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.kernel.LaboratoryTime;
import org.provolt.kernel.Refused;
import org.provolt.kernel.Require;

/// What a harvest must be to be possible. Every fault is named at once.
final class HarvestRules {

    private static final int LONGEST_WORDS = 500;

    private HarvestRules() {}

    /// @param at        pointer to the harvest in what was sent
    /// @param builtAt   when the cell was built
    /// @param retiredAt when it left the bench; absent while it is on it
    static void check(Harvest harvest, String at, Instant builtAt, @Nullable Instant retiredAt) {
        Require require = new Require()
                .present(harvest.occurredAt(), at + "/occurred_at")
                .present(harvest.pressureReleasedAt(), at + "/pressure_released_at");
        words(harvest.rinse(), at + "/rinse", require);
        words(harvest.transfer(), at + "/transfer", require);
        words(harvest.atmosphere(), at + "/atmosphere", require);
        require.orRefuse();
        times(harvest, at, builtAt);
        if (retiredAt != null && harvest.occurredAt().isAfter(retiredAt)) {
            throw Refused.conflict("cell-retired", "The cell was retired before, at " + retiredAt + ".");
        }
    }

    private static void words(@Nullable String words, String at, Require require) {
        require.present(words, at)
                .that(
                        words == null || words.length() <= LONGEST_WORDS,
                        at,
                        "This has at most " + LONGEST_WORDS + " characters.");
    }

    private static void times(Harvest harvest, String at, Instant builtAt) {
        Instant released = harvest.pressureReleasedAt();
        Instant opened = LaboratoryTime.require(harvest.occurredAt());
        new Require()
                .that(
                        !opened.isBefore(builtAt),
                        at + "/occurred_at",
                        "A cell is not opened before it is built, which was at " + builtAt + ".")
                .that(
                        !released.isBefore(builtAt),
                        at + "/pressure_released_at",
                        "Pressure is not released before the cell is built, which was at " + builtAt + ".")
                .that(
                        !released.isAfter(opened),
                        at + "/pressure_released_at",
                        "Pressure is released before a cell is opened, or as it is.")
                .orRefuse();
    }
}
