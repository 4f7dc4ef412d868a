package org.provolt.pressure.domain;

import java.time.Instant;
import java.util.Optional;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.Refused;
import org.provolt.kernel.Require;
import org.provolt.pressure.domain.PressureCommand.SetPressure;

/// What a pressure must be to be set: possible, within what the fixture can do, likely meant, and alone in its fixture.
final class PressureRules {

    private PressureRules() {}

    static void check(SetPressure setting) {
        possible(setting);
        withinRange(setting);
        likelyMeant(setting);
        releasedAfterwards(setting);
        aloneInItsFixture(setting);
    }

    private static void releasedAfterwards(SetPressure setting) {
        Instant releasedAt = setting.releasedAt();
        if (releasedAt != null && releasedAt.isBefore(setting.occurredAt())) {
            throw Refused.impossible(
                    "release-before-setting", "/released_at", "A pressure is released after it was set, not before.");
        }
    }

    private static void possible(SetPressure setting) {
        PressureBasis basis = setting.basis();
        Require require = new Require()
                .present(setting.cellId(), "/cell_id")
                .present(setting.appliedPressurePa(), "/applied_pressure_pa")
                .notNegative(setting.appliedPressurePa(), "/applied_pressure_pa")
                .finite(setting.measuredPressurePa(), "/measured_pressure_pa")
                .present(basis, "/basis")
                .that(
                        basis != PressureBasis.LOAD_CELL,
                        "/basis",
                        "A setting is measured, set or assumed; load-cell is for readings.");
        if (basis == PressureBasis.MEASURED) {
            require.present(setting.measuredPressurePa(), "/measured_pressure_pa");
        }
        require.orRefuse();
    }

    private static void withinRange(SetPressure setting) {
        FixtureAtWork fixture = setting.fixture();
        if (fixture != null && fixture.rangePa() != null && setting.appliedPressurePa() > fixture.rangePa()) {
            throw Refused.impossible(
                    "above-fixture-range",
                    "/applied_pressure_pa",
                    "Fixture " + fixture.label() + " goes up to " + fixture.rangePa() + " Pa.");
        }
    }

    private static void likelyMeant(SetPressure setting) {
        if (setting.confirmed()) {
            return;
        }
        ask("/applied_pressure_pa", PlausiblePressure.question(setting.appliedPressurePa()));
        ask(
                "/measured_pressure_pa",
                PlausiblePressure.question(setting.appliedPressurePa(), setting.measuredPressurePa()));
    }

    private static void ask(String pointer, Optional<String> question) {
        if (question.isPresent()) {
            throw Refused.impossible("implausible-pressure", pointer, question.get());
        }
    }

    private static void aloneInItsFixture(SetPressure setting) {
        FixtureAtWork fixture = setting.fixture();
        if (fixture != null && fixture.occupied() != null) {
            throw fixture.occupied().bySetting();
        }
    }
}
