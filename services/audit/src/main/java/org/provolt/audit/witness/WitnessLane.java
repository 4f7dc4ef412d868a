package org.provolt.audit.witness;

import java.util.List;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Listens to one service. Where it is told something that cannot be true, it stops and raises an alarm.
class WitnessLane implements Lane {

    private final String service;
    private final Witness witness;
    private final Alarms alarms;

    WitnessLane(String service, Witness witness, Alarms alarms) {
        this.service = service;
        this.witness = witness;
        this.alarms = alarms;
    }

    @Override
    public String name() {
        return "witness-" + service;
    }

    @Override
    public List<String> topics() {
        return List.of("provolt." + service + ".v1");
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.STOP;
    }

    @Override
    public void handle(Message message) {
        witness.witness(service, message);
    }

    @Override
    public void stopped(Message message, Refused why) {
        alarms.raiseStop(service, message, why);
    }
}
