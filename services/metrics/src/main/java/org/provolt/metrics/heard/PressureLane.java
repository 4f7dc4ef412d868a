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

/// Hears pressure: settings and what they rest on.
@Singleton
class PressureLane implements Lane {

    private final HeardPressures pressures;

    PressureLane(HeardPressures pressures) {
        this.pressures = pressures;
    }

    @Override
    public String name() {
        return "pressure";
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
            case PressureSet set ->
                pressures.set(set, message.recordedAt(), message.origin().actor());
            case PressureSettingWithdrawn withdrawn -> pressures.withdrawn(withdrawn);
            case PressureReleased released -> pressures.released(released);
            case LoadCellCalibrated calibrated -> pressures.calibrated(calibrated);
            case ReadingsWithdrawn withdrawn -> {
                // As the readings.
            }
            case LiveReadingsWithdrawn withdrawn -> {
                // As the readings.
            }
            case ReadingsRecorded readings -> {
                // The readings have a lane of their own.
            }
            case FixtureRegistered fixture -> {
                // A setting names its fixture; nothing else about it enters a result.
            }
        }
    }
}
