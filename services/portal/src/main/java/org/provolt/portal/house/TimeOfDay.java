package org.provolt.portal.house;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What time it is, for pages that show how long ago something was; the one place that asks the machine.
class TimeOfDay {

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
