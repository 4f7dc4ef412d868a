package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import org.provolt.contracts.metrics.DepositAge;
import org.provolt.metrics.age.DepositAges;
import org.provolt.metrics.heard.HeardHarvests;
import org.provolt.metrics.morphology.HeardImage;

/// Finds how old the deposit of an image was.
@Singleton
class Ages {

    private final Platings platings;
    private final HeardHarvests harvests;

    Ages(Platings platings, HeardHarvests harvests) {
        this.platings = platings;
        this.harvests = harvests;
    }

    DepositAge of(HeardImage image) {
        return DepositAges.of(
                platings.end(image.stage(), image.cellId()),
                harvests.of(image.cellId()),
                image.acquiredAt(),
                image.takenAt());
    }
}
