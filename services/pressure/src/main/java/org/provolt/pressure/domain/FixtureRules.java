package org.provolt.pressure.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.LaboratoryTime;
import org.provolt.kernel.Require;
import org.provolt.pressure.domain.FixtureCommand.CalibrateLoadCell;
import org.provolt.pressure.domain.FixtureCommand.RegisterFixture;
import org.provolt.pressure.domain.FixtureCommand.WithdrawLiveReadings;

/// What a fixture and its calibration must be to be possible. Every fault is named at once.
final class FixtureRules {

    /// Beyond any load cell, and bounded so that what is derived with it is a number.
    private static final double LEAST_SLOPE = 1e-9;

    private static final double MOST_SLOPE = 1e15;
    private static final double MOST_PASCAL = 1e12;
    private static final String SLOPE = "A slope is a number from 1e-9 to 1e15, or the same below 0.";

    private static final Instant NEVER = Instant.parse("+10000-01-01T00:00:00Z");

    /// So that one transaction can take them back: at ten readings a second some 27 million.
    private static final Duration LONGEST_WITHDRAWAL = Duration.ofDays(31);

    private FixtureRules() {}

    static void check(RegisterFixture fixture) {
        new Require()
                .present(fixture.label(), "/label")
                .present(fixture.pressedAreaMm2(), "/pressed_area_mm2")
                .positive(fixture.pressedAreaMm2(), "/pressed_area_mm2")
                .positive(fixture.rangePa(), "/range_pa")
                .orRefuse();
    }

    static void check(CalibrateLoadCell calibration) {
        Double perVolt = calibration.slopePaPerVolt();
        Double newtonPerVolt = calibration.slopeNewtonPerVolt();
        Require require = new Require()
                .that(
                        (perVolt == null) != (newtonPerVolt == null),
                        "/slope_pa_per_volt",
                        "Give one slope: slope_pa_per_volt or slope_newton_per_volt.")
                .that(isSlope(perVolt), "/slope_pa_per_volt", SLOPE)
                .that(isSlope(newtonPerVolt), "/slope_newton_per_volt", SLOPE)
                .present(calibration.offsetPa(), "/offset_pa")
                .finite(calibration.offsetPa(), "/offset_pa")
                .that(isAtMost(calibration.offsetPa(), MOST_PASCAL), "/offset_pa", "At most 1e12 Pa.")
                .present(calibration.standardUncertaintyPa(), "/standard_uncertainty_pa")
                .notNegative(calibration.standardUncertaintyPa(), "/standard_uncertainty_pa")
                .that(
                        isAtMost(calibration.standardUncertaintyPa(), MOST_PASCAL),
                        "/standard_uncertainty_pa",
                        "At most 1e12 Pa.")
                .present(calibration.certificate(), "/certificate")
                .present(calibration.validFrom(), "/valid_from")
                .present(calibration.validUntil(), "/valid_until");
        validity(calibration.validFrom(), calibration.validUntil(), require);
        require.orRefuse();
    }

    private static boolean isSlope(@Nullable Double slope) {
        return slope == null || (Math.abs(slope) >= LEAST_SLOPE && Math.abs(slope) <= MOST_SLOPE);
    }

    private static boolean isAtMost(@Nullable Double value, double most) {
        return value == null || Math.abs(value) <= most;
    }

    static void check(WithdrawLiveReadings withdrawal) {
        new Require()
                .that(withdrawal.from().isBefore(withdrawal.until()), "/until", "A span of time ends after it begins.")
                .that(
                        !withdrawal.until().isAfter(withdrawal.from().plus(LONGEST_WITHDRAWAL)),
                        "/until",
                        "At most " + LONGEST_WITHDRAWAL.toDays() + " days are taken back at once.")
                .orRefuse();
    }

    private static void validity(@Nullable Instant from, @Nullable Instant until, Require require) {
        require.that(from == null || LaboratoryTime.holds(from), "/valid_from", "This is not between 1900 and 2200.");
        require.that(until == null || until.isBefore(NEVER), "/valid_until", "The last year of a calibration is 9999.");
        require.that(
                from == null || until == null || from.isBefore(until),
                "/valid_until",
                "A calibration ends after it begins.");
    }
}
