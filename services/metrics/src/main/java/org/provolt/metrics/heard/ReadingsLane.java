package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.contracts.pressure.PressureFact;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSet;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Hears pressure: readings and what makes pressures of them. Beside the lane of the settings, so that those do not
/// wait behind ten readings a second, and from the beginning, calibrations that were told before readings were taken
/// among it.
@Singleton
class ReadingsLane implements Lane {

    private final HeardReadings readings;

    ReadingsLane(HeardReadings readings) {
        this.readings = readings;
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public List<String> topics() {
        return List.of("provolt.pressure.v1");
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.STOP;
    }

    @Override
    public void handle(Message message) {
        message.fact().ifPresent(fact -> hear((PressureFact) fact, message));
    }

    private void hear(PressureFact fact, Message message) {
        switch (fact) {
            case ReadingsRecorded recorded -> readings.recorded(recorded);
            case ReadingsWithdrawn withdrawn -> readings.withdrawn(withdrawn);
            case LiveReadingsWithdrawn withdrawn -> readings.withdrawn(withdrawn);
            case LoadCellCalibrated calibrated -> readings.calibrated(calibrated, message.sequence());
            case FixtureRegistered registered -> readings.registered(registered);
            case PressureSet set -> {}
            case PressureSettingWithdrawn withdrawn -> {}
            case PressureReleased released -> {}
        }
    }
}
