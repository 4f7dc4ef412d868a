package org.provolt.analysis.pressure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The calibrations of one load cell, in any order. At each moment one of those that are valid then counts: the one
/// that began last, of those the one recorded last. So a calibration that is recorded today and valid from a past day
/// on changes what readings since that day mean.
public final class LoadCellCalibrations {

    private static final Comparator<LoadCellCalibration> FIRST_CHOICE = Comparator.comparing(
                    LoadCellCalibration::validFrom)
            .thenComparingLong(LoadCellCalibration::recorded)
            .reversed();

    private final List<LoadCellCalibration> byChoice;

    public LoadCellCalibrations(List<LoadCellCalibration> calibrations) {
        byChoice = calibrations.stream().sorted(FIRST_CHOICE).toList();
    }

    public Optional<LoadCellCalibration> inForce(Instant at) {
        for (LoadCellCalibration calibration : byChoice) {
            if (calibration.holds(at)) {
                return Optional.of(calibration);
            }
        }
        return Optional.empty();
    }

    /// Those that there are, in the order in which they are chosen.
    public List<LoadCellCalibration> all() {
        return byChoice;
    }
}
