package org.provolt.cellbuild;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.cellbuild.domain.Cell;
import org.provolt.cellbuild.domain.Lot;
import org.provolt.cellbuild.domain.Study;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.servicekit.events.ServiceDefinition;
import org.provolt.servicekit.events.ServiceDefinition.Stream;

/// What cell-build is made of.
class CellBuildService {

    @Produces
    @Singleton
    ServiceDefinition definition() {
        return new ServiceDefinition(
                "cell-build",
                CellBuildFact.class,
                List.of(Stream.of(Cell.class), Stream.of(Lot.class), Stream.of(Study.class)));
    }
}
