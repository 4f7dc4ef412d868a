package org.provolt.audit.sentence;

import static org.provolt.audit.Quantity.kilopascal;

import java.time.Instant;
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
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.PressureBasis;

/// What was done with fixtures and pressures.
final class PressurePhrases {

    private final Names names;

    PressurePhrases(Names names) {
        this.names = names;
    }

    String of(PressureFact fact) {
        return switch (fact) {
            case FixtureRegistered fixture -> fixture(fixture);
            case LoadCellCalibrated calibration -> calibration(calibration);
            case PressureSet set -> set(set);
            case PressureSettingWithdrawn withdrawn ->
                "withdrew the pressure setting of %s on %s"
                        .formatted(names.setting(withdrawn.pressureSettingId()), names.cell(withdrawn.cellId()));
            case PressureReleased released ->
                "released the pressure of %s from %s at %s"
                        .formatted(
                                names.setting(released.pressureSettingId()),
                                names.cell(released.cellId()),
                                Moment.second(released.occurredAt()));
            case ReadingsRecorded readings -> readings(readings);
            case LiveReadingsWithdrawn withdrawn ->
                "withdrew the readings that the load cell of %s told live from %s until before %s: they count nowhere any more"
                        .formatted(
                                names.fixture(withdrawn.fixtureId()),
                                Moment.second(withdrawn.from()),
                                Moment.second(withdrawn.until()));
            case ReadingsWithdrawn withdrawn ->
                "withdrew the readings of the load cell of %s that a file told: they count nowhere any more"
                        .formatted(names.fixture(withdrawn.fixtureId()));
        };
    }

    private String readings(ReadingsRecorded readings) {
        Columns columns = readings.columns();
        int count = columns.size();
        return "recorded %d %s of the load cell of %s from %s to %s%s"
                .formatted(
                        count,
                        count == 1 ? "reading" : "readings",
                        names.fixture(readings.fixtureId()),
                        Moment.second(moment(columns, 0)),
                        Moment.second(moment(columns, count - 1)),
                        CyclingPhrases.from(readings.source()));
    }

    private static Instant moment(Columns columns, int row) {
        return Instant.ofEpochSecond((long) Math.floor(columns.at(Bdf.UNIX_TIME, row)));
    }

    private static String fixture(FixtureRegistered fixture) {
        return "registered fixture %s, which presses on %s mm²%s%s"
                .formatted(
                        fixture.label(),
                        Quantity.plain(fixture.pressedAreaMm2()),
                        fixture.rangePa() == null ? "" : " with up to " + kilopascal(fixture.rangePa()),
                        fixture.loadCellSerial() == null ? "" : ", load cell " + fixture.loadCellSerial());
    }

    private String calibration(LoadCellCalibrated calibration) {
        return "recorded calibration %s of the load cell of %s: %s, offset %s, standard uncertainty %s, valid from %s until %s"
                .formatted(
                        calibration.certificate(),
                        names.fixture(calibration.fixtureId()),
                        slope(calibration.slopePaPerVolt(), calibration.slopeNewtonPerVolt()),
                        kilopascal(calibration.offsetPa()),
                        kilopascal(calibration.standardUncertaintyPa()),
                        Moment.day(calibration.validFrom()),
                        Moment.day(calibration.validUntil()));
    }

    private static String slope(@Nullable Double paPerVolt, @Nullable Double newtonPerVolt) {
        if (paPerVolt != null) {
            return kilopascal(paPerVolt) + "/V";
        }
        return newtonPerVolt == null ? "no slope" : Quantity.plain(newtonPerVolt) + " N/V";
    }

    private String set(PressureSet set) {
        String fixture = set.fixtureId() == null ? "" : " in " + names.fixture(set.fixtureId());
        return "put %s on %s%s from %s on (%s)"
                .formatted(
                        kilopascal(set.appliedPressurePa()),
                        names.cell(set.cellId()),
                        fixture,
                        Moment.second(set.occurredAt()),
                        basis(set));
    }

    private static String basis(PressureSet set) {
        String note = set.note() == null ? "" : ": " + set.note();
        String basis = set.basis().toString();
        return set.basis() == PressureBasis.MEASURED && set.measuredPressurePa() != null
                ? basis + " " + kilopascal(set.measuredPressurePa()) + note
                : basis + note;
    }
}
