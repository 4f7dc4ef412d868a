package org.provolt.audit.witness;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.provolt.servicekit.messages.Lane;

/// One lane for each service that tells facts, so that trouble with one does not hold up the others.
class WitnessLanes {

    private final Witness witness;
    private final Alarms alarms;

    WitnessLanes(Witness witness, Alarms alarms) {
        this.witness = witness;
        this.alarms = alarms;
    }

    @Produces
    @Singleton
    Lane cellBuild() {
        return new WitnessLane("cell-build", witness, alarms);
    }

    @Produces
    @Singleton
    Lane pressure() {
        return new WitnessLane("pressure", witness, alarms);
    }

    @Produces
    @Singleton
    Lane cycling() {
        return new WitnessLane("cycling", witness, alarms);
    }

    @Produces
    @Singleton
    Lane imaging() {
        return new WitnessLane("imaging", witness, alarms);
    }

    @Produces
    @Singleton
    Lane metrics() {
        return new WitnessLane("metrics", witness, alarms);
    }
}
