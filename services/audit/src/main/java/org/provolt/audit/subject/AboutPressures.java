package org.provolt.audit.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.Quantity;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.contracts.pressure.PressureFact;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSet;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;

/// What pressure's facts are about: a fixture and its calibrations, or a setting on a cell. A setting belongs to its
/// fixture: when it is released or withdrawn, that stands in the fixture's trail too.
final class AboutPressures {

    private AboutPressures() {}

    static About of(PressureFact fact) {
        return switch (fact) {
            case FixtureRegistered fixture ->
                About.about(Subject.of(fixture.fixtureId())).naming(Subject.of(fixture.fixtureId()), fixture.label());
            case LoadCellCalibrated calibration ->
                About.about(Subject.of(calibration.fixtureId()), Subject.of(calibration.calibrationId()))
                        .naming(Subject.of(calibration.calibrationId()), calibration.certificate());
            case PressureSet set -> set(set);
            case PressureSettingWithdrawn withdrawn ->
                About.about(Subject.of(withdrawn.pressureSettingId()), Subject.of(withdrawn.cellId()))
                        .rising();
            case PressureReleased released ->
                About.about(Subject.of(released.pressureSettingId()), Subject.of(released.cellId()))
                        .rising();
            case ReadingsRecorded readings ->
                About.about(
                        Subject.of(readings.fixtureId()),
                        readings.source() == null ? null : Subject.ofImport(readings.source()));
            case LiveReadingsWithdrawn withdrawn -> About.about(Subject.of(withdrawn.fixtureId()));
            case ReadingsWithdrawn withdrawn ->
                About.about(Subject.of(withdrawn.fixtureId()), Subject.of(withdrawn.importId()));
        };
    }

    private static About set(PressureSet set) {
        Subject setting = Subject.of(set.pressureSettingId());
        @Nullable Subject fixture = set.fixtureId() == null ? null : Subject.of(set.fixtureId());
        @Nullable Subject calibration = set.calibrationId() == null ? null : Subject.of(set.calibrationId());
        return About.about(setting, Subject.of(set.cellId()), fixture, calibration)
                .ownedBy(fixture == null ? List.of() : List.of(fixture))
                .naming(setting, Quantity.kilopascal(set.appliedPressurePa()));
    }
}
