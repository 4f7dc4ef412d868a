package org.provolt.servicekit.box;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.servicekit.events.ServiceDefinition;
import org.provolt.servicekit.events.ServiceDefinition.Stream;

/// The smallest service there is, for the kit's own tests.
class BoxService {

    @Produces
    @Singleton
    ServiceDefinition definition() {
        return new ServiceDefinition("cell-build", CellBuildFact.class, List.of(Stream.cached(Box.class, 5)));
    }
}
