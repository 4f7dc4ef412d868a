package org.provolt.pressure;

import java.time.Instant;
import java.util.Date;
import org.provolt.cycling.OffenderNextDoor;

/// Breaks every habit of the house; the name alone breaks none.
public final class Offender {

    public final OffenderNextDoor neighbour = new OffenderNextDoor();

    public Date legacy(long epochMillisecond) {
        return new Date(epochMillisecond);
    }

    public Instant clock() {
        return Instant.now();
    }

    public void print() {
        System.out.println(neighbour);
    }

    /// Says nothing of what it is.
    public static final class PressureHelper {}
}
